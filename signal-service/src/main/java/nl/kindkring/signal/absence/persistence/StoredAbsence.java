package nl.kindkring.signal.absence.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payloads as they stand in the store, in their newest version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface StoredAbsence {

    /** {@code absence-opened}, version 1. */
    record Opened(UUID childId, UUID centreId, String municipality) implements StoredAbsence {}

    /** {@code absence-registered}, version 1; hours in hundredths. */
    record Registered(UUID registrationId, LocalDate day, int hours, String kind) implements StoredAbsence {}

    /** {@code absence-registration-withdrawn}, version 1. */
    record RegistrationWithdrawn(UUID registrationId) implements StoredAbsence {}

    /** {@code absence-stayed-away}, version 1. */
    record StayedAway(LocalDate since) implements StoredAbsence {}

    /** {@code absence-stay-withdrawn}, version 1. */
    record StayWithdrawn() implements StoredAbsence {}

    /** {@code absence-returned}, version 1. */
    record Returned(LocalDate on) implements StoredAbsence {}

    /** {@code absence-not-enrolled}, version 1. */
    record NotEnrolled(LocalDate since) implements StoredAbsence {}

    /** {@code absence-enrolled}, version 1. */
    record Enrolled(LocalDate on) implements StoredAbsence {}

    /** {@code absence-exempted}, version 1. */
    record Exempted(String article, LocalDate from, @Nullable LocalDate until) implements StoredAbsence {}

    /** {@code absence-action-agreed}, version 1; {@code what} is ciphertext. */
    record ActionAgreed(UUID actionId, String who, String what, LocalDate dueOn) implements StoredAbsence {}

    /** {@code absence-action-done}, version 1. */
    record ActionDone(UUID actionId, LocalDate on) implements StoredAbsence {}

    /** {@code absence-alert-raised}, version 1; carries whose it is, for the publisher sees no other event. */
    record AlertRaised(UUID childId, UUID centreId, String municipality, String kind, LocalDate since, boolean exempt) implements StoredAbsence {}

    /** {@code absence-alert-ended}, version 1. */
    record AlertEnded(UUID childId, UUID centreId, String municipality, String kind, LocalDate on, String reason) implements StoredAbsence {}
}
