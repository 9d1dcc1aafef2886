package nl.kindkring.signal.absence.domain;

import java.util.List;

/** The answer to a command. */
public sealed interface AbsenceDecision {

    /** It happened; empty when nothing had to. */
    record Accepted(List<AbsenceEvent> events) implements AbsenceDecision {

        /** Keeps its own copy. */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It may not. */
    record Refused(AbsenceRejection rejection) implements AbsenceDecision {}
}
