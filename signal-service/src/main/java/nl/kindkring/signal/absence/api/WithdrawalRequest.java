package nl.kindkring.signal.absence.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which registration should not have been.
 *
 * @param registrationId of the registration
 */
record WithdrawalRequest(
        @NotNull @Schema(examples = "7d9b5f0e-6c1e-4a55-9a52-0d4a3c1b2e01") @Nullable UUID registrationId) {}
