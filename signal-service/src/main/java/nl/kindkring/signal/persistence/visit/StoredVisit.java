package nl.kindkring.signal.persistence.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The payloads of visits as they stand in the store. The visit's id is the stream's. */
public sealed interface StoredVisit {

    /** {@code visit-planned}, version 1. */
    record Planned(UUID centreId, String municipality, String coordinatorId, LocalDate plannedFor) implements StoredVisit {}

    /** {@code visit-agenda-item-added}, version 1. */
    record AgendaItem(UUID signalId) implements StoredVisit {}

    /** {@code visit-held}, version 1. */
    record Held(UUID centreId, String municipality, LocalDate heldOn, List<UUID> discussed) implements StoredVisit {}

    /** {@code visit-cancelled}, version 1. */
    record Cancelled() implements StoredVisit {}
}
