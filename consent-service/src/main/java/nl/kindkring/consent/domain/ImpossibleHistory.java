package nl.kindkring.consent.domain;

/**
 * A stored event cannot follow on the state before it. History is never silently ignored: the stream is damaged, or the
 * code forgot a transition, and either must be seen. Names types only, never content.
 */
public final class ImpossibleHistory extends IllegalStateException {

    /** Says which kind of event cannot follow on which kind of state. */
    public ImpossibleHistory(Object state, Object event) {
        super(event.getClass().getSimpleName() + " cannot follow on " + state.getClass().getSimpleName());
    }
}
