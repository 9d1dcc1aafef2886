package nl.kindkring.signal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which child an alias is, for one coordinator. In the body and never in a path: a path is logged.
 *
 * @param signalId      of the alias, at a centre of the caller
 * @param childId       the child
 * @param coordinatorId subject of the coordinator's token, to whom the parents named the child (IDENTIFY)
 */
record AliasLinkRequest(
        @NotNull @Schema(examples = "51a60015-0000-4000-8000-000000000015") @Nullable UUID signalId,
        @NotNull @Schema(examples = "7d9b5f0e-6c1e-4a55-9a52-0d4a3c1b2e01") @Nullable UUID childId,
        @NotNull @Size(min = 1, max = 255) @Pattern(regexp = "[\\x21-\\x7e]+")
        @Schema(examples = "5b0c9d1e-3333-4a6f-8c22-9d8e7f6a5b4c") @Nullable String coordinatorId) {}
