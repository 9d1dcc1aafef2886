package nl.kindkring.team.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The circle at a centre.
 *
 * @param centreId the centre; it has one team (L7, I4)
 * @param name     what people call it
 */
record TeamRequest(
        @NotNull @Schema(examples = "0b7d2f34-1111-4c1c-8a51-6f0e7f2a9c10") @Nullable UUID centreId,
        @NotNull @Size(min = 1, max = 200) @Pattern(regexp = OrganisationRequest.NAME) @Schema(examples = "Ondersteuningsteam De Zeester") @Nullable String name) {}
