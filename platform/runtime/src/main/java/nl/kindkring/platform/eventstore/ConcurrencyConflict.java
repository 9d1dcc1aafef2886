package nl.kindkring.platform.eventstore;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else changed the stream since it was read. The transaction can only be rolled back; read again in a new one
 * and decide again.
 */
public final class ConcurrencyConflict extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param reason for the log, without personal data */
    public ConcurrencyConflict(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
