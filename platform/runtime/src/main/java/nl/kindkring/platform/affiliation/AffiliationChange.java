package nl.kindkring.platform.affiliation;

import java.util.UUID;

/** What one event means for the affiliations. */
sealed interface AffiliationChange {

    record Start(Affiliation affiliation) implements AffiliationChange {
    }

    record End(String personId, UUID affiliationId) implements AffiliationChange {
    }

    /** An event about something else. */
    record Nothing() implements AffiliationChange {
    }
}
