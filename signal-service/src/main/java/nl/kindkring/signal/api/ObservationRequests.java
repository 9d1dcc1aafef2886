package nl.kindkring.signal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.signal.domain.Audience;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies that belong to an observation. */
final class ObservationRequests {

    private ObservationRequests() {}

    /**
     * Who will look, and when.
     *
     * @param observerId subject of the observer's token; the parents consented to this person (OBSERVE)
     * @param plannedFor today or later
     */
    @Schema(name = "PlanObservation")
    record Plan(@NotNull @Size(min = 1, max = 255) @Pattern(regexp = "[\\x21-\\x7e]+")
                @Schema(examples = "5b0c9d1e-3333-4a6f-8c22-9d8e7f6a5b4c") @Nullable String observerId,
                @NotNull @Schema(examples = "2026-12-01") @Nullable LocalDate plannedFor) {}

    /**
     * It took place.
     *
     * @param heldOn today or earlier
     */
    @Schema(name = "HoldObservation")
    record Hold(@NotNull @Schema(examples = "2026-12-01") @Nullable LocalDate heldOn) {}

    /**
     * What was seen.
     *
     * @param text stored encrypted
     */
    @Schema(name = "ObservationReport")
    record Report(@NotNull @Size(min = 1, max = RegisterSignalRequest.WORDS)
                  @Schema(examples = "Plays along when others start.") @Nullable String text) {}

    /**
     * A talk about it (N14).
     *
     * @param with           STAFF, PARENTS or YOUTH_HEALTH
     * @param discussedOn    today or earlier, not before it took place
     * @param organisationId with YOUTH_HEALTH, and only then: the organisation the parents agreed to (JGZ_DOSSIER)
     * @param note           stored encrypted
     */
    @Schema(name = "DiscussObservation")
    record Discuss(@NotNull @Schema(examples = "PARENTS") @Nullable Audience with,
                   @NotNull @Schema(examples = "2026-12-03") @Nullable LocalDate discussedOn,
                   @Schema(examples = "9f8e7d6c-4444-4b5a-8d33-1c2b3a4d5e6f") @Nullable UUID organisationId,
                   @Size(min = 1, max = RegisterSignalRequest.WORDS) @Schema(examples = "They see it at home too.") @Nullable String note) {}
}
