package nl.kindkring.signal.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * With which team.
 *
 * @param teamId the team of the signal's own centre
 */
record ShareRequest(@NotNull @Schema(examples = "5f8b0f7e-2222-4d3e-9c11-0a9b8c7d6e5f") @Nullable UUID teamId) {}
