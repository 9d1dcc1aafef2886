package nl.kindkring.consent.api;

import java.time.Instant;
import java.util.UUID;
import nl.kindkring.consent.projection.ChildEntry;

/** A child in a centre's list: no name, because a list of names is as many disclosures. */
record ChildSummary(UUID id, UUID centreId, String municipality, String district, Instant registeredAt) {

    static ChildSummary of(ChildEntry entry) {
        return new ChildSummary(entry.childId, entry.centreId, entry.municipality, entry.district, entry.registeredAt);
    }
}
