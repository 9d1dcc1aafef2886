package nl.kindkring.platform.eventstore;

/**
 * Between the events of one aggregate and their stored form: type names, schema versions, upcasters, encrypted fields.
 * Lives in the service's persistence package.
 *
 * @param <E> the sealed event type of the aggregate
 */
public interface EventCodec<E> {

    /** Gives the newest stored form, with a new id. */
    NewEvent encode(E event, Metadata metadata);

    /**
     * Reads any version ever stored.
     *
     * @throws IllegalArgumentException when the type or version is unknown: history is never skipped
     */
    E decode(StoredEvent stored);
}
