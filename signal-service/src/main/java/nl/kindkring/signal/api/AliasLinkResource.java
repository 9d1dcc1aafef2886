package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.signal.application.LinkingAliases;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells a coordinator which alias is which child, where the parents lifted that (N9). What it was told it finds by {@link AliasLinkSearchResource}. */
@Path("/alias-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consult")
public class AliasLinkResource {

    private final LinkingAliases linking;
    private final SignalsOfCentre signals;

    AliasLinkResource(LinkingAliases linking, SignalsOfCentre signals) {
        this.linking = linking;
        this.signals = signals;
    }

    /**
     * Tells one coordinator which child an alias is. Not idempotent by a key, which would keep a digest of both ids together: saying it
     * twice is the same as once.
     */
    @POST
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER})
    @Scope(value = NoObjectScope.class, because = "a path is logged, so both ids are in the body; the centre is checked before anything is stored")
    @Operation(operationId = "linkAlias", summary = "Tell a coordinator which child an alias is",
            description = "With a permit IDENTIFY for that coordinator (N9), and for that coordinator alone.")
    @APIResponse(responseCode = "204", description = "Linked")
    public Response link(AliasLinkRequest link) {
        var signal = new SignalId(Objects.requireNonNull(link.signalId()));
        signals.require(signal, "POST /alias-links");
        linking.link(signal, new ChildId(Objects.requireNonNull(link.childId())), new PersonId(Objects.requireNonNull(link.coordinatorId())));
        return Response.noContent().build();
    }
}
