package nl.kindkring.platform.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An operator's request to publish the whole store again. */
@Path("/republications")
@Tag(name = "operations")
public class RepublicationResource {

    private final Republisher republisher;

    /** For CDI. */
    public RepublicationResource(Republisher republisher) {
        this.republisher = republisher;
    }

    /**
     * Publishes the store into rebuild topics; answers when it is done.
     *
     * @throws ProblemException 409 when a topic of that name holds something already
     */
    @POST
    @RolesAllowed("operator")
    @Scope(value = NoObjectScope.class, because = "an operator republishes the service as a whole and sees none of it")
    @Operation(operationId = "republish", summary = "Publish the whole store into rebuild topics")
    public Republication republish(@NotNull @Valid RepublicationRequest request) {
        try {
            return republisher.republish(request.name());
        } catch (RebuildTopicInUse e) {
            throw new ProblemException(409, "rebuild-topic-in-use", e.getMessage());
        }
    }
}
