package nl.kindkring.platform.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/** The table of generations, which is what all processes of a service agree by. */
@Singleton
final class Generations {

    private final AgroalDataSource database;

    Generations(AgroalDataSource database) {
        this.database = database;
    }

    /** All generations of a projection, the newest last. */
    List<GenerationState> states(String projection) {
        List<GenerationState> states = new ArrayList<>();
        SqlWork.inTransaction(database, connection -> states.addAll(read(connection, projection)));
        return states;
    }

    /** The generation that is read. */
    Optional<Generation> live(Connection connection, String projection) throws SQLException {
        String sql = "select generation from projection_generation where projection = ? and state = 'LIVE'";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, projection);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Generation(projection, row.getInt(1))) : Optional.empty();
            }
        }
    }

    /** Makes the first generation where there is none. Two processes that start at once: the second waits for the first and finds it made. */
    void ensureLive(Projector projector, Ddl ddl) {
        SqlWork.inTransaction(database, connection -> {
            lock(connection, projector.name());
            if (read(connection, projector.name()).isEmpty()) {
                Generation first = new Generation(projector.name(), 1);
                insert(connection, first, GenerationState.State.LIVE, ddl, "");
                Schemas.create(connection, first, ddl);
                Schemas.pointViews(connection, first);
            }
        });
    }

    /** Makes the next generation, to be built. Empty when one is being built already. */
    Optional<Generation> build(Projector projector, Ddl ddl, String rebuildName) {
        List<Generation> made = new ArrayList<>();
        SqlWork.inTransaction(database, connection -> {
            lock(connection, projector.name());
            List<GenerationState> states = read(connection, projector.name());
            if (states.stream().noneMatch(GenerationState::building)) {
                Generation next = states.getLast().generation().next();
                insert(connection, next, rebuildName.isEmpty() ? GenerationState.State.CATCHING_UP : GenerationState.State.REPLAYING, ddl, rebuildName);
                Schemas.create(connection, next, ddl);
                made.add(next);
            }
        });
        return made.stream().findFirst();
    }

    /** Moves a generation from one state to the next; false when another process did. */
    static boolean move(Connection connection, Generation generation, GenerationState.State from, GenerationState.State to) throws SQLException {
        String sql = """
            update projection_generation set state = ?, flipped_at = case when ? = 'LIVE' then now() else flipped_at end
            where projection = ? and generation = ? and state = ?""";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, to.name());
            update.setString(2, to.name());
            update.setString(3, generation.projection());
            update.setInt(4, generation.number());
            update.setString(5, from.name());
            return update.executeUpdate() == 1;
        }
    }

    /** What the heartbeats of each partition say, for the live generation. */
    Map<TopicPartition, Instant> vouched(Connection connection, String projection) throws SQLException {
        String sql = """
            select o.topic, o.partition, o.vouched_until from projection_offset o join projection_generation g using (projection, generation)
            where o.projection = ? and g.state = 'LIVE' and o.vouched_until is not null""";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, projection);
            Map<TopicPartition, Instant> vouched = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    vouched.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getTimestamp(3).toInstant());
                }
            }
            return vouched;
        }
    }

    private static void lock(Connection connection, String projection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended('projection ' || ?, 0))")) {
            lock.setString(1, projection);
            lock.execute();
        }
    }

    private static void insert(Connection connection, Generation generation, GenerationState.State state, Ddl ddl, String rebuildName) throws SQLException {
        String sql = "insert into projection_generation (projection, generation, state, ddl_digest, rebuild_name) values (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, generation.projection());
            insert.setInt(2, generation.number());
            insert.setString(3, state.name());
            insert.setString(4, ddl.digest());
            insert.setString(5, rebuildName);
            insert.executeUpdate();
        }
    }

    static List<GenerationState> read(Connection connection, String projection) throws SQLException {
        String sql = """
            select generation, state, ddl_digest, rebuild_name, requested_at, flipped_at,
              (select count(*) from parked_event p where p.projection = g.projection and p.generation = g.generation) as parked
            from projection_generation g where projection = ? order by generation""";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, projection);
            List<GenerationState> states = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Timestamp flipped = row.getTimestamp("flipped_at");
                    states.add(new GenerationState(new Generation(projection, row.getInt("generation")),
                        GenerationState.State.valueOf(row.getString("state")), row.getString("ddl_digest"), row.getString("rebuild_name"),
                        row.getTimestamp("requested_at").toInstant(), flipped == null ? null : flipped.toInstant(), row.getLong("parked")));
                }
            }
            return states;
        }
    }
}
