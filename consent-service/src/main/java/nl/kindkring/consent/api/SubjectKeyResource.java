package nl.kindkring.consent.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.kindkring.consent.application.ReleasingKeys;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.crypto.SubjectKeyAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The key of a child, for the other services only, so that the words they store die with it. */
@Path("/subject-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Between services")
public class SubjectKeyResource {

    private final ReleasingKeys releasing;
    private final Stamps stamps;

    SubjectKeyResource(ReleasingKeys releasing, Stamps stamps) {
        this.releasing = releasing;
        this.stamps = stamps;
    }

    /** The key; 404 for an unknown child, 410 for an erased one. */
    @GET
    @Path("/{childId}")
    @RolesAllowed(Roles.SERVICE)
    @Scope(KnownChild.class)
    @Operation(operationId = "getSubjectKey", summary = "The key of a child",
            description = "For services only. The release is recorded before the key leaves. 410 once the child is erased.")
    public SubjectKeyAnswer get(@PathParam("childId") UUID childId) {
        return SubjectKeyAnswer.of(releasing.release(new ChildId(childId), stamps.byCaller()));
    }
}
