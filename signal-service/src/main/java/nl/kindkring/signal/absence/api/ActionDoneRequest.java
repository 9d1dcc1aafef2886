package nl.kindkring.signal.absence.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An action was done.
 *
 * @param actionId which
 * @param on today or earlier
 */
record ActionDoneRequest(
        @NotNull @Schema(examples = "7d9b5f0e-6c1e-4a55-9a52-0d4a3c1b2e01") @Nullable UUID actionId,
        @NotNull @PastOrPresent @Schema(examples = "2026-11-20") @Nullable LocalDate on) {}
