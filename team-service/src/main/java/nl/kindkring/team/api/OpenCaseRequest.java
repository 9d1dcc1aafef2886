package nl.kindkring.team.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which team begins a case about which signal.
 *
 * @param teamId   a team of the caller
 * @param signalId a signal that was shared with this team
 */
record OpenCaseRequest(
        @NotNull @Schema(examples = "9d2c7b10-4444-4c1c-8a51-6f0e7f2a9c10") @Nullable UUID teamId,
        @NotNull @Schema(examples = "77a1c0de-5555-4c1c-8a51-6f0e7f2a9c10") @Nullable UUID signalId) {}
