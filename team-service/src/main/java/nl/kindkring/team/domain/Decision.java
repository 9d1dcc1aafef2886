package nl.kindkring.team.domain;

import java.util.List;

/**
 * The answer of a decider: what happened, or why nothing may happen. A refusal is a value, never an exception,
 * so that nobody can forget it.
 *
 * @param <E> the events of the aggregate
 * @param <R> its rejections
 */
public sealed interface Decision<E, R> {

    /** The command holds; these events are to be stored together. */
    record Accepted<E, R>(List<E> events) implements Decision<E, R> {
        /** Takes a copy, so that a decision never changes afterwards. */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The command is refused for this reason; nothing is stored. */
    record Refused<E, R>(R rejection) implements Decision<E, R> {}

    /** A decision of one event, the usual case. */
    static <E, R> Decision<E, R> accepted(E event) {
        return new Accepted<>(List.of(event));
    }

    /** A refusal. */
    static <E, R> Decision<E, R> refused(R rejection) {
        return new Refused<>(rejection);
    }
}
