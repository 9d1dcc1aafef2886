package nl.kindkring.reporting.projection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.kindkring.platform.erasure.ErasureConfirmer;
import nl.kindkring.platform.projection.Projections;

/**
 * Forgets erased children, and confirms each in the transaction in which nothing names it any more. Nothing is counted of a child from the moment its erasure is
 * heard; what was released stays. Not done where facts are written: a child has no index in most tables, so many children share one reading of each.
 */
@ApplicationScoped
public class ForgettingErased {

    private static final int AT_ONCE = 500;
    /** Reading every table of two builds of the country, which wait for nobody but the batches at hand. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final DataSource database;
    private final Projections projections;
    private final ErasureConfirmer confirmer;
    private final Clock clock;

    ForgettingErased(DataSource database, Projections projections, ErasureConfirmer confirmer, Clock clock) {
        this.database = database;
        this.projections = projections;
        this.confirmer = confirmer;
        this.clock = clock;
    }

    /** Forgets whose erasure was heard since the last time. */
    @Scheduled(every = "${kindkring.reporting.forget-every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void forget() {
        while (QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).call(this::some) == AT_ONCE) {
            // the next ones
        }
    }

    private int some() {
        try (Connection connection = database.getConnection()) {
            List<UUID> erased = Forgotten.heard(connection, AT_ONCE);
            if (!erased.isEmpty()) {
                Forgotten.alone(connection);
                Forgotten.forget(connection, projections.builds(FactProjector.NAME), erased, clock.instant());
                projections.discardParked(erased);
                erased.forEach(confirmer::confirm);
            }
            return erased.size();
        } catch (SQLException e) {
            throw new IllegalStateException("erased children could not be forgotten", e);
        }
    }
}
