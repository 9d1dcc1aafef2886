package nl.kindkring.reporting.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.stream.Stream;
import nl.kindkring.contracts.Topics;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.http.Page;
import nl.kindkring.reporting.application.ReleasingPeriods;
import nl.kindkring.reporting.publication.Readership;
import nl.kindkring.reporting.release.LedgerCheck;
import nl.kindkring.reporting.release.ReleaseRun;
import nl.kindkring.reporting.release.Releases;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The releases of the ledger. */
@Path("/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases", description = "The ledger of what was released")
public class ReleaseResource {

    private final Releases releases;
    private final ReleasingPeriods releasing;
    private final LedgerCheck check;
    private final Readership readership;

    ReleaseResource(Releases releases, ReleasingPeriods releasing, LedgerCheck check, Readership readership) {
        this.releases = releases;
        this.releasing = releasing;
        this.check = check;
        this.readership = readership;
    }

    /** Releases, oldest first within an area. */
    @GET
    @PermitAll
    @Scope(value = NoObjectScope.class, because = "of a table that somebody may not read it is left out that it was released; an operator and a privacy officer, who keep the ledger, see all, and no figure")
    @Operation(operationId = "listReleases", summary = "The releases made so far, of tables that the caller may read",
            description = "Without a token those of tables that a municipality made public.")
    public Page<Releases.Line> list(
            @Parameter(description = "CBS code of the municipality", example = "GM0268") @QueryParam("municipality") @CodeFrom("municipality") @Nullable String municipality,
            @Parameter(description = "Code of the area, also a larger one", example = "PO2711") @QueryParam("area") @Pattern(regexp = AreaChoice.PATTERN) @Nullable String area,
            @Parameter(description = "How many at most") @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = LedgerPlace.of(cursor);
        String chosen = AreaChoice.of(municipality, area);
        var found = readership.keepsTheLedger() ? releases.find(chosen, after.area(), after.number(), limit + 1)
                : releases.find(chosen, after.area(), after.number(), limit + 1, readership.hidden(), readership.shownOnly());
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(shown, found.size() > limit
                ? new LedgerPlace(shown.getLast().area(), shown.getLast().number()).cursor() : null);
    }

    /** Begins to release now what the schedule would release later; while a run is under way that one is answered, so doing it twice releases nothing twice. */
    @POST
    @RolesAllowed("operator")
    @Scope(value = NoObjectScope.class, because = "it concerns every closed period alike")
    @Operation(operationId = "releaseClosedPeriods", summary = "Release every closed period that is not released yet",
            description = "The audit takes its time, so it goes on by itself; Location is the run that says how far it is.")
    @APIResponse(responseCode = "202", description = "It has begun, or was under way already", content = @Content(schema = @Schema(implementation = ReleaseRunView.class)))
    public Response release() {
        ReleaseRun run = releasing.begin();
        return ReleaseRunResource.answer(Response.accepted().location(URI.create("release-runs/" + run.id())), run);
    }

    /** Walks the chain of each ledger. */
    @GET
    @Path("/verification")
    @RolesAllowed({"operator", "privacy-officer", "municipal-analyst"})
    @Scope(value = NoObjectScope.class, because = "it concerns the ledger as a whole")
    @Operation(operationId = "verifyLedger", summary = "Whether every ledger is whole",
            description = "Recomputes every hash; a record that was altered, removed or put in between ends the chain.")
    public Page<Verified> verify() {
        return new Page<>(Stream.concat(Topics.MUNICIPALITIES.stream(), Topics.LARGER_AREAS.stream()).map(area -> Verified.of(area, check.check(area))).toList(), null);
    }

    /** The state of one ledger: the last record in order, its hash, and whether that is the end. */
    public record Verified(String area, @Nullable String municipality, long lastIntact, String hash, boolean whole) {

        static Verified of(String area, LedgerCheck.Result result) {
            return new Verified(area, area.startsWith("GM") ? area : null, result.lastIntact(), result.hash(), result.whole());
        }
    }
}
