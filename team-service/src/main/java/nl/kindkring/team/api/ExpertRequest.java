package nl.kindkring.team.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who joins one case for what they know (N16).
 *
 * @param personId subject of the person's token; somebody of a partner, and no member of the team
 */
record ExpertRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}") @Schema(examples = "f3b1c8de-3333-4c1c-8a51-6f0e7f2a9c10") @Nullable String personId) {}
