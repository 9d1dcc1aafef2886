package nl.kindkring.team.api;

import jakarta.validation.constraints.NotNull;
import nl.kindkring.team.domain.teamcase.CloseReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why the team stops following (N17).
 *
 * @param reason HELP_STARTED only after a provider reported it
 */
record ClosureRequest(@NotNull @Schema(examples = "HELP_STARTED") @Nullable CloseReason reason) {}
