package nl.kindkring.signal.absence.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whose absence, at which school.
 *
 * @param childId the child
 * @param centreId a school of the caller
 */
record OpenAbsenceRequest(
        @NotNull @Schema(examples = "7d9b5f0e-6c1e-4a55-9a52-0d4a3c1b2e01") @Nullable UUID childId,
        @NotNull @Schema(examples = "0b7d2f34-1111-4c1c-8a51-6f0e7f2a9c10") @Nullable UUID centreId) {}
