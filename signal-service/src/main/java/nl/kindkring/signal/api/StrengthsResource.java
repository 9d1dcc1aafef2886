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
import java.util.UUID;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.signal.application.AddingStrengths;
import nl.kindkring.signal.domain.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What goes well, and who is around (I14). */
@Path("/signals/{signalId}/strengths")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signals")
public class StrengthsResource {

    private final AddingStrengths adding;

    StrengthsResource(AddingStrengths adding) {
        this.adding = adding;
    }

    /** Adds strengths; the parents may ask to read them. */
    @POST
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "addStrengths", summary = "What goes well, and who is around",
            description = "Strengths of child, parents and their network (I14). Stored encrypted and never published.")
    @APIResponse(responseCode = "204", description = "Added")
    public Response add(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, NoteRequest strengths) {
        int version = adding.add(new SignalId(signalId), ifMatch, Objects.requireNonNull(strengths.text()));
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
