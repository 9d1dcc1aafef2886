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
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whom a child of sixteen or older lets look along in its file. */
@Path("/my/children/{childId}/viewers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Regie")
public class ViewerResource {

    private final LettingLookAlong letting;
    private final Reach reach;
    private final Stamps stamps;

    ViewerResource(LettingLookAlong letting, Reach reach, Stamps stamps) {
        this.letting = letting;
        this.reach = reach;
        this.stamps = stamps;
    }

    /** Which holder of authority may look along. */
    record ViewerRequest(@NotNull @Nullable UUID holderId) {}

    /** Lets somebody look along. */
    @POST
    @RolesAllowed(YOUTH)
    @Scope(OwnChild.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "letLookAlong", summary = "Let a parent look along",
            description = "From sixteen a parent sees the file only when the child agrees; it sees, and does not decide. 409 as long as the child does not decide alone.")
    @APIResponse(responseCode = "204", description = "From now on that parent sees the file")
    public Response let(@PathParam("childId") UUID childId, @NotNull @Valid ViewerRequest request) {
        return carryOut(childId, Objects.requireNonNull(request.holderId()), true);
    }

    /** Ends that. */
    @POST
    @Path("/{holderId}/withdrawals")
    @RolesAllowed(YOUTH)
    @Scope(OwnChild.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "endLookingAlong", summary = "Let a parent look along no longer", description = "Works at once.")
    @APIResponse(responseCode = "204", description = "From now on that parent sees nothing")
    public Response end(@PathParam("childId") UUID childId, @PathParam("holderId") UUID holderId, @NotNull @Valid Nothing request) {
        return carryOut(childId, holderId, false);
    }

    private Response carryOut(UUID childId, UUID holder, boolean allowed) {
        letting.let(new ChildId(childId), new HolderId(holder), reach.ownFile(childId).orElseThrow().party(), allowed, stamps.byCaller());
        return Response.noContent().build();
    }
}
