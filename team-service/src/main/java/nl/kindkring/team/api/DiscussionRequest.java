package nl.kindkring.team.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.kindkring.team.domain.teamcase.CaseDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the team said about a child (N16).
 *
 * @param heldOn          day of the discussion, today or earlier
 * @param decision        what it came to
 * @param parentsEndorsed whether the parents can live with the advice (N15); that is not consent
 * @param summary         a few words, stored encrypted under the child's key
 */
record DiscussionRequest(
        @NotNull @Schema(examples = "2026-11-20") @Nullable LocalDate heldOn,
        @NotNull @Schema(examples = "REFER") @Nullable CaseDecision decision,
        @NotNull @Schema(examples = "true") @Nullable Boolean parentsEndorsed,
        @Size(min = 1, max = WORDS) @Schema(examples = "Light help at home first; mother will call.") @Nullable String summary) {

    /** Longest summary, in characters. */
    static final int WORDS = 4_000;
}
