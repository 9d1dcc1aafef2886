package nl.kindkring.team.api;

import static nl.kindkring.team.api.Roles.CARE_COORDINATOR;
import static nl.kindkring.team.api.Roles.CHILDCARE_WORKER;
import static nl.kindkring.team.api.Roles.FAMILY_COACH;
import static nl.kindkring.team.api.Roles.OPERATOR;
import static nl.kindkring.team.api.Roles.PROVIDER_STAFF;
import static nl.kindkring.team.api.Roles.SUPPORT_COORDINATOR;
import static nl.kindkring.team.api.Roles.TEACHER;
import static nl.kindkring.team.api.Roles.TEAM_CHAIR;
import static nl.kindkring.team.api.Roles.YOUTH_NURSE;
import static nl.kindkring.team.api.Roles.YOUTH_SOCIAL_WORKER;
import static nl.kindkring.team.api.Roles.YOUTH_SUPPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.team.application.RegisteringPartners;
import nl.kindkring.team.domain.directory.OrganisationId;
import nl.kindkring.team.projection.Directory;
import nl.kindkring.team.projection.DirectoryQuery.Place;
import nl.kindkring.team.projection.OrganisationEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The organisations that take part (K12). */
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Directory", description = "Organisations, centres, teams and who belongs to them.")
public class OrganisationResource {

    private final RegisteringPartners registering;
    private final Directory directory;

    OrganisationResource(RegisteringPartners registering, Directory directory) {
        this.registering = registering;
        this.directory = directory;
    }

    /** Registers an organisation. */
    @POST
    @RolesAllowed(OPERATOR)
    @Scope(value = NoObjectScope.class, because = "a new organisation belongs to nobody yet; the directory is the operator's")
    @Idempotent
    @Transactional
    @Operation(operationId = "registerOrganisation", summary = "Register an organisation", description = "It takes part from then on (K12).")
    @APIResponse(responseCode = "201", description = "Registered", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response register(OrganisationRequest request) {
        UUID id = registering.organisation(Objects.requireNonNull(request.name()), Objects.requireNonNull(request.kind())).value();
        return Response.created(URI.create("organisations/" + id)).tag(ETags.of(1)).entity(new Created(id)).build();
    }

    /** Lists the organisations by name. */
    @GET
    @RolesAllowed({OPERATOR, CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR, PROVIDER_STAFF})
    @Scope(value = NoObjectScope.class, because = "who takes part is known to every professional")
    @Operation(operationId = "listOrganisations", summary = "Organisations by name", description = "All partners that take part.")
    public Page<OrganisationResponse> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        return DirectoryPage.of(DirectoryPage.query(null, limit, cursor).organisations(), limit, OrganisationResponse::of,
                (OrganisationEntry row) -> new Place(row.name, row.organisationId));
    }

    /** Reads one organisation. */
    @GET
    @Path("/{organisationId}")
    @RolesAllowed({OPERATOR, CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR, PROVIDER_STAFF})
    @Scope(value = NoObjectScope.class, because = "who takes part is known to every professional")
    @Operation(operationId = "getOrganisation", summary = "Read an organisation", description = "Its ETag is its version.")
    @APIResponse(responseCode = "200", description = "The organisation",
            content = @Content(schema = @Schema(implementation = OrganisationResponse.class)))
    public Response read(@PathParam("organisationId") UUID organisationId) {
        OrganisationEntry row = directory.organisation(new OrganisationId(organisationId))
                .orElseThrow(() -> new ProblemException(404, "not-found"));
        return Response.ok(OrganisationResponse.of(row)).tag(ETags.of(row.version)).build();
    }
}
