package nl.kindkring.platform.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Makes a generation the one that is read, once it is not behind the one it replaces. Any process may do it for all: the views change for everybody at
 * the commit.
 */
@Singleton
final class Flip {

    private static final Logger LOG = Logger.getLogger(Flip.class);
    /** Records it may still be behind before the final stretch; a second or so of work. */
    private static final long NEAR = 2_000;
    private static final Duration FINAL_STRETCH = Duration.ofSeconds(2);

    private final AgroalDataSource database;
    private final BrokerOffsets broker;

    Flip(AgroalDataSource database, BrokerOffsets broker) {
        this.database = database;
        this.broker = broker;
    }

    /** Flips if it is time; true when this process did it. */
    boolean attempt(Projector projector, GenerationState live, GenerationState next) {
        // A rebuild that could not apply more events than the generation it replaces would make reads worse: an operator looks first.
        if (next.parked() > live.parked() || !near(projector, next.generation())) {
            return false;
        }
        boolean[] done = {false};
        SqlWork.inTransaction(database, connection -> done[0] = flip(connection, live.generation(), next.generation(), projector));
        if (done[0]) {
            LOG.infof("Projection %s is now read from %s", projector.name(), next.generation().schema());
        }
        return done[0];
    }

    private boolean near(Projector projector, Generation next) {
        Map<TopicPartition, Long> ends = broker.ends(projector.topics());
        long[] behind = {0};
        SqlWork.inTransaction(database, connection -> {
            Map<TopicPartition, Long> applied = Offsets.read(connection, next);
            ends.forEach((partition, end) -> behind[0] += Math.max(0, end - applied.getOrDefault(partition, 0L)));
        });
        return !ends.isEmpty() && behind[0] <= NEAR;
    }

    /**
     * The old generation's offsets are locked first, so it stands still while the new one passes it: with events arriving all the time there might else
     * never be a moment at which the new one is ahead in every partition. Reads go on meanwhile.
     */
    private static boolean flip(Connection connection, Generation old, Generation next, Projector projector) throws SQLException {
        execute(connection, "select from projection_offset where projection = ? and generation = ? order by topic, partition for update", old);
        Map<TopicPartition, Long> reached = Offsets.read(connection, old);
        reached.keySet().removeIf(partition -> !projector.topics().contains(partition.topic()));
        if (!passes(connection, next, reached)
            || !Generations.move(connection, old, GenerationState.State.LIVE, GenerationState.State.RETIRED)
            || !Generations.move(connection, next, GenerationState.State.CATCHING_UP, GenerationState.State.LIVE)) {
            // Nothing was written but, at most, a move whose other half another process already made; undo it with the transaction.
            throw new NotNow();
        }
        // Without its rows the old generation's consumers, in whatever process, are fenced at their next statement.
        execute(connection, "delete from projection_offset where projection = ? and generation = ?", old);
        execute(connection, "delete from parked_event where projection = ? and generation = ?", old);
        Schemas.pointViews(connection, next);
        return true;
    }

    private static boolean passes(Connection connection, Generation next, Map<TopicPartition, Long> reached) throws SQLException {
        long until = System.nanoTime() + FINAL_STRETCH.toNanos();
        while (true) {
            Map<TopicPartition, Long> applied = Offsets.read(connection, next);
            if (reached.entrySet().stream().allMatch(one -> applied.getOrDefault(one.getKey(), -1L) >= one.getValue())) {
                return true;
            }
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static void execute(Connection connection, String sql, Generation generation) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, generation.projection());
            statement.setInt(2, generation.number());
            statement.execute();
        }
    }

    /** Try again at the next look. */
    static final class NotNow extends RuntimeException {
        NotNow() {
            super("The new generation did not pass the old one in time");
        }
    }
}
