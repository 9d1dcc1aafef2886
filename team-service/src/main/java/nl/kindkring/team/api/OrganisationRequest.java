package nl.kindkring.team.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.kindkring.team.domain.directory.OrganisationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A partner that takes part.
 *
 * @param name what people call it
 * @param kind the field it works in
 */
record OrganisationRequest(
        @NotNull @Size(min = 1, max = 200) @Pattern(regexp = NAME) @Schema(examples = "Socius") @Nullable String name,
        @NotNull @Schema(examples = "YOUTH_HELP") @Nullable OrganisationKind kind) {

    /** A name is one line that does not begin or end with a space. */
    static final String NAME = "\\S(.*\\S)?";
}
