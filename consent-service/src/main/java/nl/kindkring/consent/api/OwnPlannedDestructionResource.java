package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.kindkring.consent.retention.PlanEntry;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When a family's file will be destroyed because its term has passed. */
@Path("/my/children/{childId}/planned-destructions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regie")
public class OwnPlannedDestructionResource {

    /** What is planned. */
    @GET
    @RolesAllowed({PARENT, YOUTH})
    @Scope(SeenFile.class)
    @Operation(operationId = "listOwnPlannedDestructions", summary = "When our file will be destroyed",
            description = "At most one. Until its day a copy can be asked for (a request for access), which holds the destruction until it is answered.")
    public Page<PlannedDestructionResponse> list(@PathParam("childId") UUID childId) {
        return new Page<>(PlanEntry.runningOf(childId).stream().map(PlannedDestructionResponse::forFamily).toList(), null);
    }
}
