package nl.kindkring.consent.domain;

import java.util.List;

/**
 * What a decider answers to a command: events, or one reason why not. A refusal is a value, never an exception.
 *
 * @param <E> the events of the aggregate
 * @param <R> the refusals of the aggregate
 */
public sealed interface Decision<E, R> {

    /** The command is carried out by these events; an empty list says that everything was already so. */
    record Accepted<E, R>(List<E> events) implements Decision<E, R> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Nothing happens, and this is why. */
    record Refused<E, R>(R rejection) implements Decision<E, R> {}

    /** The decision that these events happen, in this order. */
    @SafeVarargs
    static <E, R> Decision<E, R> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    /** The decision that these events happen, in this order. */
    static <E, R> Decision<E, R> accept(List<E> events) {
        return new Accepted<>(events);
    }

    /** The decision that nothing happens, for this reason. */
    static <E, R> Decision<E, R> refuse(R rejection) {
        return new Refused<>(rejection);
    }
}
