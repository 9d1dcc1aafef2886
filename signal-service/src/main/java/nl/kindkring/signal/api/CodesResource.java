package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.signal.application.CorrectingASignal;
import nl.kindkring.signal.domain.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The codes of a signal, put right after it was registered (I5). */
@Path("/signals/{signalId}/codes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signals")
public class CodesResource {

    private final CorrectingASignal correcting;

    CodesResource(CorrectingASignal correcting) {
        this.correcting = correcting;
    }

    /** Replaces all codes; subject, centre and day of registering stay. */
    @PUT
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "correctSignal", summary = "Correct or complete the codes",
            description = "Question, origin, themes, urgency, context and age band, all of them (I5). Others hear of it.")
    @APIResponse(responseCode = "204", description = "Corrected")
    public Response correct(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, CodesRequest codes) {
        return Response.noContent().tag(ETags.of(correcting.correct(new SignalId(signalId), ifMatch, codes.codes()))).build();
    }
}
