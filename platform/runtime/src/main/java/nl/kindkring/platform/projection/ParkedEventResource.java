package nl.kindkring.platform.projection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Events that a read model could not take in, and having them taken in after all. */
@Path("/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
public class ParkedEventResource {

    private final ParkedList parked;
    private final Redrives redrives;

    ParkedEventResource(ParkedList parked, Redrives redrives) {
        this.parked = parked;
        this.redrives = redrives;
    }

    /**
     * One of them, without its content.
     *
     * @param id         for the redrive
     * @param projection that could not apply it
     * @param generation of that projection
     * @param topic      it was read from
     * @param partition  it was read from
     * @param offset     where it is in that partition
     * @param eventId    absent when it could not be read
     * @param type       absent when it could not be read
     * @param reason     the error, or that an earlier event of the key is parked
     * @param parkedAt   since when
     */
    public record ParkedEvent(UUID id, String projection, int generation, String topic, int partition, long offset, @Nullable UUID eventId,
                              @Nullable String type, String reason, Instant parkedAt) {
    }

    /**
     * What a redrive did.
     *
     * @param applied events of the key that were applied, this one among them
     */
    public record Redriven(int applied) {
    }

    /** The list, oldest first. */
    @GET
    @RolesAllowed("operator")
    @Scope(value = NoObjectScope.class, because = "an operator sees that events wait and why, and nothing in them")
    @Operation(operationId = "listParkedEvents", summary = "Events that could not be applied", description = "Oldest first, without their content.")
    public Page<ParkedEvent> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @QueryParam("cursor") @Nullable String cursor) {
        long after = Cursor.after(cursor, 1, keys -> Long.parseLong(keys.getFirst())).orElse(0L);
        List<ParkedList.Entry> entries = parked.after(after, limit + 1);
        List<ParkedList.Entry> shown = entries.subList(0, Math.min(limit, entries.size()));
        String next = entries.size() > limit ? Cursor.of(Long.toString(shown.getLast().seq())) : null;
        return new Page<>(shown.stream().map(ParkedEventResource::show).toList(), next);
    }

    /**
     * Applies the event, and before it those of its key that were parked earlier, and after it the later ones.
     *
     * @throws ProblemException 404 when it is not parked (any more), 409 {@code redrive-failed} when one fails again
     */
    @POST
    @Path("/{id}/redrives")
    @RolesAllowed("operator")
    @Scope(value = NoObjectScope.class, because = "an operator has a read model take in what it missed, and sees none of it")
    @Operation(operationId = "redriveParkedEvent", summary = "Apply a parked event after all",
        description = "With the earlier and later parked events of its key, in order. Repeating it is harmless: an event that was applied is not there.")
    public Redriven redrive(@PathParam("id") UUID id) {
        return new Redriven(redrives.redrive(id));
    }

    private static ParkedEvent show(ParkedList.Entry entry) {
        return new ParkedEvent(entry.id(), entry.generation().projection(), entry.generation().number(), entry.topic(), entry.partition(), entry.offset(),
            entry.eventId(), entry.type(), entry.reason(), entry.parkedAt());
    }
}
