package nl.kindkring.reporting.projection;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;

/**
 * Children who were erased and are forgotten: no build of the facts has a row that names one, and none takes one in again, whatever comes late, is published
 * once more or is built anew. Their ids stay in {@code forgotten_child}, outside the builds, because nothing else could know (docs/decisions/209).
 *
 * <p>Facts are written by several threads and processes in transactions that do not see each other. So whoever writes shares a lock, and whoever forgets has it
 * alone: when it is given, everything that was written can be seen and deleted, and who writes next sees who is forgotten. Kept until the transaction ends.
 */
final class Forgotten {

    private static final String LOCK = "(hashtextextended('forgotten_child', 0))";

    /** Said before facts are written, in the transaction that writes them. */
    static final String WHILE_WRITING = "select pg_advisory_xact_lock_shared" + LOCK;

    private static final String WHILE_FORGETTING = "select pg_advisory_xact_lock" + LOCK;

    /**
     * Erased, and still here. While two records count as one child, an erasure of either keeps both out of every figure (docs/decisions/169), so neither is
     * forgotten before the erasure of the other was heard too: both are erased together.
     */
    private static final String HEARD = """
            select x.child_id from excluded_child x where x.erased and not exists (
                select from counted_child c where x.child_id in (c.child_id, c.counted_as) and exists (
                    select from unnest(array[c.child_id, c.counted_as]) record (id) where not exists (
                        select from excluded_child o where o.child_id = record.id and o.erased)))
            order by x.child_id limit ?""";

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Forgotten() {}

    /** A condition: the child in this column is not forgotten, or there is none. */
    static String isNot(String column) {
        return "not exists (select from forgotten_child f where f.child_id = %s)".formatted(column);
    }

    /** Whether one of them is named by an event, in its key or in a field, whatever else is wrong with it. */
    static boolean named(Connection connection, IncomingEvent event) throws SQLException {
        List<String> texts = new ArrayList<>(List.of(event.key()));
        for (JsonNode field : event.data()) {
            texts.add(field.asText());
        }
        try (PreparedStatement select = connection.prepareStatement("select exists (select from forgotten_child where child_id = any(?::uuid[]))")) {
            select.setArray(1, connection.createArrayOf("uuid", texts.stream().filter(text -> ID.matcher(text).matches()).toArray()));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Whose erasure was heard and who are not forgotten yet; so many at most. */
    static List<UUID> heard(Connection connection, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEARD)) {
            select.setInt(1, most);
            List<UUID> heard = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    heard.add(row.getObject(1, UUID.class));
                }
            }
            return heard;
        }
    }

    /** Waits for who is writing, and lets nobody write until the transaction ends. Which builds there are is asked after this: none begins without it. */
    static void alone(Connection connection) throws SQLException {
        try (Statement lock = connection.createStatement()) {
            lock.execute(WHILE_FORGETTING);
        }
    }

    /** Deletes what names these children and remembers who they are. Only after {@link #alone}. */
    static void forget(Connection connection, List<Generation> builds, List<UUID> children, Instant now) throws SQLException {
        for (Generation build : builds) {
            for (FactTable<?> table : FactTables.OF_CHILDREN) {
                delete(connection, build, table, children);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into forgotten_child (child_id, forgotten_at) select id, ?::timestamptz from unnest(?::uuid[]) child (id) on conflict do nothing")) {
            insert.setTimestamp(1, Timestamp.from(now));
            insert.setArray(2, connection.createArrayOf("uuid", children.toArray()));
            insert.executeUpdate();
        }
    }

    private static void delete(Connection connection, Generation build, FactTable<?> table, List<UUID> children) throws SQLException {
        String named = table.children().stream().map(column -> column + " = any(?::uuid[])").collect(Collectors.joining(" or "));
        try (PreparedStatement delete = connection.prepareStatement("delete from %s where %s".formatted(build.table(table.name()), named))) {
            for (int i = 1; i <= table.children().size(); i++) {
                delete.setArray(i, connection.createArrayOf("uuid", children.toArray()));
            }
            delete.executeUpdate();
        }
    }
}
