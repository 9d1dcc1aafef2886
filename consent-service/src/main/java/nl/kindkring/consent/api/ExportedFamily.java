package nl.kindkring.consent.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is held around the child, as the receiver of an export may have it.
 *
 * @param otherRecords the child as other centres registered it, where records were united
 * @param households   where the child lives, with those of the receiver's own children who live there too
 * @param contact      the receiver's own address, never another's
 * @param messages     what was to be mailed to the receiver, oldest first
 * @param lookAlong    whom the child, deciding alone, lets look along
 * @param plannedDestructions when the file will be destroyed because its term has passed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ExportedFamily")
record ExportedFamily(List<ChildResponse> otherRecords, List<Household> households, ContactResource.@Nullable ContactDetails contact, List<Message> messages, List<Viewer> lookAlong,
        List<PlannedDestructionResponse> plannedDestructions) {

    /** A household. */
    @Schema(name = "ExportedHousehold")
    record Household(UUID id, List<UUID> ownChildren) {}

    /** A message; {@code kind} of code list {@code notification-kind}, {@code state} PENDING, SENT, DROPPED or FAILED. */
    @Schema(name = "ExportedMessage")
    record Message(String kind, Instant notedAt, String state) {}

    /** A holder of authority who looks along. */
    @Schema(name = "ExportedViewer")
    record Viewer(UUID holderId, String name) {}

    @Override
    public String toString() {
        return "ExportedFamily";
    }
}
