package nl.kindkring.platform.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One row of the table event. Public for the relay, which reads the same rows through its own connection. */
public final class EventRow {

    /** The columns that {@link #read} expects, of a table or alias called {@code event}. */
    public static final String COLUMNS = "event.position, event.stream_id, event.version, event.event_id, event.type, "
            + "event.schema_version, event.recorded_at, event.payload, event.metadata";

    private EventRow() {}

    /** Reads the row the cursor stands on. JSON is taken as the bytes it came in: no text is made of it first. */
    public static StoredEvent read(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                new StreamId(row.getObject(2, UUID.class)),
                row.getInt(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getInt(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                EventJson.payload(row.getBytes(8)),
                EventJson.metadata(row.getBytes(9)));
    }
}
