package nl.kindkring.signal.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payloads of observations as they stand in the store. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface StoredObservation extends StoredSignal {

    /** {@code observation-planned}, version 1. */
    record Planned(UUID childId, UUID observationId, String observerId, LocalDate plannedFor, UUID permitId) implements StoredObservation {}

    /** {@code observation-held}, version 1. */
    record Held(UUID childId, UUID observationId, LocalDate heldOn, UUID permitId) implements StoredObservation {}

    /** {@code observation-written-up}, version 1. */
    record WrittenUp(UUID childId, UUID observationId, String report) implements StoredObservation {}

    /** {@code observation-discussed}, version 1. */
    record Discussed(UUID childId, UUID observationId, String with, LocalDate discussedOn, @Nullable UUID organisationId,
                     @Nullable UUID permitId, @Nullable String note) implements StoredObservation {}

    /** {@code observation-cancelled}, version 1. */
    record Cancelled(UUID childId, UUID observationId) implements StoredObservation {}
}
