package nl.kindkring.platform.idempotency;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Forgets answers after seven days, by the database's clock. Replicas may do so at the same time. */
@ApplicationScoped
public class Expiry {

    private static final Logger LOG = Logger.getLogger(Expiry.class);

    private final AgroalDataSource database;

    Expiry(AgroalDataSource database) {
        this.database = database;
    }

    /** Deletes what is older; how many. */
    @Scheduled(every = "1h", delayed = "5m", identity = "idempotency-expiry")
    @Transactional
    public int forget() {
        try (var connection = database.getConnection();
             var delete = connection.prepareStatement("delete from idempotency_key where created_at < now() - interval '7 days'")) {
            int forgotten = delete.executeUpdate();
            LOG.debugf("%d idempotency keys forgotten", forgotten);
            return forgotten;
        } catch (SQLException e) {
            throw new IllegalStateException("Old idempotency keys could not be deleted", e);
        }
    }
}
