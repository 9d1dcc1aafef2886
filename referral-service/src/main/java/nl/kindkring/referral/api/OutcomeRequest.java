package nl.kindkring.referral.api;

import jakarta.validation.constraints.NotNull;
import nl.kindkring.referral.domain.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How help ended. */
record OutcomeRequest(@NotNull @Schema(examples = "GOALS_REACHED") @Nullable Outcome outcome) {}
