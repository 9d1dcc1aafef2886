package nl.kindkring.consent.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.consent.retention.PlanEntry;
import org.jspecify.annotations.Nullable;

/**
 * A destruction that was announced.
 *
 * @param ground       code list {@code retention-ground}
 * @param state        ANNOUNCED, HELD, CARRIED_OUT or DROPPED
 * @param holdReason   code list {@code hold-reason}; only while it is held, and only to the privacy officer
 * @param dueSince     first day on which the file was no longer to be kept
 * @param carryOutFrom first day on which it is destroyed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlannedDestructionResponse(UUID id, UUID childId, String ground, String state, @Nullable String holdReason, LocalDate dueSince,
        LocalDate announcedOn, LocalDate carryOutFrom, @Nullable LocalDate closedOn, int version) {

    static PlannedDestructionResponse of(PlanEntry entry) {
        return new PlannedDestructionResponse(entry.planId, entry.childId, entry.ground, entry.state, entry.holdReason, entry.dueSince,
                entry.announcedOn, entry.carryOutFrom, entry.closedOn, entry.version);
    }

    static PlannedDestructionResponse forFamily(PlanEntry entry) {
        return new PlannedDestructionResponse(entry.planId, entry.childId, entry.ground, entry.state, null, entry.dueSince, entry.announcedOn,
                entry.carryOutFrom, entry.closedOn, entry.version);
    }
}
