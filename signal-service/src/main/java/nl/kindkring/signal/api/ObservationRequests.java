package nl.kindkring.signal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.signal.domain.Audience;
import nl.kindkring.platform.words.NamesConfirmed;
import nl.kindkring.platform.words.Worded;
import nl.kindkring.platform.words.Words;
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
    record PlanRequest(@NotNull @Size(min = 1, max = 255) @Pattern(regexp = "[\\x21-\\x7e]+")
                @Schema(examples = "5b0c9d1e-3333-4a6f-8c22-9d8e7f6a5b4c") @Nullable String observerId,
                @NotNull @Schema(examples = "2026-12-01") @Nullable LocalDate plannedFor) {}

    /**
     * It took place.
     *
     * @param heldOn today or earlier
     */
    @Schema(name = "HoldObservation")
    record HoldRequest(@NotNull @Schema(examples = "2026-12-01") @Nullable LocalDate heldOn) {}

    /**
     * What was seen.
     *
     * @param text stored encrypted
     * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
     */
    @NamesConfirmed
    @Schema(name = "ObservationReport")
    record ReportRequest(@NotNull @Size(min = 1, max = Words.LONGEST) @Words
                  @Schema(examples = "Plays along when others start.") @Nullable String text,
                  @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

        @Override
        public Map<String, @Nullable String> written() {
            return Collections.singletonMap("text", text);
        }
    }

    /**
     * A talk about it (N14).
     *
     * @param with           STAFF, PARENTS or YOUTH_HEALTH
     * @param discussedOn    today or earlier, not before it took place
     * @param organisationId with YOUTH_HEALTH, and only then: the organisation the parents agreed to (JGZ_DOSSIER)
     * @param note           stored encrypted
     * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
     */
    @NamesConfirmed
    @Schema(name = "DiscussObservation")
    record DiscussRequest(@NotNull @Schema(examples = "PARENTS") @Nullable Audience with,
                   @NotNull @Schema(examples = "2026-12-03") @Nullable LocalDate discussedOn,
                   @Schema(examples = "9f8e7d6c-4444-4b5a-8d33-1c2b3a4d5e6f") @Nullable UUID organisationId,
                   @Size(min = 1, max = Words.LONGEST) @Words @Schema(examples = "They see it at home too.") @Nullable String note,
                  @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

        @Override
        public Map<String, @Nullable String> written() {
            return Collections.singletonMap("note", note);
        }
    }
}
