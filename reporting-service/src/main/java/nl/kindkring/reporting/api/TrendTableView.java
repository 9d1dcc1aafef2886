package nl.kindkring.reporting.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.kindkring.reporting.catalogue.Audience;
import nl.kindkring.reporting.catalogue.DayBands;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.catalogue.Relaxation;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.AreaLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A table of the catalogue as a reader sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TrendTable", description = "A table of the fixed catalogue")
public record TrendTableView(
        @Schema(description = "Name, also in the record key", examples = "signals-by-theme") String name,
        @Schema(description = "Rises when the meaning of a figure changes") int version,
        @Schema(description = "Title in Dutch") String titleNl,
        @Schema(description = "Title in English") String titleEn,
        @Schema(description = "What distinct children are counted over; centres for VISITS") Subject counts,
        @Schema(description = "Dimensions beside the area, with the code list of their values") List<DimensionView> dimensions,
        @Schema(description = "Length of a period") PeriodKind periodKind,
        @Schema(description = "Levels of area it is released for") List<AreaLevel> levels,
        @Schema(description = "Who may see it") Audience audience,
        @Schema(description = "From this day the events behind it are published") LocalDate filledFrom,
        @Schema(description = "Fewer distinct children are withheld, zero too") int threshold,
        @Schema(description = "Fewer distinct children are withheld where the value is not sensitive; absent: no relaxation") @Nullable Integer relaxedThreshold,
        @Schema(description = "When fewer of the population are outside the cell, it is withheld") int complement,
        @Schema(description = "Fewer contributing institutions are withheld") int minInstitutions,
        @Schema(description = "Largest share of one institution, in percent") int largestShare,
        @Schema(description = "Fewer distinct children that are not the largest institution's own are withheld") int outsideLargest,
        @Schema(description = "Largest share of a group in one sensitive value, in percent") int homogeneity,
        @Schema(description = "Every figure is rounded to a multiple of this") int roundedTo,
        @Schema(description = "Chance that is added to each figure; where it is there, it takes the place of all rules above; absent: none") @Nullable NoiseView noise) {

    /** The noise of a table. */
    @Schema(name = "Noise")
    public record NoiseView(@Schema(description = "Of the discrete Gaussian that is added") int variance,
            @Schema(description = "A child counts in at most so many cells") int cellsPerChild) {}

    /** A dimension and where its codes are explained. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Dimension")
    public record DimensionView(String name, @Schema(description = "See /code-lists/{name}; district: the districts of the municipality") String codeList,
            @Schema(description = "Each child in exactly one value, so that values add up to the total before rounding") boolean additive,
            @Schema(description = "The value says something about a child that others may not conclude") boolean sensitive,
            @Schema(description = "Of a duration: the last day of each band but the open one; absent of any other", examples = "[14, 42, 84]") @Nullable List<Integer> lastDays) {}

    static TrendTableView of(TrendTable table) {
        var p = table.protection();
        return new TrendTableView(table.name(), table.version(), table.titleNl(), table.titleEn(), table.counts(),
                table.dimensions().stream().map(TrendTableView::of).toList(), table.period(), table.levels(), table.audience(), table.filledFrom(),
                p.threshold(), p.relaxation().map(Relaxation::threshold).orElse(null), p.complement(), p.minInstitutions(), percent(p.largestShare()),
                p.outsideLargest(), percent(p.homogeneity()), p.roundedTo(), table.noise().map(n -> new NoiseView(n.variance(), n.cellsPerChild())).orElse(null));
    }

    private static DimensionView of(Dimension dimension) {
        return new DimensionView(dimension.name(), dimension.codeList(), dimension.additive(), dimension.sensitive(),
                dimension.bands().map(DayBands::lastDays).orElse(null));
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
