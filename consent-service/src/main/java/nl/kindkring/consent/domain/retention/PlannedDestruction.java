package nl.kindkring.consent.domain.retention;

import nl.kindkring.consent.domain.ImpossibleHistory;

/**
 * A destruction that was announced, and how far it is.
 *
 * <pre>
 * NotPlanned → Announced ⇄ Held
 *                 ├→ CarriedOut   Held → Dropped, when the child is erased otherwise
 *                 └→ Dropped
 * </pre>
 */
public sealed interface PlannedDestruction {

    /** Nothing happened under this id. */
    record NotPlanned() implements PlannedDestruction {}

    /** It was announced. */
    sealed interface Known extends PlannedDestruction {
        /** What was announced. */
        PlanDetails details();
    }

    /** It will be carried out on its day. */
    record Announced(PlanDetails details) implements Known {}

    /** It is held until somebody ends that. */
    record Held(PlanDetails details, HoldReason reason) implements Known {}

    /** It was done. */
    record CarriedOut(PlanDetails details) implements Known {}

    /** It will not be done. */
    record Dropped(PlanDetails details) implements Known {}

    /** The state before anything happened. */
    static PlannedDestruction initial() {
        return new NotPlanned();
    }

    /** The state after an event; fails where the event cannot follow on the state. */
    static PlannedDestruction evolve(PlannedDestruction plan, PlanEvent event) {
        return switch (plan) {
            case NotPlanned _ when event instanceof PlanEvent.DestructionAnnounced(var details) -> new Announced(details);
            case Announced(var details) -> announced(details, plan, event);
            case Held(var details, _) when event instanceof PlanEvent.HoldEnded -> new Announced(details);
            case Held(var details, _) when event instanceof PlanEvent.DestructionDropped -> new Dropped(details);
            case NotPlanned _, Held _, CarriedOut _, Dropped _ -> throw new ImpossibleHistory(plan, event);
        };
    }

    private static PlannedDestruction announced(PlanDetails details, PlannedDestruction plan, PlanEvent event) {
        return switch (event) {
            case PlanEvent.DestructionHeld(_, var reason) -> new Held(details, reason);
            case PlanEvent.DestructionCarriedOut _ -> new CarriedOut(details);
            case PlanEvent.DestructionDropped _ -> new Dropped(details);
            case PlanEvent.DestructionAnnounced _, PlanEvent.HoldEnded _ -> throw new ImpossibleHistory(plan, event);
        };
    }
}
