package nl.kindkring.team.api;

import static nl.kindkring.team.api.Roles.CARE_COORDINATOR;
import static nl.kindkring.team.api.Roles.CHILDCARE_WORKER;
import static nl.kindkring.team.api.Roles.FAMILY_COACH;
import static nl.kindkring.team.api.Roles.SUPPORT_COORDINATOR;
import static nl.kindkring.team.api.Roles.TEACHER;
import static nl.kindkring.team.api.Roles.TEAM_CHAIR;
import static nl.kindkring.team.api.Roles.YOUTH_NURSE;
import static nl.kindkring.team.api.Roles.YOUTH_SOCIAL_WORKER;
import static nl.kindkring.team.api.Roles.YOUTH_SUPPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.team.application.AddingAnExpert;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.teamcase.CaseId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who joins one case beside the members of its team (N16). */
@Path("/cases/{caseId}/experts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseExpertResource {

    private final AddingAnExpert adding;

    CaseExpertResource(AddingAnExpert adding) {
        this.adding = adding;
    }

    /** Adds an expert, with the parents' consent for this very person. */
    @POST
    @RolesAllowed({CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR})
    @Scope(OwnTeamsCase.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "addExpert", summary = "Add an expert to a case",
            description = "With a permit DISCUSS_IN_TEAM for the person (Jeugdwet 7.3.11). The expert reads this case, until help has started or the case is closed.")
    @APIResponse(responseCode = "204", description = "Added")
    public Response add(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ExpertRequest request) {
        int version = adding.add(new CaseId(caseId), ifMatch, new PersonId(Objects.requireNonNull(request.personId())));
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
