package nl.kindkring.team.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.team.domain.directory.CentreKind;
import nl.kindkring.team.domain.directory.Location;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A location where children are every day.
 *
 * @param organisationId the organisation that runs it
 * @param name           what people call it
 * @param kind           what it is for the children who come there (K1)
 * @param municipality   CBS code, of list {@code municipality}
 * @param district       CBS code of a district in that municipality
 */
record CentreRequest(
        @NotNull @Schema(examples = "5f0c1a52-2222-4c1c-8a51-6f0e7f2a9c10") @Nullable UUID organisationId,
        @NotNull @Size(min = 1, max = 200) @Pattern(regexp = OrganisationRequest.NAME) @Schema(examples = "De Zeester") @Nullable String name,
        @NotNull @Schema(examples = "INTEGRATED_CENTRE") @Nullable CentreKind kind,
        @NotNull @CodeFrom("municipality") @Schema(examples = "GM0453") @Nullable String municipality,
        @NotNull @Pattern(regexp = Location.DISTRICT_CODE) @Schema(examples = "WK045301") @Nullable String district) {

    /** @throws InvalidInput when the district lies in another municipality */
    Location location() {
        try {
            return new Location(Objects.requireNonNull(municipality), Objects.requireNonNull(district));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(new InvalidField("/district", "district-elsewhere"));
        }
    }
}
