package nl.kindkring.platform.replica;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import nl.kindkring.platform.projection.Generation;

/** Reads a projection's table together with the offsets it stands at, as of one moment. */
@Singleton
final class Snapshots {

    private final AgroalDataSource database;

    Snapshots(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The table and where to go on.
     *
     * @throws NotYet when there is no live generation, or it has parked an event: the table misses something then and nobody may answer from it
     */
    <T> Snapshot<T> read(ReplicaDefinition<T> definition) {
        return QuarkusTransaction.requiringNew().timeout(300).call(() -> {
            try (Connection connection = database.getConnection()) {
                // One snapshot for offsets and rows: at read committed a batch between the two would be counted in the one and missing in the other.
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set transaction isolation level repeatable read, read only");
                }
                Generation generation = live(connection, definition.projection());
                return new Snapshot<>(definition.load(connection, generation), offsets(connection, generation, definition.topic()));
            } catch (SQLException e) {
                throw new IllegalStateException("Could not read the snapshot of " + definition.projection(), e);
            }
        });
    }

    private static Generation live(Connection connection, String projection) throws SQLException {
        String sql = """
            select generation, exists (select from parked_event p where p.projection = g.projection and p.generation = g.generation)
            from projection_generation g where projection = ? and state = 'LIVE'""";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, projection);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new NotYet("no live generation");
                }
                if (row.getBoolean(2)) {
                    throw new NotYet("an event is parked");
                }
                return new Generation(projection, row.getInt(1));
            }
        }
    }

    private static Map<Integer, Long> offsets(Connection connection, Generation generation, String topic) throws SQLException {
        String sql = "select partition, next_offset from projection_offset where projection = ? and generation = ? and topic = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, generation.projection());
            select.setInt(2, generation.number());
            select.setString(3, topic);
            Map<Integer, Long> offsets = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    offsets.put(row.getInt(1), row.getLong(2));
                }
            }
            return offsets;
        }
    }

    /** A table and the next offset of each partition; a partition without one is read from its beginning. */
    record Snapshot<T>(T table, Map<Integer, Long> nextOffsets) {
    }

    /** There is nothing to start from yet. */
    static final class NotYet extends RuntimeException {
        NotYet(String why) {
            super(why);
        }
    }
}
