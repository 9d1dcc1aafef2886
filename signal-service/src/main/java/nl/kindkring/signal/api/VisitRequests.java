package nl.kindkring.signal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.signal.domain.visit.VisitDecider;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies that belong to a visit. */
final class VisitRequests {

    private VisitRequests() {}

    /**
     * Where and when.
     *
     * @param centreId   a centre that the caller serves
     * @param plannedFor today or later
     */
    @Schema(name = "PlanVisit")
    record PlanRequest(@NotNull @Schema(examples = "0b7d2f34-1111-4c1c-8a51-6f0e7f2a9c10") @Nullable UUID centreId,
                @NotNull @Schema(examples = "2026-12-08") @Nullable LocalDate plannedFor) {}

    /**
     * A question to talk over.
     *
     * @param signalId of the same centre; about an alias, a family, a group or a practice, or about a child that the parents named to
     *                 the coordinator
     */
    @Schema(name = "AgendaItem")
    record ItemRequest(@NotNull @Schema(examples = "51a60015-0000-4000-8000-000000000015") @Nullable UUID signalId) {}

    /**
     * It took place.
     *
     * @param heldOn    today or earlier
     * @param discussed signals of the agenda that were talked over, each once
     */
    @Schema(name = "HoldVisit")
    record HoldRequest(@NotNull @Schema(examples = "2026-12-08") @Nullable LocalDate heldOn,
                @NotNull @Size(max = VisitDecider.LONGEST_AGENDA)
                @Schema(examples = "[\"51a60015-0000-4000-8000-000000000015\"]") @Nullable List<@NotNull UUID> discussed) {}
}
