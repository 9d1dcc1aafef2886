package nl.kindkring.consent.domain.ground;

import static nl.kindkring.consent.domain.Decision.accept;
import static nl.kindkring.consent.domain.Decision.refuse;

import java.time.Instant;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.ground.GroundEvent.GroundPermitEnded;
import nl.kindkring.consent.domain.ground.GroundEvent.InvocationErased;

/** What follows from a command about an invocation: pure, without a clock. */
public final class GroundDecider {

    private GroundDecider() {}

    /** The events of the command, or why nothing happens. */
    public static Decision<GroundEvent, GroundRejection> decide(GroundCommand command, Invocation state) {
        return switch (command) {
            case GroundCommand.Invoke invoke -> state instanceof Invocation.NotInvoked ? invoke(invoke) : refuse(GroundRejection.ALREADY_INVOKED);
            case GroundCommand.Review review -> switch (state) {
                case Invocation.NotInvoked _ -> refuse(GroundRejection.UNKNOWN_INVOCATION);
                case Invocation.Unreviewed(var what) -> review(review, what);
                case Invocation.Ending _, Invocation.Upheld _, Invocation.Rejected _, Invocation.Erased _ -> refuse(GroundRejection.REVIEWED_ALREADY);
            };
            case GroundCommand.Erase _ -> switch (state) {
                case Invocation.NotInvoked _ -> refuse(GroundRejection.UNKNOWN_INVOCATION);
                case Invocation.Unreviewed(var what) -> erase(what);
                case Invocation.Upheld(var what) -> erase(what);
                case Invocation.Rejected(var what) -> accept(new InvocationErased(what.child()));
                case Invocation.Ending _, Invocation.Erased _ -> accept();
            };
        };
    }

    private static Decision<GroundEvent, GroundRejection> invoke(GroundCommand.Invoke command) {
        if (command.what().ground().hasItsOwnLane()) {
            return refuse(GroundRejection.GROUND_HAS_ITS_OWN_LANE);
        }
        if (command.what().reason().hasItsOwnLane()) {
            return refuse(GroundRejection.REASON_HAS_ITS_OWN_LANE);
        }
        Instant end = command.what().permit().validUntil();
        if (end == null || end.isAfter(DutchDay.start(DutchDay.of(command.now()).plus(command.longest()).plusDays(1)))) {
            return refuse(GroundRejection.TOO_LONG);
        }
        return end.isAfter(command.now())
                ? accept(new GroundEvent.GroundInvoked(command.invocation(), command.what())) : refuse(GroundRejection.ENDS_IN_THE_PAST);
    }

    /** Four eyes: whoever invoked does not review. */
    private static Decision<GroundEvent, GroundRejection> review(GroundCommand.Review review, Invoked what) {
        if (review.by().equals(what.by())) {
            return refuse(GroundRejection.OWN_INVOCATION);
        }
        GroundEvent reviewed = new GroundEvent.GroundReviewed(review.outcome(), review.explanation());
        return review.outcome() == ReviewOutcome.UPHELD
                ? accept(reviewed) : accept(new GroundPermitEnded(what.child(), what.permit().id(), false), reviewed);
    }

    private static Decision<GroundEvent, GroundRejection> erase(Invoked what) {
        return accept(new GroundPermitEnded(what.child(), what.permit().id(), true), new InvocationErased(what.child()));
    }
}
