package nl.kindkring.team.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.team.domain.directory.CentreId;
import nl.kindkring.team.domain.directory.Membership;
import nl.kindkring.team.domain.directory.OrganisationId;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.directory.Sector;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.domain.directory.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody belongs to a unit.
 *
 * @param personId   subject of the person's token
 * @param unitKind   what kind of unit
 * @param unitId     the organisation, centre or team
 * @param role       realm role in which the person acts there
 * @param discipline the competence the person brings (K5)
 * @param sector     the sector the person comes from; in a team it fills one of the six seats (L7)
 */
record AffiliationRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}") @Schema(examples = "f3b1c8de-3333-4c1c-8a51-6f0e7f2a9c10") @Nullable String personId,
        @NotNull @Schema(examples = "TEAM") @Nullable UnitKind unitKind,
        @NotNull @Schema(examples = "9d2c7b10-4444-4c1c-8a51-6f0e7f2a9c10") @Nullable UUID unitId,
        @NotNull @CodeFrom("role") @Schema(examples = "youth-supporter") @Nullable String role,
        @CodeFrom("discipline") @Schema(examples = "SOCIAL_WORK") @Nullable String discipline,
        @Schema(examples = "YOUTH_HELP") @Nullable Sector sector) {

    /** What a person can belong to. */
    enum UnitKind { ORGANISATION, CENTRE, TEAM }

    PersonId person() {
        return new PersonId(Objects.requireNonNull(personId));
    }

    Unit unit() {
        UUID id = Objects.requireNonNull(unitId);
        return switch (Objects.requireNonNull(unitKind)) {
            case ORGANISATION -> new Unit.OfOrganisation(new OrganisationId(id));
            case CENTRE -> new Unit.OfCentre(new CentreId(id));
            case TEAM -> new Unit.OfTeam(new TeamId(id));
        };
    }

    Membership membership() {
        return new Membership(Objects.requireNonNull(role), Optional.ofNullable(discipline), Optional.ofNullable(sector));
    }
}
