package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.retention.WordsHoldReason;
import nl.kindkring.signal.retention.WordsRemoval;
import nl.kindkring.signal.retention.WordsRemovals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Words about no identified child that will be removed, for the privacy officer, who can hold that. */
@Path("/words-removals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class WordsRemovalResource {

    private static final String NOBODY = "a signal about no identified child, by its id and without its words";

    private final WordsRemovals removals;

    WordsRemovalResource(WordsRemovals removals) {
        this.removals = removals;
    }

    /** Why it is held. */
    record HoldRequest(@NotNull @Nullable WordsHoldReason reason) {}

    /** What will be removed. */
    @GET
    @RolesAllowed(PRIVACY_OFFICER)
    @Scope(value = NoObjectScope.class, because = NOBODY)
    @Operation(operationId = "listWordsRemovals", summary = "Words that will be removed",
            description = "Of signals about an alias, a family, a group or one's own practice, whose term has passed; in the order in which they are removed.")
    public Page<WordsRemoval> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        var after = Cursor.after(cursor, 2, keys -> new Place(LocalDate.parse(keys.getFirst()), UUID.fromString(keys.getLast())))
                .orElse(new Place(LocalDate.EPOCH, new UUID(0, 0)));
        List<WordsRemoval> found = removals.after(after.day(), after.signal(), limit + 1);
        List<WordsRemoval> page = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(page, found.size() > limit ? Cursor.of(page.getLast().removeFrom().toString(), page.getLast().signalId().toString()) : null);
    }

    /** Holds it. */
    @POST
    @Path("/{signalId}/holds")
    @RolesAllowed(PRIVACY_OFFICER)
    @Scope(value = NoObjectScope.class, because = NOBODY)
    @Idempotent
    @Transactional
    @Operation(operationId = "holdWordsRemoval", summary = "Hold a removal", description = "Until the hold is ended; 404 when none is announced.")
    @APIResponse(responseCode = "204", description = "Held")
    public Response hold(@PathParam("signalId") UUID signalId, HoldRequest request) {
        return hold(signalId, Objects.requireNonNull(request.reason()));
    }

    /** Lets it go on. */
    @POST
    @Path("/{signalId}/hold-endings")
    @RolesAllowed(PRIVACY_OFFICER)
    @Scope(value = NoObjectScope.class, because = NOBODY)
    @Idempotent
    @Transactional
    @Operation(operationId = "endHoldOfWordsRemoval", summary = "Let a removal go on", description = "404 when none is announced.")
    @APIResponse(responseCode = "204", description = "It is done on its day, or at the next look when that has passed")
    public Response endHold(@PathParam("signalId") UUID signalId, Nothing request) {
        return hold(signalId, (WordsHoldReason) null);
    }

    private Response hold(UUID signalId, @Nullable WordsHoldReason reason) {
        if (removals.locked(signalId).isEmpty()) {
            throw new ProblemException(404, "not-found");
        }
        removals.hold(signalId, reason);
        return Response.noContent().build();
    }

    private record Place(LocalDate day, UUID signal) {}
}
