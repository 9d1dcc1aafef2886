package nl.kindkring.platform.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The ids of the events a generation has taken in. The table is in the generation's schema: its key is the id alone, and it goes with the schema.
 *
 * <p>Offsets drop what is delivered again; ids drop what was published again: by a relay that lost its leadership, by a restored database, or by a rebuild
 * topic that overlaps with the domain topic.
 */
final class SeenEvents {

    static final String TABLE = "seen_event";

    private SeenEvents() {
    }

    /** The SQL of the table. Rows of one time lie together, so a block range index finds the old ones and costs next to nothing to keep. */
    static String ddl() {
        return """
            create table seen_event (event_id uuid primary key, seen_at timestamptz not null default now());
            create index on seen_event using brin (seen_at);""";
    }

    /** Remembers ids and gives back those that are new. Two transactions with the same id: the second waits for the first. */
    static Set<UUID> remember(Connection connection, Generation generation, Collection<UUID> ids) throws SQLException {
        if (ids.isEmpty()) {
            return Set.of();
        }
        String sql = "insert into %s (event_id) select unnest(?::uuid[]) on conflict do nothing returning event_id".formatted(generation.table(TABLE));
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            Set<UUID> fresh = HashSet.newHashSet(ids.size());
            try (ResultSet row = insert.executeQuery()) {
                while (row.next()) {
                    fresh.add(row.getObject(1, UUID.class));
                }
            }
            return fresh;
        }
    }

    /** Forgets ids of before the window, in small bites so that no batch waits long; returns how many. */
    static int forget(Connection connection, Generation generation, Duration window) throws SQLException {
        String sql = """
            delete from %1$s where event_id in (select event_id from %1$s where seen_at < now() - ? * interval '1 second' limit 10000)"""
            .formatted(generation.table(TABLE));
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setLong(1, window.toSeconds());
            return delete.executeUpdate();
        }
    }

    /** The first delivery of each id, in order. */
    static List<Delivery.Event> once(List<Delivery.Event> events) {
        Set<UUID> met = HashSet.newHashSet(events.size());
        return events.stream().filter(one -> met.add(one.event().id())).toList();
    }
}
