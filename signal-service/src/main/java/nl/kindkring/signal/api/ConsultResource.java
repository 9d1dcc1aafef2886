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
import nl.kindkring.signal.application.AskingTheCoordinator;
import nl.kindkring.signal.domain.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The anonymous consult (N6, N7, N9). The answer is an advice to a professional. */
@Path("/signals/{signalId}/consults")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consult", description = "The centre asks its care coordinator, who does not learn who the child is.")
public class ConsultResource {

    private final AskingTheCoordinator asking;

    ConsultResource(AskingTheCoordinator asking) {
        this.asking = asking;
    }

    /** Asks the coordinators of the centre. */
    @POST
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "askConsult", summary = "Ask the care coordinator",
            description = "About an alias, a family, a group or one's own practice, in every case (N6); a child stays anonymous (N9).")
    @APIResponse(responseCode = "204", description = "Asked")
    public Response ask(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                        ConsultRequest question) {
        int version = asking.ask(new SignalId(signalId), ifMatch, Objects.requireNonNull(question.text()));
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
