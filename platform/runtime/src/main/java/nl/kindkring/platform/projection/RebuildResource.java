package nl.kindkring.platform.projection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An operator rebuilds a read model while it is read. */
@Path("/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
public class RebuildResource {

    private final Rebuilds rebuilds;

    RebuildResource(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /**
     * What to rebuild from where.
     *
     * @param projection name of the projection
     * @param topicName  of the rebuild topics, as the republication was given; absent: from the domain topics
     */
    public record Request(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") @Schema(examples = "permits") String projection,
        @Nullable @Pattern(regexp = "rebuild[a-z0-9-]{0,40}") @Schema(examples = "rebuild-2026-11-22") String topicName) {
    }

    /**
     * One build of a projection.
     *
     * @param projection  name of the projection
     * @param generation  1 for the first build
     * @param state       LIVE, REPLAYING (rebuild topics), CATCHING_UP (domain topics), RETIRED or DROPPED
     * @param topicName   of the rebuild topics; absent: none
     * @param requestedAt when it began
     * @param flippedAt   when reads moved to it
     * @param progress    share of what its topics hold that is applied, 0 to 1
     * @param parked      events of it that wait for an operator
     */
    public record Rebuild(String projection, int generation, String state, @Nullable String topicName, Instant requestedAt, @Nullable Instant flippedAt,
                          double progress, long parked) {
    }

    /** All builds of this service's projections, also the live ones. */
    @GET
    @RolesAllowed("operator")
    @Scope(value = NoObjectScope.class, because = "an operator sees how far read models are, and nothing in them")
    @Operation(operationId = "listRebuilds", summary = "Builds of the read models", description = "State and progress of every build.")
    public Page<Rebuild> list() {
        return new Page<>(rebuilds.all().stream().map(this::show).toList(), null);
    }

    /**
     * Begins a rebuild. Needs no idempotency key: while it runs another one of the same projection is refused.
     *
     * @throws ProblemException 404 or 409, see {@link Rebuilds#begin}
     */
    @POST
    @RolesAllowed("operator")
    @Scope(value = NoObjectScope.class, because = "an operator rebuilds a read model as a whole and sees none of it")
    @Operation(operationId = "startRebuild", summary = "Rebuild a read model",
        description = "Builds it anew beside the live one and moves reads to it when it has caught up.")
    @APIResponse(responseCode = "202", description = "It has begun", content = @Content(schema = @Schema(implementation = Rebuild.class)))
    public Response start(@NotNull @Valid Request request) {
        GenerationState begun = rebuilds.begin(request.projection(), request.topicName() == null ? "" : request.topicName());
        return Response.accepted(show(begun)).build();
    }

    private Rebuild show(GenerationState state) {
        double progress = state.running() ? rebuilds.progress(state) : 1;
        return new Rebuild(state.generation().projection(), state.generation().number(), state.state().name(),
            state.rebuildName().isEmpty() ? null : state.rebuildName(), state.requestedAt(), state.flippedAt(), progress, state.parked());
    }
}
