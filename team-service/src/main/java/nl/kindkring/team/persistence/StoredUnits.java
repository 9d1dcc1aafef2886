package nl.kindkring.team.persistence;

import java.util.UUID;
import nl.kindkring.team.domain.directory.CentreId;
import nl.kindkring.team.domain.directory.OrganisationId;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.domain.directory.Unit;

/** The kinds of unit by their stored names, which are also those on the wire. */
public final class StoredUnits {

    private StoredUnits() {}

    /** ORGANISATION, CENTRE or TEAM. */
    public static String kind(Unit unit) {
        return switch (unit) {
            case Unit.OfOrganisation _ -> "ORGANISATION";
            case Unit.OfCentre _ -> "CENTRE";
            case Unit.OfTeam _ -> "TEAM";
        };
    }

    /** The unit of that kind. @throws IllegalArgumentException for another name */
    public static Unit unit(String kind, UUID id) {
        return switch (kind) {
            case "ORGANISATION" -> new Unit.OfOrganisation(new OrganisationId(id));
            case "CENTRE" -> new Unit.OfCentre(new CentreId(id));
            case "TEAM" -> new Unit.OfTeam(new TeamId(id));
            default -> throw new IllegalArgumentException("unknown kind of unit");
        };
    }
}
