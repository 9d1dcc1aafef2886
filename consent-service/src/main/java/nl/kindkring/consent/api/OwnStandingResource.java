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
import nl.kindkring.consent.application.ReadingOwnFile;
import nl.kindkring.consent.domain.view.Sight;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.consent.projection.FileList;
import nl.kindkring.consent.projection.RequestEntry;
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
     * @param access   what the caller's own latest request for access came to; absent while none was granted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnStanding(UUID childId, boolean decides, @Nullable UUID centreId, @Nullable OwnAccess access) {}

    /**
     * Access that was granted: every service gives a copy of what it holds on the strength of it (docs/decisions/206).
     *
     * @param whole   whether all of it was granted
     * @param leftOut ground on which a part was not; code list {@code refusal-ground}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnAccess(boolean whole, @Nullable String leftOut) {}

    /** How the caller stands to this child; 404 for whoever does not see its file today, or from whom it is withheld. */
    @GET
    @RolesAllowed({PARENT, YOUTH})
    @Scope(SeenFile.class)
    @Operation(operationId = "getOwnStanding", summary = "How I stand to this child",
            description = "Whether I decide today, at which centre the child is, and whether I was granted access. 404 when I do not see the file (any more), or it is withheld from me.")
    public OwnStanding standing(@PathParam("childId") UUID childId) {
        ReadingOwnFile.OwnFile file = reach.ownFile(childId).orElseThrow(() -> new ProblemException(404, "not-found"));
        UUID centre = ChildEntry.of(childId).filter(entry -> !entry.leftCentre).map(entry -> entry.centreId).orElse(null);
        boolean decides = file.sight() == Sight.DECIDES;
        return new OwnStanding(childId, decides, centre, decides ? access(file) : null);
    }

    private static @Nullable OwnAccess access(ReadingOwnFile.OwnFile file) {
        return RequestEntry.latestAnswered(file.records().keySet(), FileList.texts(file.selves()), "ACCESS")
                .filter(request -> request.state.equals("CARRIED_OUT")).map(request -> new OwnAccess(request.ground == null, request.ground)).orElse(null);
    }
}
