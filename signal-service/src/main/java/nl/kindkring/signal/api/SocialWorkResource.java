package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import nl.kindkring.signal.application.BringingInSocialWork;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The youth social worker at a signal (I8 to I11). Read it with the signal. */
@Path("/signals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Youth social work", description = "The JMW comes to school, always in consultation with the parents.")
public class SocialWorkResource {

    private final BringingInSocialWork socialWork;

    SocialWorkResource(BringingInSocialWork socialWork) {
        this.socialWork = socialWork;
    }

    /** Lets one worker know, also where the parents do not recognise the concern. */
    @PUT
    @Path("/{signalId}/social-worker")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_SUPPORTER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "bringInSocialWorker", summary = "Bring in the youth social worker",
            description = "After the talk (I7), in consultation with the parents, who need not recognise the concern (I11); for "
                    + "social-emotional and psychosocial themes (I9). That worker, and nobody else by it, then reads this signal.")
    @APIResponse(responseCode = "204", description = "Brought in")
    public Response bringIn(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                            SocialWorkRequests.BringInRequest request) {
        return done(socialWork.bringIn(new SignalId(signalId), ifMatch, new PersonId(Objects.requireNonNull(request.workerId())),
                Objects.requireNonNull(request.calledBy()), Objects.requireNonNull(request.consultedOn()), Objects.requireNonNull(request.text())));
    }

    /** The worker is done, or the parents do not want it any more. */
    @DELETE
    @Path("/{signalId}/social-worker")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "releaseSocialWorker", summary = "End it", description = "From here the worker reads nothing of this signal.")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response release(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return done(socialWork.release(new SignalId(signalId), ifMatch));
    }

    /** Records what centre, parents and worker agreed. */
    @POST
    @Path("/{signalId}/solutions")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "agreeSolution", summary = "A solution of the three together",
            description = "Centre, parents and youth social worker, and the child where it took part (I10).")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response solution(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                             SocialWorkRequests.SolutionRequest request) {
        return done(socialWork.agree(new SignalId(signalId), ifMatch, Objects.requireNonNull(request.agreedOn()),
                Objects.requireNonNull(request.withChild()), Objects.requireNonNull(request.text())));
    }

    private static Response done(int version) {
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
