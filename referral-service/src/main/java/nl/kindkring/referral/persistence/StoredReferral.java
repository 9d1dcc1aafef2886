package nl.kindkring.referral.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The payloads as they stand in the store, in their newest version. What people wrote ({@code reason}) is ciphertext here.
 * The referral's id is the stream's, so it is not repeated.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface StoredReferral {

    /** {@code referral-sent}, version 1. */
    record Sent(
            UUID childId, UUID caseId, UUID providerId, String level, String place, List<String> themes, @Nullable String reason,
            UUID teamId, UUID signalId, String ground, @Nullable UUID permitId, String municipality, LocalDate signalledOn,
            LocalDate sentOn) implements StoredReferral {}

    /** {@code referral-accepted}, version 1. */
    record Accepted(UUID childId) implements StoredReferral {}

    /** {@code referral-declined}, version 1. */
    record Declined(UUID childId, String reason) implements StoredReferral {}

    /** {@code referral-waiting}, version 1. */
    record Waiting(UUID childId, @Nullable LocalDate expectedStart) implements StoredReferral {}

    /** {@code help-started}, version 1. */
    record Started(UUID childId, UUID caseId, String level, String place, LocalDate startedOn, int daysToHelp)
            implements StoredReferral {}

    /** {@code help-closed}, version 1. */
    record Closed(UUID childId, String outcome) implements StoredReferral {}

    /** {@code referral-withdrawn}, version 1. */
    record Withdrawn(UUID childId) implements StoredReferral {}
}
