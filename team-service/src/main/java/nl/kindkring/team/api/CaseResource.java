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
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.team.application.ClosingACase;
import nl.kindkring.team.application.DiscussingACase;
import nl.kindkring.team.application.OpeningACase;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.domain.teamcase.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a team does about a child. Each answer carries the new version as ETag; If-Match guards it. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "A child discussed by its team, with consent, until help has started.")
public class CaseResource {

    private final OpeningACase opening;
    private final DiscussingACase discussing;
    private final ClosingACase closing;

    CaseResource(OpeningACase opening, DiscussingACase discussing, ClosingACase closing) {
        this.opening = opening;
        this.discussing = discussing;
        this.closing = closing;
    }

    /** Opens a case; 404 for a team of others, 403 without consent, 503 when nobody can say whether it was withdrawn. */
    @POST
    @RolesAllowed({CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR})
    @Scope(value = NoObjectScope.class, because = "the team is in the body and is checked before anything is looked up")
    @Idempotent
    @Transactional
    @Operation(operationId = "openCase", summary = "Open a case",
            description = "About a signal shared with this team, with a permit DISCUSS_IN_TEAM (Jeugdwet 7.3.11).")
    @APIResponse(responseCode = "201", description = "Opened", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response open(OpenCaseRequest request) {
        UUID id = opening.open(new TeamId(Objects.requireNonNull(request.teamId())),
                new SignalId(Objects.requireNonNull(request.signalId()))).value();
        return Response.created(URI.create("cases/" + id)).tag(ETags.of(1)).entity(new Created(id)).build();
    }

    /** Records a discussion (N16). */
    @POST
    @Path("/{caseId}/discussions")
    @RolesAllowed({CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR})
    @Scope(OwnTeamsCase.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "discussCase", summary = "Record a discussion",
            description = "Only while it is permitted. A referral follows only from REFER that the parents endorse (N15).")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response discuss(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                            DiscussionRequest request) {
        return done(discussing.discuss(new CaseId(caseId), ifMatch, Objects.requireNonNull(request.heldOn()),
                Objects.requireNonNull(request.decision()), Objects.requireNonNull(request.parentsEndorsed()),
                Optional.ofNullable(request.summary())));
    }

    /** Closes a case: the team follows until help has started (N17). */
    @POST
    @Path("/{caseId}/closures")
    @RolesAllowed({CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR})
    @Scope(OwnTeamsCase.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "closeCase", summary = "Close a case",
            description = "HELP_STARTED only after a provider reported it; NORMALISED only after a discussion (N17).")
    @APIResponse(responseCode = "204", description = "Closed")
    public Response close(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                          ClosureRequest request) {
        return done(closing.close(new CaseId(caseId), ifMatch, Objects.requireNonNull(request.reason())));
    }

    private static Response done(int version) {
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
