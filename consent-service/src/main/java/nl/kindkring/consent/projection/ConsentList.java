package nl.kindkring.consent.projection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of consents, newest first.
 *
 * @param children of these children
 * @param purpose only for this purpose; null for all
 * @param open only those that can still change, or only those that are over; null for both
 */
public record ConsentList(Collection<UUID> children, @Nullable String purpose, @Nullable Boolean open) {

    /** The entries asked before the given place. */
    public List<ConsentEntry> before(Instant askedAt, UUID consentId, int most) {
        if (children.isEmpty()) {
            return List.of();
        }
        return ConsentEntry.<ConsentEntry>find("""
                childId in ?1 and (?2 is null or purpose = ?2) and (?3 is null or open = ?3)
                and (askedAt < ?4 or (askedAt = ?4 and consentId < ?5)) order by askedAt desc, consentId desc""",
                children, purpose, open, askedAt, consentId).page(0, most).list();
    }
}
