package nl.kindkring.platform.problem;

import java.time.Duration;

/** The service cannot say now but may be able to soon: 503 with {@code Retry-After} (RFC 9110, 10.2.3). */
public class TryLater extends ProblemException {

    private final Duration retryAfter;

    /**
     * @param retryAfter when asking again may help; shorter than a second counts as one
     * @param code kebab-case code of the problem, as in {@link ProblemException}
     * @param args arguments of the detail text
     */
    public TryLater(Duration retryAfter, String code, Object... args) {
        super(503, code, args);
        this.retryAfter = Duration.ofSeconds(Math.max(1, retryAfter.toSeconds()));
    }

    /** Value of {@code Retry-After}: whole seconds, at least one. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
