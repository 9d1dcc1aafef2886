package nl.kindkring.platform.replica;

import java.time.Duration;
import nl.kindkring.platform.problem.TryLater;

/**
 * The replica has not heard from its publisher within the bound, so it does not know and does not answer: 503, problem {@code replica-stale}, with
 * {@code Retry-After}.
 */
public final class ReplicaStale extends TryLater {

    /** @param retryAfter when asking again may help; at least a second */
    public ReplicaStale(Duration retryAfter) {
        super(retryAfter, "replica-stale", Math.max(1, retryAfter.toSeconds()));
    }
}
