package nl.kindkring.referral.api;

import jakarta.validation.constraints.NotNull;
import nl.kindkring.referral.domain.DeclineReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a provider cannot help. */
record DeclineRequest(@NotNull @Schema(examples = "NO_CAPACITY") @Nullable DeclineReason reason) {}
