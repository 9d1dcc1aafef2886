package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.kindkring.consent.application.FollowingErasures;
import nl.kindkring.consent.application.ReplayingErasures;
import nl.kindkring.consent.projection.ErasureEntry;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What became of erasures: who confirmed, and that they hold after a restore. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Erasures", description = "An erasure is followed until every service confirmed it, and replayed after a restore.")
public class ErasureResource {

    private static final String NOBODY = "an erased child is an id without anybody behind it";

    private final FollowingErasures following;
    private final ReplayingErasures replaying;

    ErasureResource(FollowingErasures following, ReplayingErasures replaying) {
        this.following = following;
        this.replaying = replaying;
    }

    /** All erasures. */
    @GET
    @Path("/erasures")
    @RolesAllowed({PRIVACY_OFFICER, OPERATOR})
    @Scope(value = NoObjectScope.class, because = NOBODY)
    @Operation(operationId = "listErasures", summary = "Erasures and who confirmed them", description = "In order of erasure.")
    public Page<FollowingErasures.Followed> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Lists.Place after = Lists.from(cursor, Lists.FIRST);
        return Lists.page(ErasureEntry.after(after.at(), after.id(), limit + 1), limit, following::follow,
                entry -> new Lists.Place(entry.erasedAt, entry.childId));
    }

    /** One erasure. */
    @GET
    @Path("/erasures/{childId}")
    @RolesAllowed({PRIVACY_OFFICER, OPERATOR})
    @Scope(value = NoObjectScope.class, because = NOBODY)
    @Operation(operationId = "getErasure", summary = "How far an erasure is",
            description = "Which services confirmed that nothing of the child can be read there any more, which are waited for, and whether that takes too long. 404 when the child was not erased.")
    public FollowingErasures.Followed get(@PathParam("childId") UUID childId) {
        return following.of(childId);
    }

    /** Erases again whoever came back. */
    @POST
    @Path("/erasure-ledger/replays")
    @RolesAllowed(OPERATOR)
    @Scope(value = NoObjectScope.class, because = NOBODY)
    @Operation(operationId = "replayErasures", summary = "Replay the ledger of erasures",
            description = "After a restore: whoever was erased and has a key again is erased again. Happens at every start too; doing it twice does no harm, so it needs no idempotency key.")
    public ReplayingErasures.Replayed replay(@NotNull @Valid Nothing request) {
        return replaying.replay();
    }
}
