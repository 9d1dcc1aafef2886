package nl.kindkring.platform.testing.things;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.eventstore.ConcurrencyConflict;
import nl.kindkring.platform.replica.ReplicaStale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Goes wrong in each way. */
@Path("/troubles")
@Produces(MediaType.APPLICATION_JSON)
public class TroubleResource {

    /** What no answer and no log may show. */
    public static final String PERSONAL = "Jantje-Personal";

    /** Goes wrong. */
    @GET
    @Path("/{kind}")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = "there is nothing here")
    @Operation(operationId = "meetTrouble")
    public String meet(@PathParam("kind") String kind) {
        throw switch (kind) {
            case "conflict" -> new ConcurrencyConflict("stream of " + PERSONAL, null);
            case "stale" -> new ReplicaStale(Duration.ofSeconds(3));
            default -> new IllegalStateException("about " + PERSONAL);
        };
    }
}
