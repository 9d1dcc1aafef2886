package nl.kindkring.signal.absence.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Since when.
 *
 * @param since today or earlier
 */
record SinceRequest(
        @NotNull @PastOrPresent @Schema(examples = "2026-11-20") @Nullable LocalDate since) {}
