package nl.kindkring.consent.domain.ground;

import nl.kindkring.consent.domain.ImpossibleHistory;

/** A ground that was invoked, and what became of it. */
public sealed interface Invocation {

    /** Nothing happened under this id. */
    record NotInvoked() implements Invocation {}

    /** Invoked, and not reviewed yet; its permit holds until its own end. */
    record Unreviewed(Invoked what) implements Invocation {}

    /** The permit has ended, and why is to follow. */
    record Ending(Invoked what) implements Invocation {}

    /** The review found the ground was there; its permit holds until its own end. */
    record Upheld(Invoked what) implements Invocation {}

    /** The review found it was not. */
    record Rejected(Invoked what) implements Invocation {}

    /** The child was erased. */
    record Erased() implements Invocation {}

    /** The state before anything happened. */
    static Invocation initial() {
        return new NotInvoked();
    }

    /** The state after an event; fails where the event cannot follow on the state. */
    static Invocation evolve(Invocation state, GroundEvent event) {
        return switch (state) {
            case NotInvoked _ when event instanceof GroundEvent.GroundInvoked(_, var what) -> new Unreviewed(what);
            case Unreviewed(var what) when event instanceof GroundEvent.GroundReviewed(var outcome, _) && outcome == ReviewOutcome.UPHELD ->
                    new Upheld(what);
            case Unreviewed(var what) when event instanceof GroundEvent.GroundPermitEnded -> new Ending(what);
            case Upheld(var what) when event instanceof GroundEvent.GroundPermitEnded -> new Ending(what);
            case Ending(var what) when event instanceof GroundEvent.GroundReviewed -> new Rejected(what);
            case Ending _ when event instanceof GroundEvent.InvocationErased -> new Erased();
            case Rejected _ when event instanceof GroundEvent.InvocationErased -> new Erased();
            case NotInvoked _, Unreviewed _, Ending _, Upheld _, Rejected _, Erased _ -> throw new ImpossibleHistory(state, event);
        };
    }
}
