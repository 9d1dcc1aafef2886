package nl.kindkring.team.api;

import static nl.kindkring.team.api.Roles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.team.application.Affiliating;
import nl.kindkring.team.domain.directory.AffiliationId;
import nl.kindkring.team.projection.AffiliationEntry;
import nl.kindkring.team.projection.Memberships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who belongs to which organisation, centre or team (K8); what people may touch follows from it. */
@Path("/affiliations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class AffiliationResource {

    private static final String WHOLE = "who belongs where is the operator's work, for every unit";

    private final Affiliating affiliating;
    private final Memberships memberships;

    AffiliationResource(Affiliating affiliating, Memberships memberships) {
        this.affiliating = affiliating;
        this.memberships = memberships;
    }

    /** Lets a person belong to a unit. */
    @POST
    @RolesAllowed(OPERATOR)
    @Scope(value = NoObjectScope.class, because = WHOLE)
    @Idempotent
    @Transactional
    @Operation(operationId = "startAffiliation", summary = "Let somebody belong to a unit",
            description = "What a person may touch follows from it. In a team, a sector fills one of its six seats (L7).")
    @APIResponse(responseCode = "201", description = "Started", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response start(AffiliationRequest request) {
        UUID id = affiliating.start(request.person(), request.unit(), request.membership()).value();
        return Response.created(URI.create("affiliations/" + id)).tag(ETags.of(1)).entity(new Created(id)).build();
    }

    /** Reads a current affiliation. */
    @GET
    @Path("/{affiliationId}")
    @RolesAllowed(OPERATOR)
    @Scope(value = NoObjectScope.class, because = WHOLE)
    @Operation(operationId = "getAffiliation", summary = "Read an affiliation", description = "Only while it lasts; its ETag is its version.")
    @APIResponse(responseCode = "200", description = "The affiliation",
            content = @Content(schema = @Schema(implementation = AffiliationResponse.class)))
    public Response read(@PathParam("affiliationId") UUID affiliationId) {
        AffiliationEntry row = memberships.entry(new AffiliationId(affiliationId))
                .orElseThrow(() -> new ProblemException(404, "not-found"));
        return Response.ok(AffiliationResponse.of(row)).tag(ETags.of(row.version)).build();
    }

    /** Ends an affiliation; access ends with it (K8). */
    @DELETE
    @Path("/{affiliationId}")
    @RolesAllowed(OPERATOR)
    @Scope(value = NoObjectScope.class, because = WHOLE)
    @Idempotent
    @Transactional
    @Operation(operationId = "endAffiliation", summary = "End an affiliation", description = "Access ends at once (K8).")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response end(@PathParam("affiliationId") UUID affiliationId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        affiliating.end(new AffiliationId(affiliationId), ifMatch);
        return Response.noContent().build();
    }
}
