package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.kindkring.consent.application.InvokingAGround;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Grounds other than consent, invoked about one child. */
@Path("/children/{childId}/grounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Grounds")
public class ChildGroundResource {

    private final InvokingAGround invoking;
    private final Stamps stamps;

    ChildGroundResource(InvokingAGround invoking, Stamps stamps) {
        this.invoking = invoking;
        this.stamps = stamps;
    }

    /** Invokes a ground. */
    @POST
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "invokeGround", summary = "Invoke a ground other than consent",
            description = "Works at once, for a limited time, and is reviewed afterwards by somebody else. Consent is no such ground: it is asked. "
                    + "Nor is REPORTING_RIGHT, or the reason SUSPECTED_ABUSE: the reporting code has its own lane, at /reporting-codes of signal-service. "
                    + "The family sees in its history what was invoked, by whom, on which ground and until when.")
    @APIResponse(responseCode = "201", description = "Invoked; the permit stands", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response invoke(@PathParam("childId") UUID childId, @NotNull @Valid InvokeGroundRequest request) {
        InvokingAGround.Stored stored = invoking.invoke(request.toWish(new ChildId(childId)), stamps.byCaller());
        return Response.created(URI.create("grounds/" + stored.id().value())).tag(ETags.of(stored.version()))
                .entity(new Created(stored.id().value())).build();
    }
}
