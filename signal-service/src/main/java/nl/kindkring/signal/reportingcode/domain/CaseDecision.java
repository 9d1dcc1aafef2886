package nl.kindkring.signal.reportingcode.domain;

import java.util.List;

/** The answer to a command: what happened, or why not. */
public sealed interface CaseDecision {

    /** It happened. */
    record Accepted(List<CaseEvent> events) implements CaseDecision {

        /** Keeps its own copy. */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It may not. */
    record Refused(CaseRejection rejection) implements CaseDecision {}

    /** Shorthand for {@link Accepted}. */
    static CaseDecision accepted(CaseEvent event) {
        return new Accepted(List.of(event));
    }

    /** Shorthand for {@link Refused}. */
    static CaseDecision refused(CaseRejection rejection) {
        return new Refused(rejection);
    }
}
