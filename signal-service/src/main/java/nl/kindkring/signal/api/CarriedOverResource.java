package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Page;
import nl.kindkring.signal.application.ReadingCarriedOver;
import nl.kindkring.signal.application.ReadingCarriedOver.CarriedPage;
import nl.kindkring.signal.domain.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What families let move on from the last centre to the caller's (K2, docs/decisions/202). */
@Path("/carried-over-signals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Carried over", description = "What moves on to the next school or childcare: what the family chose, and nothing else.")
public class CarriedOverResource {

    private final ReadingCarriedOver reading;
    private final CentreAccess centres;

    CarriedOverResource(ReadingCarriedOver reading, CentreAccess centres) {
        this.reading = reading;
        this.centres = centres;
    }

    /** Lists what moved on to the centres where the caller meets the children. */
    @GET
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER})
    @Scope(value = NoObjectScope.class, because = "the list narrows to what families named for the caller's own centres")
    @Operation(operationId = "listCarriedOverSignals", summary = "What moved on to my centre",
            description = "Newest first: the signals of another centre that a family named in a consent CARRY_OVER for this one, as long as it holds. "
                    + "Each child on the page is in the log for its parents before it is shown (J2).")
    public Page<CarriedSummary> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        Place from = Cursor.after(cursor, 2, keys -> new Place(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)))).orElse(Place.NOW);
        CarriedPage page = reading.list(centres.meeting(), from.at(), from.signal(), limit);
        return new Page<>(page.rows().stream().map(CarriedSummary::of).toList(), page.more()
                ? Cursor.of(page.rows().getLast().row().registeredAt.toString(), page.rows().getLast().row().signalId.toString()) : null);
    }

    /** Reads one of them. */
    @GET
    @Path("/{signalId}")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER})
    @Scope(CarriedToOwnCentre.class)
    @Operation(operationId = "getCarriedOverSignal", summary = "Read what moved on",
            description = "As the whole family sees it: the talks, advice and what they make of it, what was observed and told to them. In the log for the parents "
                    + "before it is answered (J2). 404 for what they did not name, or do not any more.")
    @APIResponse(responseCode = "200", description = "The signal; its ETag is its version",
            content = @Content(schema = @Schema(implementation = CarriedResponse.class)))
    public Response read(@PathParam("signalId") UUID signalId) {
        var file = reading.read(centres.meeting(), new SignalId(signalId));
        return Response.ok(CarriedResponse.of(file)).tag(ETags.of(file.version())).build();
    }

    private record Place(Instant at, UUID signal) {
        private static final Place NOW = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
    }
}
