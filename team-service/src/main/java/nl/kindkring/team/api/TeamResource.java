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
import nl.kindkring.team.application.FormingATeam;
import nl.kindkring.team.domain.directory.CentreId;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.projection.Directory;
import nl.kindkring.team.projection.DirectoryQuery.Place;
import nl.kindkring.team.projection.Memberships;
import nl.kindkring.team.projection.TeamEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The interprofessional teams, one at each centre (L7, I4). */
@Path("/teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class TeamResource {

    private final FormingATeam forming;
    private final Directory directory;
    private final Memberships memberships;

    TeamResource(FormingATeam forming, Directory directory, Memberships memberships) {
        this.forming = forming;
        this.directory = directory;
        this.memberships = memberships;
    }

    /** Forms the team of a centre; a second one is refused. */
    @POST
    @RolesAllowed(OPERATOR)
    @Scope(value = NoObjectScope.class, because = "a new team belongs to nobody yet; the directory is the operator's")
    @Idempotent
    @Transactional
    @Operation(operationId = "formTeam", summary = "Form the team of a centre", description = "A centre has one team (L7, I4).")
    @APIResponse(responseCode = "201", description = "Formed", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response form(TeamRequest request) {
        UUID id = forming.form(new CentreId(Objects.requireNonNull(request.centreId())), Objects.requireNonNull(request.name())).value();
        return Response.created(URI.create("teams/" + id)).tag(ETags.of(1)).entity(new Created(id)).build();
    }

    /** Lists the teams by name, all or that of one centre. */
    @GET
    @RolesAllowed({OPERATOR, CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR, PROVIDER_STAFF})
    @Scope(value = NoObjectScope.class, because = "which teams there are is known to every professional")
    @Operation(operationId = "listTeams", summary = "Teams by name", description = "All, or that of one centre.")
    public Page<TeamSummary> list(
            @QueryParam("centreId") @Nullable UUID centreId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        return DirectoryPage.of(DirectoryPage.query(centreId, limit, cursor).teams(), limit, TeamSummary::of,
                (TeamEntry row) -> new Place(row.name, row.teamId));
    }

    /** Reads a team with its six sectors, of which vacant ones warn (L7), and its competences (K5). */
    @GET
    @Path("/{teamId}")
    @RolesAllowed({OPERATOR, CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR, PROVIDER_STAFF})
    @Scope(value = NoObjectScope.class, because = "what a team can do and lacks is known to every professional; it names no person")
    @Operation(operationId = "getTeam", summary = "Read a team", description = "With its six sectors, of which vacant ones warn (L7).")
    @APIResponse(responseCode = "200", description = "The team", content = @Content(schema = @Schema(implementation = TeamResponse.class)))
    public Response read(@PathParam("teamId") UUID teamId) {
        TeamEntry row = directory.team(new TeamId(teamId)).orElseThrow(() -> new ProblemException(404, "not-found"));
        return Response.ok(TeamResponse.of(row, memberships.in("TEAM", teamId))).build();
    }
}
