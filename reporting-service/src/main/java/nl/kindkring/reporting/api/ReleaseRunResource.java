package nl.kindkring.reporting.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.application.ReleasingPeriods;
import nl.kindkring.reporting.release.ReleaseRun;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The runs that fill the ledger. */
@Path("/release-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class ReleaseRunResource {

    private static final String WHOLE = "a run concerns every closed period alike, and shows no figure";
    /** Seconds after which it is of use to ask again. */
    private static final int POLITE = 1;

    private final ReleasingPeriods releasing;

    ReleaseRunResource(ReleasingPeriods releasing) {
        this.releasing = releasing;
    }

    /** Runs, the newest first. */
    @GET
    @RolesAllowed("operator")
    @Scope(value = NoObjectScope.class, because = WHOLE)
    @Operation(operationId = "listReleaseRuns", summary = "Release runs, the newest first")
    public Page<ReleaseRunView> list(@Parameter(description = "How many at most") @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        long before = Cursor.after(cursor, 1, keys -> Long.parseLong(keys.getFirst())).orElse(Long.MAX_VALUE);
        var found = releasing.before(before, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(shown.stream().map(ReleaseRunView::of).toList(),
                found.size() > limit ? Cursor.of(Long.toString(shown.getLast().number())) : null);
    }

    /** One run. */
    @GET
    @Path("/{runId}")
    @RolesAllowed("operator")
    @Scope(value = NoObjectScope.class, because = WHOLE)
    @Operation(operationId = "getReleaseRun", summary = "How far a release run is", description = "While it is RUNNING, Retry-After says when to ask again.")
    @APIResponse(responseCode = "200", description = "The run", content = @Content(schema = @Schema(implementation = ReleaseRunView.class)))
    public Response get(@PathParam("runId") UUID runId) {
        return answer(Response.ok(), releasing.find(runId).orElseThrow(() -> new ProblemException(404, "not-found")));
    }

    static Response answer(Response.ResponseBuilder answer, ReleaseRun run) {
        if (run.status() == ReleaseRun.Status.RUNNING) {
            answer.header(HttpHeaders.RETRY_AFTER, POLITE);
        }
        return answer.entity(ReleaseRunView.of(run)).build();
    }
}
