package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.signal.application.LinkingAliases;
import nl.kindkring.signal.application.ReadingSignals;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which alias is which child, where the parents lifted that for one coordinator (N9). */
@Path("/alias-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consult")
public class AliasLinkResource {

    private final LinkingAliases linking;
    private final ReadingSignals reading;
    private final SignalsOfCentre signals;

    AliasLinkResource(LinkingAliases linking, ReadingSignals reading, SignalsOfCentre signals) {
        this.linking = linking;
        this.reading = reading;
        this.signals = signals;
    }

    /** An alias that the caller knows to be a child. */
    public record LinkedAlias(UUID signalId, @Nullable String alias) {}

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

    /** The aliases that the caller knows to be this child; 404 for every other coordinator. */
    @GET
    @RolesAllowed(CARE_COORDINATOR)
    @Scope(value = NoObjectScope.class, because = "it answers from links made for the caller alone, and refuses as unknown with a denial row")
    @Operation(operationId = "aliasesOfChild", summary = "Which alias is this child",
            description = "For the coordinator to whom the parents named the child, as long as they do (N9); logged before it is shown.")
    public List<LinkedAlias> aliases(@QueryParam("childId") @NotNull @Nullable UUID childId) {
        return linking.aliasesOf(new ChildId(Objects.requireNonNull(childId))).stream()
                .map(entry -> new LinkedAlias(entry.signalId, reading.alias(entry).orElse(null))).toList();
    }
}
