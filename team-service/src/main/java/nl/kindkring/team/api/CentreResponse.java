package nl.kindkring.team.api;

import java.util.UUID;
import nl.kindkring.team.projection.CentreEntry;

/** A centre in the directory. */
record CentreResponse(UUID centreId, UUID organisationId, String name, String kind, String municipality, String district) {

    static CentreResponse of(CentreEntry row) {
        return new CentreResponse(row.centreId, row.organisationId, row.name, row.kind, row.municipality, row.district);
    }
}
