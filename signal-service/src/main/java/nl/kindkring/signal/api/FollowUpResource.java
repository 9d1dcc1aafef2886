package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.*;

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
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.signal.application.AddingANote;
import nl.kindkring.signal.application.RecordingAnOutcome;
import nl.kindkring.signal.application.RecordingTheTalk;
import nl.kindkring.signal.application.SharingWithTheTeam;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.TeamId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happens to a signal after it was registered. Each answer carries the new version as ETag; If-Match guards it. */
@Path("/signals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signals")
public class FollowUpResource {

    private final RecordingTheTalk talking;
    private final AddingANote noting;
    private final SharingWithTheTeam sharing;
    private final RecordingAnOutcome concluding;

    FollowUpResource(RecordingTheTalk talking, AddingANote noting, SharingWithTheTeam sharing,
                     RecordingAnOutcome concluding) {
        this.talking = talking;
        this.noting = noting;
        this.sharing = sharing;
        this.concluding = concluding;
    }

    /** Records a talk with the parents (I7, I11). */
    @POST
    @Path("/{signalId}/talks")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "recordTalk", summary = "Record the talk with the parents",
            description = "First the parents, then others (I7). Parents need not recognise the concern (I11).")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response talk(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                         TalkRequest talk) {
        return done(talking.record(new SignalId(signalId), ifMatch, Objects.requireNonNull(talk.parentsView()),
                Objects.requireNonNull(talk.talkedOn()), Optional.ofNullable(talk.note())));
    }

    /** Adds a note; the parents may ask to read it. */
    @POST
    @Path("/{signalId}/notes")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "addNote", summary = "Add a note",
            description = "Stored encrypted and never published. There are no hidden notes: parents may ask to read them.")
    @APIResponse(responseCode = "204", description = "Added")
    public Response note(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                         NoteRequest note) {
        return done(noting.add(new SignalId(signalId), ifMatch, Objects.requireNonNull(note.text())));
    }

    /** Shares the signal with the team of its centre (I4, I8); 503 when nobody can say whether the parents withdrew. */
    @POST
    @Path("/{signalId}/shares")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "shareSignal", summary = "Share with the team",
            description = "Needs a recorded talk (I7) and a permit DISCUSS_IN_TEAM for this team (Jeugdwet 7.3.11).")
    @APIResponse(responseCode = "204", description = "Shared")
    public Response share(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                          ShareRequest share) {
        return done(sharing.share(new SignalId(signalId), ifMatch, new TeamId(Objects.requireNonNull(share.teamId()))));
    }

    /** Records what came of it (L5, L9, J3). */
    @POST
    @Path("/{signalId}/outcomes")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "recordOutcome", summary = "Record an outcome",
            description = "NO_ACTION_NOW keeps the signal open (J3); the others close it. TO_TEAM follows from sharing.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response outcome(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                            OutcomeRequest outcome) {
        return done(concluding.record(new SignalId(signalId), ifMatch, Objects.requireNonNull(outcome.outcome())));
    }

    private static Response done(int version) {
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
