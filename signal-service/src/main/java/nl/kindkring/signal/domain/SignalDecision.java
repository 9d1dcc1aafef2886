package nl.kindkring.signal.domain;

import java.util.List;

/** The answer to a command: what happened, or why not. A refusal is a value, not an exception. */
public sealed interface SignalDecision {

    /** It happened; the events in the order in which they did. */
    record Accepted(List<SignalEvent> events) implements SignalDecision {

        /** Keeps its own copy. */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It may not, for this reason. */
    record Refused(SignalRejection rejection) implements SignalDecision {}

    /** Shorthand for {@link Accepted}. */
    static SignalDecision accepted(SignalEvent... events) {
        return new Accepted(List.of(events));
    }

    /** Shorthand for {@link Refused}. */
    static SignalDecision refused(SignalRejection rejection) {
        return new Refused(rejection);
    }
}
