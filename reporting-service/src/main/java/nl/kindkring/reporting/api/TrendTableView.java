package nl.kindkring.reporting.api;

import java.util.List;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.catalogue.TrendTable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table of the catalogue as a reader sees it. */
@Schema(name = "TrendTable", description = "A table of the fixed catalogue")
public record TrendTableView(
        @Schema(description = "Name, also in the record key", examples = "signals-by-theme") String name,
        @Schema(description = "Rises when the meaning of a figure changes") int version,
        @Schema(description = "Title in Dutch") String titleNl,
        @Schema(description = "Title in English") String titleEn,
        @Schema(description = "Dimensions beside the municipality, with the code list of their values") List<DimensionView> dimensions,
        @Schema(description = "Length of a period") PeriodKind periodKind,
        @Schema(description = "Fewer distinct children are withheld, and so is a rest of fewer") int threshold,
        @Schema(description = "Fewer contributing institutions are withheld") int minInstitutions,
        @Schema(description = "Largest share of one institution, in percent") int largestShare,
        @Schema(description = "Every figure is rounded to a multiple of this") int roundedTo) {

    /** A dimension and where its codes are explained. */
    @Schema(name = "Dimension")
    public record DimensionView(String name, @Schema(description = "See /code-lists/{name}") String codeList) {}

    static TrendTableView of(TrendTable table) {
        var p = table.protection();
        return new TrendTableView(table.name(), table.version(), table.titleNl(), table.titleEn(),
                table.dimensions().stream().map(TrendTableView::of).toList(), table.period(), p.threshold(), p.minInstitutions(),
                (int) Math.round(p.largestShare() * 100), p.roundedTo());
    }

    private static DimensionView of(Dimension dimension) {
        return new DimensionView(dimension.name(), dimension.codeList());
    }
}
