package nl.kindkring.referral.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.kindkring.referral.domain.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Help has really started (N17).
 *
 * @param startedOn day of the start, today or earlier and not before it was asked for
 * @param place     where help is given (L8)
 */
record StartRequest(
        @NotNull @Schema(examples = "2026-11-22") @Nullable LocalDate startedOn,
        @NotNull @Schema(examples = "HOME") @Nullable Place place) {}
