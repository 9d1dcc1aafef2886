package nl.kindkring.reporting.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.comparison.Comparing;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.publication.Readership;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Areas side by side, from released figures. */
@Path("/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comparison", description = "Municipalities and partnerships side by side")
public class ComparisonResource {

    private final Comparing comparing;
    private final Catalogue catalogue;
    private final Readership readership;

    ComparisonResource(Comparing comparing, Catalogue catalogue, Readership readership) {
        this.comparing = comparing;
        this.catalogue = catalogue;
        this.readership = readership;
    }

    /** An area, its released figure and its rate. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ComparedArea")
    public record ComparedArea(@Schema(description = "Code of the area", examples = "GM0268") String area,
            @Schema(description = "The released figure; absent when withheld or not released") @Nullable Long count,
            @Schema(description = "Of a larger area that was not released: the sum of what was released inside it") TrendSumResource.@Nullable TrendSum sum,
            @Schema(description = "Inhabitants of 0 to 14 years; absent when not loaded, and of tables without rates: of centres, and with noise") @Nullable Long children,
            @Schema(description = "Where the number of inhabitants comes from, as whoever loaded it said", examples = "CBS StatLine 85984NED, 1 januari 2024") @Nullable String childrenSource,
            @Schema(description = "Released figure, or the sum when no municipality is missing, per 1,000 of them") @Nullable Double per1000,
            @Schema(description = "Lower end: rounding and chance (Poisson, 95 %)") @Nullable Double low,
            @Schema(description = "Upper end: rounding and chance (Poisson, 95 %)") @Nullable Double high) {

        static ComparedArea of(Comparing.Compared c) {
            return new ComparedArea(c.area().code(), c.count().orElse(null), c.sum().map(TrendSumResource.TrendSum::of).orElse(null), c.children().map(i -> i.children()).orElse(null),
                    c.children().map(i -> i.source()).filter(source -> !source.isEmpty()).orElse(null),
                    c.rate().map(r -> r.per1000()).orElse(null), c.rate().map(r -> r.low()).orElse(null), c.rate().map(r -> r.high()).orElse(null));
        }
    }

    /** Every area of the level for one cell and period. */
    @GET
    @RolesAllowed({"municipal-analyst", "director", "swv-officer"})
    @Scope(value = NoObjectScope.class, because = "it shows released figures only, and no child")
    @Operation(operationId = "compareAreas", summary = "Areas side by side, with rates per 1,000 children",
            description = "From released figures. Ranges that have something in common may differ by rounding and chance alone.")
    public Page<ComparedArea> list(
            @Parameter(description = "Name of a table of the catalogue", example = "signals-by-theme") @QueryParam("table") @NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*") String table,
            @Parameter(description = "ISO week, quarter of whole weeks, or year", example = "2026-Q1") @QueryParam("period") @NotNull @Pattern(regexp = "\\d{4}(-(W\\d{2}|Q[1-4]))?") String period,
            @Parameter(description = "Level of area", example = "MUNICIPALITY") @QueryParam("level") @NotNull @CodeFrom("area-level") String level,
            @Parameter(description = "The cell as in the record key: dimension=code, sorted, with commas", example = "theme=C1") @QueryParam("cell") @NotNull @Pattern(regexp = "[A-Za-z]+=[A-Za-z0-9_+-]+(,[A-Za-z]+=[A-Za-z0-9_+-]+){0,2}") String cell) {
        TrendTable found = catalogue.table(table).filter(one -> !readership.hidden().contains(one.name())).orElseThrow(() -> new ProblemException(404, "not-found"));
        return new Page<>(comparing.of(found, period(period), AreaLevel.valueOf(level), cell).stream().map(ComparedArea::of).toList(), null);
    }

    private static Period period(String name) {
        try {
            return Period.parse(name);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(404, "not-found"); // such as week 53 of a year that has none
        }
    }
}
