package nl.kindkring.platform.replica;

import java.sql.Connection;
import java.sql.SQLException;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;

/**
 * What one replica keeps.
 *
 * @param <T> the table in memory; one thread writes it, many read it
 */
public interface ReplicaDefinition<T> {

    /** Topic it follows. */
    String topic();

    /** Name of the projection that keeps the same table in the database, from which a process starts. */
    String projection();

    /** The table as that projection has it. Runs in the transaction in which the offsets were read, so both are of one moment. */
    T load(Connection connection, Generation generation) throws SQLException;

    /**
     * Takes one event in; ignores types it does not know. May get an event again: it must then change nothing. Throwing makes the replica stale, for
     * a table that missed an event must not answer.
     */
    void apply(T table, IncomingEvent event);
}
