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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Page;
import nl.kindkring.team.application.CaseDossier;
import nl.kindkring.team.application.ReadingCases.Followed;
import nl.kindkring.team.application.ReadingCases;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.projection.CaseEntry;
import nl.kindkring.team.projection.CaseStatus;
import nl.kindkring.team.projection.CaseWorkList.Place;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading cases: a list without children, and one case at a time with everything in it. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseReadResource {

    private final ReadingCases reading;

    CaseReadResource(ReadingCases reading) {
        this.reading = reading;
    }

    /** Lists the cases of the caller's teams, newest first. */
    @GET
    @RolesAllowed({CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR})
    @Scope(value = NoObjectScope.class, because = "the list narrows to the caller's own teams and joined cases, and names no child")
    @Operation(operationId = "listCases", summary = "The work list of a team", description = "Newest first, with who follows the child now; also the cases that the caller joined. Names no child.")
    public Page<CaseSummary> list(
            @QueryParam("teamId") @Nullable UUID teamId, @QueryParam("status") @Nullable CaseStatus status,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        List<Followed> rows = reading.list(Optional.ofNullable(teamId).map(TeamId::new), Optional.ofNullable(status),
                after(cursor), limit + 1);
        List<Followed> page = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(page.stream().map(CaseSummary::of).toList(), rows.size() > limit ? next(page.getLast().row()) : null);
    }

    /** Reads a case, while it is permitted; the parents see that it was read (J2). */
    @GET
    @Path("/{caseId}")
    @RolesAllowed({CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR})
    @Scope(OwnTeamsCaseOrJoined.class)
    @Operation(operationId = "getCase", summary = "Read a case",
            description = "Only while it is permitted: 403 after a withdrawal, and once help has started, because the provider follows then (N18). It is in the log for the parents before it is answered (J2).")
    @APIResponse(responseCode = "200", description = "The case; its ETag is its version",
            content = @Content(schema = @Schema(implementation = CaseResponse.class)))
    public Response read(@PathParam("caseId") UUID caseId) {
        CaseDossier dossier = reading.read(new CaseId(caseId));
        return Response.ok(CaseResponse.of(dossier)).tag(ETags.of(dossier.version())).build();
    }

    private static String next(CaseEntry last) {
        return Cursor.of(last.openedAt.toString(), last.caseId.toString());
    }

    private static Optional<Place> after(@Nullable String cursor) {
        return Cursor.after(cursor, 2, keys -> new Place(Instant.parse(keys.getFirst()), UUID.fromString(keys.getLast())));
    }
}
