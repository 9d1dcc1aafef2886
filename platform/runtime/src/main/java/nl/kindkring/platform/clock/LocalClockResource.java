package nl.kindkring.platform.clock;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Lets a demonstration play a year in minutes. Exists in the runtime profile {@code local} only, see {@link LocalClockGate}; in
 * documents it is not shown.
 */
@Path("/local-clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LocalClockResource {

    private static final String BECAUSE = "the clock belongs to nobody, and there is one in the local profile only";

    private final Clocks clocks;

    LocalClockResource(Clocks clocks) {
        this.clocks = clocks;
    }

    /**
     * What the clock says.
     *
     * @param instant the moment
     */
    public record Moment(@NotNull Instant instant) {}

    /** What the clock says now. */
    @GET
    @PermitAll
    @Scope(value = NoObjectScope.class, because = BECAUSE)
    @Operation(hidden = true)
    public Moment get() {
        return new Moment(clocks.now());
    }

    /** Sets the clock; it ticks on from there. */
    @PUT
    @PermitAll
    @Scope(value = NoObjectScope.class, because = BECAUSE)
    @Operation(hidden = true)
    public Moment set(Moment moment) {
        clocks.adjustable().orElseThrow().set(moment.instant());
        return get();
    }

    /** Goes back to the system's time. */
    @DELETE
    @PermitAll
    @Scope(value = NoObjectScope.class, because = BECAUSE)
    @Operation(hidden = true)
    public Moment reset() {
        clocks.adjustable().orElseThrow().reset();
        return get();
    }
}
