package nl.kindkring.signal.api.family;

import static nl.kindkring.signal.Roles.PARENT;
import static nl.kindkring.signal.Roles.YOUTH;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.application.CallingSocialWork;
import nl.kindkring.signal.application.family.OwnSignals;
import nl.kindkring.signal.application.family.Standings;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.FamilySight;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Parents and youth call the youth social worker, through the centre (I9, docs/decisions/170). Read it with the signal. */
@Path("/my/children/{childId}/signals/{signalId}/social-worker-call")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "My child")
public class OwnSocialWorkResource {

    private final Standings standings;
    private final OwnSignals signals;
    private final CallingSocialWork calling;
    private final Caller caller;

    OwnSocialWorkResource(Standings standings, OwnSignals signals, CallingSocialWork calling, Caller caller) {
        this.standings = standings;
        this.signals = signals;
        this.calling = calling;
        this.caller = caller;
    }

    /** Asks for the youth social worker. */
    @PUT
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnSignal.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "callSocialWorker", summary = "Call the youth social worker",
            description = "Through the centre, for social-emotional and psychosocial themes (I9). The people of the centre see the call and name the worker; "
                    + "until then nobody else knows. What the centre noticed is talked over with you first.")
    @APIResponse(responseCode = "204", description = "Called")
    public Response call(@PathParam("childId") UUID childId, @PathParam("signalId") UUID signalId,
                         @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, OwnSignalRequests.CallRequest call) {
        requireOpen(childId, signalId);
        return done(calling.call(new PersonId(caller.id()), new SignalId(signalId), ifMatch, Optional.ofNullable(call.text())));
    }

    /** Takes the own call back, as long as no worker came. */
    @DELETE
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnSignal.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "withdrawSocialWorkerCall", summary = "Take my call back",
            description = "Only what you called for yourself. Does a worker take part already, then tell the centre or the worker.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response withdraw(@PathParam("childId") UUID childId, @PathParam("signalId") UUID signalId,
                             @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        requireOpen(childId, signalId);
        return done(calling.withdraw(new PersonId(caller.id()), new SignalId(signalId), ifMatch));
    }

    /** Who looks along does not call; and what is only announced is talked over first, so that a call tells nobody more than the talk would (I7). */
    private void requireOpen(UUID childId, UUID signalId) {
        var child = new ChildId(childId);
        if (!standings.require(child).decides()) {
            throw new ProblemException(403, "only-who-decides");
        }
        if (signals.sight(child, new SignalId(signalId)) != FamilySight.OPEN) {
            throw new ProblemException(409, "call-after-talk");
        }
    }

    private static Response done(int version) {
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
