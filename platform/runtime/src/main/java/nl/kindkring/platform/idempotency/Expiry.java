package nl.kindkring.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Forgets answers after seven days. Replicas may do so at the same time. */
@Singleton
public class Expiry {

    private static final Logger LOG = Logger.getLogger(Expiry.class);

    private final IdempotencyKeys keys;

    Expiry(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "idempotency-expiry")
    void hourly() {
        LOG.debugf("%d idempotency keys forgotten", forget());
    }

    /** Deletes what is older than seven days by the database's clock; how many. */
    public int forget() {
        return keys.forget();
    }
}
