package nl.kindkring.reporting.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Division;
import nl.kindkring.reporting.geography.Geography;
import nl.kindkring.reporting.release.LedgerRecords;
import nl.kindkring.reporting.summed.SummedFigure;
import nl.kindkring.reporting.summed.SummedFigures;

/** Puts the areas of a level side by side for one cell of a table and one period. Reads the ledger and nothing else about children. */
@Singleton
public class Comparing {

    private static final int ALL = 100_000;

    private final LedgerRecords ledger;
    private final Geography geography;
    private final YouthNumbers youth;
    private final SummedFigures summed;
    private final ObjectMapper json;

    Comparing(LedgerRecords ledger, Geography geography, YouthNumbers youth, SummedFigures summed, ObjectMapper json) {
        this.summed = summed;
        this.ledger = ledger;
        this.geography = geography;
        this.youth = youth;
        this.json = json;
    }

    /**
     * An area in the comparison.
     *
     * @param count as released; empty when withheld, or not released
     * @param children inhabitants of 0 to 14 years; empty when not loaded, or no rate can be said of the table
     * @param sum of what was released inside it, where nothing was released of the area itself
     * @param rate of the figure, else of the sum when it is complete; empty where there is neither, or no number of children
     */
    public record Compared(Area area, Optional<Long> count, Optional<SummedFigure> sum, Optional<YouthNumbers.Inhabitants> children, Optional<Rate> rate) {}

    /**
     * The areas of a level, by code.
     *
     * @param cell as in the record key, such as {@code theme=C1}
     */
    public List<Compared> of(TrendTable table, Period period, AreaLevel level, String cell) {
        Division division = geography.on(period.firstDay());
        return division.areas(level).stream().map(area -> {
            Optional<JsonNode> released = last(area, table, period, cell);
            Optional<SummedFigure> sum = released.isPresent() || level == AreaLevel.MUNICIPALITY ? Optional.empty()
                    : summed.ofCell(area, table, List.of(period), Cell.parse(cell).codes()).stream().findFirst();
            return compared(area, division, table, released, sum);
        }).toList();
    }

    private Compared compared(Area area, Division division, TrendTable table, Optional<JsonNode> released, Optional<SummedFigure> sum) {
        // the range of a rate reckons with rounding and knows nothing of noise, which may have been on when this was released
        boolean noisy = released.map(record -> record.path("treatment").path("noise").isObject()).orElse(table.isNoisy());
        Optional<YouthNumbers.Inhabitants> children = table.counts().countsCentres() || noisy ? Optional.empty() : youth.of(division.municipalitiesIn(area));
        Optional<Long> count = released.map(record -> record.path("count")).filter(JsonNode::isIntegralNumber).map(JsonNode::longValue);
        Optional<Rate> ofFigure = count.flatMap(n -> children.map(all -> Rate.of(n, released.orElseThrow().required("treatment").required("roundedTo").intValue(), all.children())));
        Optional<Rate> ofSum = sum.filter(SummedFigure::isComplete).flatMap(whole -> children.map(all -> Rate.within(whole.count().orElseThrow(), whole.off(), all.children())));
        return new Compared(area, count, sum, children, ofFigure.or(() -> ofSum));
    }

    /** The last that was released of the cell: a correction comes after what it corrects. */
    private Optional<JsonNode> last(Area area, TrendTable table, Period period, String cell) {
        String key = table.name() + "|" + cell + "|" + period.name();
        return ledger.find(new LedgerRecords.Query(area.code(), table.name(), period.name(), null, null, area.code(), 0, ALL)).stream()
                .map(line -> parsed(line.text())).filter(record -> key.equals(table.name() + "|" + cellText(record) + "|" + period.name()))
                .reduce((earlier, later) -> later);
    }

    private static String cellText(JsonNode record) {
        return record.required("cell").properties().stream().map(e -> e.getKey() + "=" + e.getValue().textValue()).sorted()
                .collect(java.util.stream.Collectors.joining(","));
    }

    private JsonNode parsed(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a ledger record is not JSON", e);
        }
    }
}
