package nl.kindkring.contracts;

/** What Kafka does with old records of a topic. */
public enum CleanupPolicy {
    /** Removes records after the retention time. */
    DELETE,
    /** Keeps the last record of each key for ever. */
    COMPACT
}
