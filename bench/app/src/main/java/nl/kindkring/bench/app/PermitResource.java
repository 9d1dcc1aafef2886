package nl.kindkring.bench.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntFunction;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.permit.PermitAnswer;
import nl.kindkring.platform.permit.Permits;
import nl.kindkring.platform.permit.Recipient;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Asks the permits' replica of this process, once or very often. */
@Path("/permits")
@Produces(MediaType.APPLICATION_JSON)
public class PermitResource {

    /** A single check is shorter than the clock can tell, so this many are timed together. */
    private static final int TOGETHER = 1_000;
    private static final int TIMES = 1_001;

    private final Permits permits;

    PermitResource(Permits permits) {
        this.permits = permits;
    }

    /**
     * Nanoseconds of one check.
     *
     * @param granted whether every answer was yes
     */
    public record Times(double p50, double p99, boolean granted) {
    }

    /** Checks a million times, each time about another child. @param children numbered from 0 */
    @GET
    @Path("/any/times")
    @RolesAllowed("operator")
    @Scope(value = NoObjectScope.class, because = "made-up subjects, in a measurement only")
    @Operation(operationId = "timePermitChecksOfAnybody", summary = "Time permit checks about many children", description = "Nanoseconds of one check.")
    public Times timeAny(@QueryParam("children") int children, @QueryParam("team") String team) {
        var random = new SplittableRandom();
        var subjects = new UUID[TOGETHER];
        return time(team, () -> Arrays.setAll(subjects, i -> new UUID(2, random.nextInt(children))), i -> subjects[i]);
    }

    /** Checks a million times, over and over the same question. */
    @GET
    @Path("/{subject}/times")
    @RolesAllowed("operator")
    @Scope(value = NoObjectScope.class, because = "made-up subjects, in a measurement only")
    @Operation(operationId = "timePermitChecks", summary = "Time permit checks", description = "Nanoseconds of one check.")
    public Times time(@PathParam("subject") UUID subject, @QueryParam("team") String team) {
        return time(team, () -> { }, i -> subject);
    }

    /** @param before each bundle, and not in its time @param subject of the check with that number */
    private Times time(String team, Runnable before, IntFunction<UUID> subject) {
        var recipient = new Recipient("TEAM", team);
        var nanos = new double[TIMES];
        var granted = true;
        for (int i = 0; i < TIMES; i++) {
            before.run();
            long start = System.nanoTime();
            for (int j = 0; j < TOGETHER; j++) {
                granted &= permits.check(subject.apply(j), "DISCUSS_IN_TEAM", recipient, null) instanceof PermitAnswer.Granted;
            }
            nanos[i] = (System.nanoTime() - start) / (double) TOGETHER;
        }
        Arrays.sort(nanos);
        return new Times(nanos[TIMES / 2], nanos[TIMES * 99 / 100], granted);
    }
}
