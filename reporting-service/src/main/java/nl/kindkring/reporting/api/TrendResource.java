package nl.kindkring.reporting.api;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.http.Page;
import nl.kindkring.reporting.publication.Readership;
import nl.kindkring.reporting.release.LedgerRecords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Released records, exactly as on the trend topics. */
@Path("/trends")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trends")
public class TrendResource {

    private static final String FOR_EVERYBODY = "what a municipality chose to show is public; the rest is left out for who has no role for it";

    private final LedgerRecords records;
    private final Readership readership;

    TrendResource(LedgerRecords records, Readership readership) {
        this.records = records;
        this.readership = readership;
    }

    /** Released records, oldest first within an area. */
    @GET
    @PermitAll
    @Scope(value = NoObjectScope.class, because = FOR_EVERYBODY)
    @Operation(operationId = "listTrends", summary = "Released records, published and withheld",
            description = "The same records as on the topic of the area, byte for byte. A withheld record has no count and no reason. Of a figure that was corrected the latest edition. "
                    + "Without a token those of tables that a municipality made public; the others with a token of people of municipalities or partnerships.")
    @APIResponse(responseCode = "200", description = "A part of the records",
            content = @Content(schema = @Schema(implementation = TrendPage.class)))
    public Page<RawValue> list(
            @Parameter(description = "CBS code of the municipality", example = "GM0268") @QueryParam("municipality") @CodeFrom("municipality") @Nullable String municipality,
            @Parameter(description = "Code of the area, also a larger one", example = "PO2711") @QueryParam("area") @Pattern(regexp = AreaChoice.PATTERN) @Nullable String area,
            @Parameter(description = "Name of a table of the catalogue", example = "signals-by-theme") @QueryParam("table") @Pattern(regexp = "[a-z]+(-[a-z]+)*") @Nullable String table,
            @Parameter(description = "ISO week, quarter of whole weeks, or year", example = "2026-Q1") @QueryParam("period") @Pattern(regexp = "\\d{4}(-(W\\d{2}|Q[1-4]))?") @Nullable String period,
            @Parameter(description = "Only published or only withheld records") @QueryParam("status") @CodeFrom("trend-status") @Nullable String status,
            @Parameter(description = "Number of a release, with an area") @QueryParam("release") @Min(1) @Nullable Long release,
            @Parameter(description = "Also the editions that were corrected since; those of a release that is asked for are always there") @QueryParam("history")
            @DefaultValue("false") boolean history,
            @Parameter(description = "How many at most") @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = LedgerPlace.of(cursor);
        var found = records.find(new LedgerRecords.Query(AreaChoice.of(municipality, area), table, period, status, release,
                after.area(), after.number(), limit + 1, readership.hidden(), readership.shownOnly(), !history && release == null));
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(shown.stream().map(line -> new RawValue(line.text())).toList(),
                found.size() > limit ? new LedgerPlace(shown.getLast().area(), shown.getLast().sequence()).cursor() : null);
    }
}
