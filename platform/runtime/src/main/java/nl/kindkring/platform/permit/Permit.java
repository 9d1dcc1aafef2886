package nl.kindkring.platform.permit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The publisher's decision that one recipient may have certain things of one subject for one purpose.
 *
 * @param permitId      never used again after it ended
 * @param subject       whom it is about
 * @param purpose       code of the purpose
 * @param recipientKind code of the kind of recipient
 * @param recipientId   who, within that kind
 * @param scope         the items it covers; empty: not narrowed, so all of the purpose
 * @param validUntil    first instant at which it no longer holds; absent: until it is ended
 * @param ground        code of the legal ground
 */
public record Permit(UUID permitId, UUID subject, String purpose, String recipientKind, String recipientId, Set<String> scope,
                     @Nullable Instant validUntil, String ground) {

    /** Copies the scope. */
    public Permit {
        scope = Set.copyOf(scope);
    }

    boolean isFor(String otherPurpose, Recipient recipient) {
        return purpose.equals(otherPurpose) && recipientKind.equals(recipient.kind()) && recipientId.equals(recipient.id());
    }

    boolean holdsAt(Instant now) {
        return validUntil == null || now.isBefore(validUntil);
    }

    boolean covers(@Nullable String item) {
        return item == null || scope.isEmpty() || scope.contains(item);
    }
}
