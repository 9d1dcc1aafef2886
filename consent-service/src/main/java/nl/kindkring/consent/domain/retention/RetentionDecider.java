package nl.kindkring.consent.domain.retention;

import static nl.kindkring.consent.domain.Decision.accept;
import static nl.kindkring.consent.domain.Decision.refuse;

import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.child.ChildId;

/** What follows from a command about a planned destruction: pure, without a clock. */
public final class RetentionDecider {

    private RetentionDecider() {}

    /** The events of the command, or why nothing happens. */
    public static Decision<PlanEvent, PlanRejection> decide(PlanCommand command, PlannedDestruction plan) {
        return switch (plan) {
            case PlannedDestruction.NotPlanned _ -> command instanceof PlanCommand.Announce announce ? announce(announce) : refuse(PlanRejection.UNKNOWN_PLAN);
            case PlannedDestruction.Announced(var details) -> announced(command, details);
            case PlannedDestruction.Held(var details, var reason) -> held(command, details, reason);
            case PlannedDestruction.CarriedOut _, PlannedDestruction.Dropped _ -> refuse(PlanRejection.OVER);
        };
    }

    private static Decision<PlanEvent, PlanRejection> announce(PlanCommand.Announce command) {
        return switch (command.verdict()) {
            case Verdict.Due(var ground, var since) -> accept(new PlanEvent.DestructionAnnounced(new PlanDetails(command.plan(), command.child(), ground,
                    since, command.today(), command.today().plus(command.terms().announcement()))));
            case Verdict.NotYet _, Verdict.Blocked _ -> refuse(PlanRejection.NOT_DUE);
        };
    }

    private static Decision<PlanEvent, PlanRejection> announced(PlanCommand command, PlanDetails details) {
        ChildId child = details.child();
        return switch (command) {
            case PlanCommand.Announce _ -> refuse(PlanRejection.ALREADY_ANNOUNCED);
            case PlanCommand.Hold(var reason) -> accept(new PlanEvent.DestructionHeld(child, reason));
            case PlanCommand.EndHold _ -> refuse(PlanRejection.NOT_HELD);
            case PlanCommand.Drop _ -> accept(new PlanEvent.DestructionDropped(child));
            case PlanCommand.CarryOut(var verdict, var today) when verdict instanceof Verdict.NotYet -> accept(new PlanEvent.DestructionDropped(child));
            case PlanCommand.CarryOut(var verdict, var today) when verdict instanceof Verdict.Due && !today.isBefore(details.carryOutFrom()) ->
                    accept(new PlanEvent.DestructionCarriedOut(child));
            // too early, or something open keeps it: it waits
            case PlanCommand.CarryOut _ -> accept();
        };
    }

    private static Decision<PlanEvent, PlanRejection> held(PlanCommand command, PlanDetails details, HoldReason reason) {
        return switch (command) {
            case PlanCommand.Announce _ -> refuse(PlanRejection.ALREADY_ANNOUNCED);
            case PlanCommand.Hold(var again) -> again == reason ? accept()
                    : accept(new PlanEvent.HoldEnded(details.child()), new PlanEvent.DestructionHeld(details.child(), again));
            case PlanCommand.EndHold _ -> accept(new PlanEvent.HoldEnded(details.child()));
            case PlanCommand.Drop _ -> accept(new PlanEvent.DestructionDropped(details.child()));
            case PlanCommand.CarryOut _ -> accept();
        };
    }
}
