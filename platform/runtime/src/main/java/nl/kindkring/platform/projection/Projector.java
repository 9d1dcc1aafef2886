package nl.kindkring.platform.projection;

import java.util.List;
import java.util.Set;

/**
 * One read model: a CDI bean of the service. The runner gives it every event of its topics once, in order of each key.
 *
 * <p>It writes with the injected data source or entity manager, in the transaction that is running when it is called, and nowhere else: what it
 * would send or remember outside that transaction would not be undone with it.
 */
public interface Projector {

    /** Lower case letters, digits and hyphens, at most 40; part of the consumer group and of the schema's name. Never changes. */
    String name();

    /** Domain topics it reads. Empty: it does not run in this service. */
    Set<String> topics();

    /**
     * Classpath resource with the SQL that creates its tables, unqualified, in an empty schema that is first on the search path. Changing it asks for
     * a rebuild: a process leaves a generation made from other SQL than its own to the processes that know it.
     */
    String ddl();

    /**
     * Whether an event that is applied once more, however late and after whatever came later, changes nothing. Its ids are then not remembered, which costs
     * as much as the row it makes. Offsets still keep what was delivered from being applied again; what is published again is applied again.
     */
    default boolean repeatable() {
        return false;
    }

    /**
     * Applies events, ignoring types it does not know. Throwing undoes the batch; it is then called with smaller batches until the event that fails
     * stands alone, is tried a few times more, and is parked.
     *
     * @param batch      events not applied before (of a {@link #repeatable} one: each once), in order of each partition; from several topics, in no order between
     *                   those
     * @param generation where to write: {@link Generation#table}
     */
    void apply(List<IncomingEvent> batch, Generation generation);
}
