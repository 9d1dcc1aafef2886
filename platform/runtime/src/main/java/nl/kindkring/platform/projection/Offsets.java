package nl.kindkring.platform.projection;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The offsets of a generation, which are in the database beside what they stand for. */
final class Offsets {

    private Offsets() {
    }

    /** One partition goes on. */
    record Step(TopicPartition partition, long expected, long next, @Nullable Instant vouchedUntil) {
    }

    /**
     * Moves all the partitions, each only from the offset this consumer last saw.
     *
     * <p>This is the first statement of a batch, so the rows are locked while it is applied. A consumer that lost a partition and does not know it (a long
     * pause, a rebalance it slept through) waits here for the one that has it now, then finds another offset and is fenced before it touched anything.
     *
     * @throws Fenced when another consumer moved one of them, or the generation is gone
     */
    static void advance(Connection connection, Generation generation, List<Step> steps) throws SQLException {
        String sql = """
            update projection_offset o set next_offset = s.next, vouched_until = greatest(o.vouched_until, s.vouched)
            from unnest(?::text[], ?::int[], ?::bigint[], ?::bigint[], ?::timestamptz[]) s (topic, partition, expected, next, vouched)
            where o.projection = ? and o.generation = ? and o.topic = s.topic and o.partition = s.partition and o.next_offset = s.expected""";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setArray(1, array(connection, "text", steps.stream().map(step -> step.partition().topic()).toArray()));
            update.setArray(2, array(connection, "int4", steps.stream().map(step -> step.partition().partition()).toArray()));
            update.setArray(3, array(connection, "int8", steps.stream().map(Step::expected).toArray()));
            update.setArray(4, array(connection, "int8", steps.stream().map(Step::next).toArray()));
            update.setArray(5, array(connection, "text", steps.stream().map(Offsets::vouched).toArray()));
            update.setString(6, generation.projection());
            update.setInt(7, generation.number());
            if (update.executeUpdate() != steps.size()) {
                throw new Fenced(generation);
            }
        }
    }

    /** Offsets by partition, as they are. */
    static Map<TopicPartition, Long> read(Connection connection, Generation generation) throws SQLException {
        String sql = "select topic, partition, next_offset from projection_offset where projection = ? and generation = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, generation.projection());
            select.setInt(2, generation.number());
            Map<TopicPartition, Long> offsets = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    offsets.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
                }
            }
            return offsets;
        }
    }

    /**
     * Makes the row of a partition nobody has read yet. Not for a generation that was replaced meanwhile: its rows are deleted to stop those who still
     * write to it, and must not come back.
     */
    static void begin(Connection connection, Generation generation, TopicPartition partition, long offset) throws SQLException {
        String sql = """
            insert into projection_offset (projection, generation, topic, partition, next_offset)
            select projection, generation, ?, ?, ? from projection_generation
            where projection = ? and generation = ? and state in ('LIVE', 'REPLAYING', 'CATCHING_UP')
            for share
            on conflict do nothing""";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, partition.topic());
            insert.setInt(2, partition.partition());
            insert.setLong(3, offset);
            insert.setString(4, generation.projection());
            insert.setInt(5, generation.number());
            insert.executeUpdate();
        }
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    private static @Nullable String vouched(Step step) {
        return step.vouchedUntil() == null ? null : step.vouchedUntil().atOffset(ZoneOffset.UTC).toString();
    }

    /** Somebody else consumes what this consumer thought it did. */
    static final class Fenced extends RuntimeException {
        Fenced(Generation generation) {
            super("Another consumer moved the offsets of " + generation.schema());
        }
    }
}
