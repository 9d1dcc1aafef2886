package nl.kindkring.platform.replica;

import java.time.Duration;
import nl.kindkring.platform.problem.ProblemException;

/**
 * The replica has not heard from its publisher within the bound, so it does not know and does not answer: 503, problem {@code replica-stale}, with
 * {@code Retry-After}.
 */
public final class ReplicaStale extends ProblemException {

    private final Duration retryAfter;

    /** @param retryAfter when asking again may help; at least a second */
    public ReplicaStale(Duration retryAfter) {
        super(503, "replica-stale", Math.max(1, retryAfter.toSeconds()));
        this.retryAfter = Duration.ofSeconds(Math.max(1, retryAfter.toSeconds()));
    }

    /** Value of {@code Retry-After}: whole seconds, at least one. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
