package nl.kindkring.consent.domain.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the other services may rely on without asking.
 *
 * @param validUntil first moment at which it no longer holds by itself; null when nothing is known that ends it
 */
public record Permit(PermitId id, @Nullable Instant validUntil) {

    /** Whether it holds at that moment. */
    public boolean holdsAt(Instant moment) {
        return validUntil == null || moment.isBefore(validUntil);
    }
}
