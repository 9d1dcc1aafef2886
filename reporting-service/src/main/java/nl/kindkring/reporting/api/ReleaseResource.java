package nl.kindkring.reporting.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.kindkring.contracts.Topics;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.http.Page;
import nl.kindkring.reporting.application.ReleasingPeriods;
import nl.kindkring.reporting.release.LedgerCheck;
import nl.kindkring.reporting.release.Releases;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    ReleaseResource(Releases releases, ReleasingPeriods releasing, LedgerCheck check) {
        this.releases = releases;
        this.releasing = releasing;
        this.check = check;
    }

    /** Releases, oldest first within a municipality. */
    @GET
    @PermitAll
    @Scope(value = NoObjectScope.class, because = "released figures are public")
    @Operation(operationId = "listReleases", summary = "The releases made so far")
    public Page<Releases.Line> list(
            @Parameter(description = "CBS code of the municipality", example = "GM0268") @QueryParam("municipality") @CodeFrom("municipality") @Nullable String municipality,
            @Parameter(description = "How many at most") @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = LedgerPlace.of(cursor);
        var found = releases.find(municipality, after.municipality(), after.number(), limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(shown, found.size() > limit
                ? new LedgerPlace(shown.getLast().municipality(), shown.getLast().number()).cursor() : null);
    }

    /** Releases now what the schedule would release later; doing it twice releases nothing twice. */
    @POST
    @RolesAllowed("operator")
    @Scope(value = NoObjectScope.class, because = "it concerns every closed period alike")
    @Operation(operationId = "releaseClosedPeriods", summary = "Release every closed period that is not released yet")
    public Page<ReleasingPeriods.Made> release() {
        return new Page<>(releasing.releaseClosed(), null);
    }

    /** Walks the chain of each ledger. */
    @GET
    @Path("/verification")
    @RolesAllowed({"operator", "privacy-officer", "municipal-analyst"})
    @Scope(value = NoObjectScope.class, because = "it concerns the ledger as a whole")
    @Operation(operationId = "verifyLedger", summary = "Whether every ledger is whole",
            description = "Recomputes every hash; a record that was altered, removed or put in between ends the chain.")
    public Page<Verified> verify() {
        return new Page<>(Topics.MUNICIPALITIES.stream().map(m -> Verified.of(m, check.check(m))).toList(), null);
    }

    /** The state of one ledger: the last record in order, its hash, and whether that is the end. */
    public record Verified(String municipality, long lastIntact, String hash, boolean whole) {

        static Verified of(String municipality, LedgerCheck.Result result) {
            return new Verified(municipality, result.lastIntact(), result.hash(), result.whole());
        }
    }
}
