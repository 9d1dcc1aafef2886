package nl.kindkring.team.api;

import java.util.UUID;
import nl.kindkring.team.projection.OrganisationEntry;

/** An organisation in the directory. */
record OrganisationResponse(UUID organisationId, String name, String kind) {

    static OrganisationResponse of(OrganisationEntry row) {
        return new OrganisationResponse(row.organisationId, row.name, row.kind);
    }
}
