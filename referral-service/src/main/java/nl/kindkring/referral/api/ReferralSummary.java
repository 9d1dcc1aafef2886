package nl.kindkring.referral.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.referral.projection.ReferralEntry;

/** A referral in a list: enough to choose it by, nothing about a child. */
record ReferralSummary(UUID referralId, UUID providerId, String status, String level, LocalDate sentOn) {

    static ReferralSummary of(ReferralEntry row) {
        return new ReferralSummary(row.referralId, row.providerId, row.status, row.level, row.sentOn);
    }
}
