package nl.kindkring.platform.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/** Applies parked events after all, with the later ones of their key, in order. */
@Singleton
final class Redrives {

    private static final Logger LOG = Logger.getLogger(Redrives.class);

    private final Instance<Projector> projectors;
    private final CloudEventReader reader;
    private final ParkedList parked;
    private final AgroalDataSource database;

    Redrives(@Any Instance<Projector> projectors, CloudEventReader reader, ParkedList parked, AgroalDataSource database) {
        this.projectors = projectors;
        this.reader = reader;
        this.parked = parked;
        this.database = database;
    }

    /**
     * Applies the parked events of this one's key until none is left.
     *
     * @return how many were applied
     * @throws ProblemException 404 for no such event; 409 when one fails again, with those before it applied
     */
    int redrive(UUID id) {
        ParkedList.Chain chain = parked.chain(id).orElseThrow(() -> new ProblemException(404, "not-found"));
        Projector projector = projectors.stream().filter(one -> one.name().equals(chain.generation().projection())).findAny()
            .orElseThrow(() -> new ProblemException(409, "redrive-failed", 0));
        int applied = 0;
        try {
            while (applyFirst(projector, chain)) {
                applied++;
            }
            return applied;
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "A parked event of %s fails again", chain.generation().schema());
            throw new ProblemException(409, "redrive-failed", applied);
        }
    }

    /**
     * Applies the first of the key and takes it off the list, in one transaction. The generation's offsets are locked before: a batch that is being applied
     * is waited for, and the next one waits. So an event of the key that arrives meanwhile finds either its predecessors parked, and queues behind them, or
     * the last of them applied, and follows it.
     */
    private boolean applyFirst(Projector projector, ParkedList.Chain chain) {
        boolean[] done = {false};
        SqlWork.inTransaction(database, connection -> {
            lock(connection, chain.generation());
            Optional<ParkedList.Parked> first = parked.takeFirst(connection, chain);
            if (first.isPresent()) {
                projector.apply(List.of(reader.read(first.get().record(), chain.domainTopic())), chain.generation());
                done[0] = true;
            }
        });
        return done[0];
    }

    private static void lock(Connection connection, Generation generation) throws SQLException {
        String sql = "select from projection_offset where projection = ? and generation = ? order by topic, partition for update";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, generation.projection());
            select.setInt(2, generation.number());
            select.execute();
        }
    }
}
