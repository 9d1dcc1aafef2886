package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.kindkring.consent.domain.view.Sight;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How the caller stands to a child at this moment: asked by a portal, and by another service with the caller's own token (docs/decisions/120). */
@Path("/my/children/{childId}/standing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regie")
public class OwnStandingResource {

    private final Reach reach;

    OwnStandingResource(Reach reach) {
        this.reach = reach;
    }

    /**
     * How somebody of the family stands to a child, without who anybody is.
     *
     * @param childId  the child
     * @param decides  decides today; false for a parent whom the child of sixteen lets look along
     * @param centreId the centre where the child is; absent when it left and is at no other yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnStanding(UUID childId, boolean decides, @Nullable UUID centreId) {}

    /** How the caller stands to this child; 404 for whoever does not see its file today, or from whom it is withheld. */
    @GET
    @RolesAllowed({PARENT, YOUTH})
    @Scope(SeenFile.class)
    @Operation(operationId = "getOwnStanding", summary = "How I stand to this child",
            description = "Whether I decide today, and at which centre the child is. 404 when I do not see the file (any more), or it is withheld from me.")
    public OwnStanding standing(@PathParam("childId") UUID childId) {
        Sight sight = reach.ownFile(childId).orElseThrow(() -> new ProblemException(404, "not-found")).sight();
        UUID centre = ChildEntry.of(childId).filter(entry -> !entry.leftCentre).map(entry -> entry.centreId).orElse(null);
        return new OwnStanding(childId, sight == Sight.DECIDES, centre);
    }
}
