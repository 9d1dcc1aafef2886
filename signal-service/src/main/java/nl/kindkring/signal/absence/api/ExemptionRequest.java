package nl.kindkring.signal.absence.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.kindkring.signal.absence.domain.ExemptionArticle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An exemption of the Leerplichtwet.
 *
 * @param article on which it rests
 * @param from first day
 * @param until last day; without it, it lasts
 */
record ExemptionRequest(
        @NotNull @Schema(examples = "ART_5A") @Nullable ExemptionArticle article,
        @NotNull @Schema(examples = "2026-11-20") @Nullable LocalDate from,
        @Schema(examples = "2027-07-31") @Nullable LocalDate until) {}
