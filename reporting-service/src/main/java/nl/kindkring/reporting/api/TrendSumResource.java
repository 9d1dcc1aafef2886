package nl.kindkring.reporting.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.file.SumsFile;
import nl.kindkring.reporting.file.TableFile;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.publication.Readership;
import nl.kindkring.reporting.summed.SummedFigure;
import nl.kindkring.reporting.summed.SummedFigures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sums of released figures for provinces and the country, and any other larger area (decision 216). */
@Path("/trend-sums")
@Tag(name = "Trends")
public class TrendSumResource {

    private static final String FOR_EVERYBODY = "it adds up what its reader may read; unless every municipality inside made the table public it is 404 for who has no role for it";
    private static final String LARGER = "(PO|VO)\\d{4}|PV\\d{2}|NL";
    private static final String TABLE = "[a-z]+(-[a-z]+)*";
    private static final String PERIOD = "\\d{4}(-(W\\d{2}|Q[1-4]))?";

    private final SummedFigures summed;
    private final SumsFile files;
    private final Readership readership;

    TrendSumResource(SummedFigures summed, SumsFile files, Readership readership) {
        this.summed = summed;
        this.files = files;
        this.readership = readership;
    }

    /** A sum. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrendSum")
    public record TrendSum(@Schema(description = "Code of the area", examples = "PV27") String area,
            @Schema(description = "ISO week, quarter of whole weeks, or year", examples = "2026-Q1") String period,
            @Schema(description = "Dimension to code") Map<String, String> cell,
            @Schema(description = "Sum of the released figures, each rounded on its own; absent when none of the cell is shown") @Nullable Long count,
            @Schema(description = "So many there are for certain in the whole area") long least,
            @Schema(description = "The largest the count can be; absent while a municipality is in none of the figures, for then nothing is known of it") @Nullable Long most,
            @Schema(description = "Municipalities of the area on the first day of the period") int municipalities,
            @Schema(description = "How many of them are in one of the figures") int shown) {

        static TrendSum of(SummedFigure figure) {
            return new TrendSum(figure.area().code(), figure.period().name(), figure.cell().codes(), figure.count().isPresent() ? figure.count().getAsLong() : null,
                    figure.least(), figure.most().isPresent() ? figure.most().getAsLong() : null, figure.municipalities(), figure.shown());
        }
    }

    /** Every cell of a table over one period. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Scope(value = NoObjectScope.class, because = FOR_EVERYBODY)
    @Operation(operationId = "listTrendSums", summary = "Sums of released figures inside a larger area",
            description = "For provinces and the country, which are not released themselves unless an operator asks for it. The sum of what was released of the areas inside, "
                    + "the largest first, each municipality once. Where all are shown, the count lies between least and most; else it is at least so many.")
    public Page<TrendSum> list(@Parameter(description = "Code of the area", example = "PV27") @QueryParam("area") @NotNull @Pattern(regexp = LARGER) String area,
            @Parameter(description = "Name of a table of the catalogue", example = "signals-by-theme") @QueryParam("table") @NotNull @Pattern(regexp = TABLE) String table,
            @Parameter(description = "ISO week, quarter of whole weeks, or year", example = "2026-Q1") @QueryParam("period") @NotNull @Pattern(regexp = PERIOD) String period) {
        Area whole = Area.of(AreaChoice.required(null, area));
        return new Page<>(summed.of(whole, require(table, whole), PeriodChoice.of(period, "/period")).stream().map(TrendSum::of).toList(), null);
    }

    /** The same as a file. */
    @GET
    @Path("/csv")
    @Produces("text/csv")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = FOR_EVERYBODY)
    @Operation(operationId = "trendSumsCsv", summary = "The same as CSV", description = "RFC 4180, UTF-8, with a header. What is not known is empty.")
    @APIResponse(responseCode = "200", description = "The file")
    public Response csv(@Parameter(description = "Code of the area", example = "PV27") @QueryParam("area") @NotNull @Pattern(regexp = LARGER) String area,
            @Parameter(description = "Name of a table of the catalogue", example = "signals-by-theme") @QueryParam("table") @NotNull @Pattern(regexp = TABLE) String table,
            @Parameter(description = "ISO week, quarter of whole weeks, or year", example = "2026-Q1") @QueryParam("period") @NotNull @Pattern(regexp = PERIOD) String period) {
        Area whole = Area.of(AreaChoice.required(null, area));
        TableFile file = files.of(require(table, whole), whole, PeriodChoice.of(period, "/period"));
        return Response.ok((StreamingOutput) file::write).type(file.format().mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, file.contentDisposition()).build();
    }

    private TrendTable require(String table, Area whole) {
        TrendTable found = readership.require(table, whole);
        if (!found.levels().contains(whole.level())) {
            throw new ProblemException(404, "not-found"); // such as one by district
        }
        return found;
    }
}
