package nl.kindkring.contracts;

/**
 * Data of an event on a topic: a plain record of ids, codes, days and instants. Serialises with Jackson and its JavaTimeModule
 * (timestamps off) to exactly the properties of {@code schemas/<type>.json}. Carries no name, address, date of birth or free
 * text (DOMAIN 4).
 */
public interface PublishedEvent {

    /** CloudEvents type with its one version, such as {@code nl.kindkring.signal.registered.v1}. */
    String type();

    /** Kafka key: events with the same key stay in order. */
    String key();
}
