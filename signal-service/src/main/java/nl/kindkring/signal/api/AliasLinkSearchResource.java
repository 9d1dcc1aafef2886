package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.CARE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.signal.application.LinkingAliases;
import nl.kindkring.signal.application.ReadingSignals;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Which alias is a child, for the coordinator who was told (N9). A search with its question in the body: whoever logs addresses would else see a child's id
 * pass and, in the next request of the same page, its alias' (docs/decisions/064).
 */
@Path("/alias-link-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consult")
public class AliasLinkSearchResource {

    private final LinkingAliases linking;
    private final ReadingSignals reading;

    AliasLinkSearchResource(LinkingAliases linking, ReadingSignals reading) {
        this.linking = linking;
        this.reading = reading;
    }

    /** The child that the caller was told about. */
    @Schema(name = "SearchAliasLinks")
    record Search(@NotNull @Schema(examples = "7d9b5f0e-6c1e-4a55-9a52-0d4a3c1b2e01") @Nullable UUID childId) {}

    /** An alias that the caller knows to be a child. */
    public record LinkedAlias(UUID signalId, @Nullable String alias) {}

    /** The aliases that the caller knows to be this child; 404 for every other coordinator. It stores nothing but who looked. */
    @POST
    @RolesAllowed(CARE_COORDINATOR)
    @Scope(value = NoObjectScope.class, because = "it answers from links made for the caller alone, and refuses as unknown with a denial row")
    @Operation(operationId = "aliasesOfChild", summary = "Which alias is this child",
            description = "For the coordinator to whom the parents named the child, as long as they do (N9); logged before it is shown.")
    @APIResponse(responseCode = "200", description = "The aliases")
    public List<LinkedAlias> aliases(Search search) {
        var known = linking.aliasesOf(new ChildId(Objects.requireNonNull(search.childId())));
        var labels = reading.aliases(known);
        return known.stream().map(entry -> new LinkedAlias(entry.signalId, labels.get(new SignalId(entry.signalId)))).toList();
    }
}
