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
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.application.LettingLookAlong;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.view.WithholdingReason;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** From whom of a family the file is withheld (Jeugdwet 7.3.15, fourth paragraph). */
@Path("/children/{childId}/withholdings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class WithholdingResource {

    private final LettingLookAlong looking;
    private final Stamps stamps;

    WithholdingResource(LettingLookAlong looking, Stamps stamps) {
        this.looking = looking;
        this.stamps = stamps;
    }

    /** From which holder and why. */
    record WithholdingRequest(@NotNull @Nullable UUID holderId, @NotNull @Nullable WithholdingReason reason) {}

    /** Withholds. */
    @POST
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "withholdFile", summary = "Withhold the file from a holder of authority",
            description = "Where showing it is not the care of a good helper (Jeugdwet 7.3.15, fourth paragraph). That person still gets the questions that are its to answer.")
    @APIResponse(responseCode = "204", description = "Withheld from now on")
    public Response withhold(@PathParam("childId") UUID childId, @NotNull @Valid WithholdingRequest request) {
        looking.withhold(new ChildId(childId), new HolderId(Objects.requireNonNull(request.holderId())),
                Objects.requireNonNull(request.reason()), stamps.byCaller());
        return Response.noContent().build();
    }

    /** Ends that. */
    @POST
    @Path("/{holderId}/endings")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "endWithholding", summary = "Show the file again", description = "To whom it was withheld from.")
    @APIResponse(responseCode = "204", description = "Shown from now on")
    public Response end(@PathParam("childId") UUID childId, @PathParam("holderId") UUID holderId, @NotNull @Valid Nothing request) {
        looking.endWithholding(new ChildId(childId), new HolderId(holderId), stamps.byCaller());
        return Response.noContent().build();
    }
}
