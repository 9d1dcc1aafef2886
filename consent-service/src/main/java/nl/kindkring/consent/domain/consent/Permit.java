package nl.kindkring.consent.domain.consent;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import nl.kindkring.consent.domain.child.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * What the other services may rely on without asking.
 *
 * @param validUntil first moment at which it no longer holds by itself; null when nothing is known that ends it
 * @param alsoFor    the other ids of a child of which records were united: the same holds under each of them
 */
public record Permit(PermitId id, @Nullable Instant validUntil, Set<ChildId> alsoFor) {

    /** Keeps an own copy. */
    public Permit {
        alsoFor = Set.copyOf(alsoFor);
    }

    /** For one id alone. */
    public Permit(PermitId id, @Nullable Instant validUntil) {
        this(id, validUntil, Set.of());
    }

    /** Whether it says the same as the other. */
    boolean says(Permit other) {
        return Objects.equals(validUntil, other.validUntil) && alsoFor.equals(other.alsoFor);
    }

    /** Whether it holds at that moment. */
    public boolean holdsAt(Instant moment) {
        return validUntil == null || moment.isBefore(validUntil);
    }
}
