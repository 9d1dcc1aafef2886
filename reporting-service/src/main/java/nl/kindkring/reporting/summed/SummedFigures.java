package nl.kindkring.reporting.summed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.Geography;
import nl.kindkring.reporting.publication.Readership;
import nl.kindkring.reporting.release.NewestRecords;
import org.jspecify.annotations.Nullable;

/** Sums of released figures for larger areas: of each cell the newest edition, of those areas alone that the caller may read. A figure with noise is in none, for it cannot be bounded. */
@ApplicationScoped
public class SummedFigures {

    private static final Comparator<Place> BY_TIME = Comparator.comparing((Place place) -> place.period().firstDay()).thenComparing(Place::cell);

    private final NewestRecords newest;
    private final Geography geography;
    private final Readership readership;
    private final ObjectMapper json;

    private record Place(Period period, String cell) {}

    SummedFigures(NewestRecords newest, Geography geography, Readership readership, ObjectMapper json) {
        this.newest = newest;
        this.geography = geography;
        this.readership = readership;
        this.json = json;
    }

    /** Every cell of the table that was released of any area inside, withheld ones too, in the order of their text. */
    public List<SummedFigure> of(Area whole, TrendTable table, Period period) {
        return of(whole, table, List.of(period), null);
    }

    /**
     * The same of one cell, over several periods.
     *
     * @param cell dimension to code
     */
    public List<SummedFigure> ofCell(Area whole, TrendTable table, List<Period> periods, Map<String, String> cell) {
        return of(whole, table, periods, new Cell(new LinkedHashMap<>(cell)).text());
    }

    private List<SummedFigure> of(Area whole, TrendTable table, List<Period> periods, @Nullable String cell) {
        Map<String, Summing> summings = periods.stream().collect(Collectors.toMap(Period::name, period -> new Summing(whole, geography.on(period.firstDay()))));
        List<Area> inside = readership.readable(table, summings.values().stream().flatMap(summing -> summing.areas().stream()).distinct().sorted().toList());
        Map<Place, Map<Area, Summing.Shown>> shown = new HashMap<>();
        newest.each(inside.stream().map(Area::code).toList(), table.name(), List.copyOf(summings.keySet()), cell, record -> {
            Map<Area, Summing.Shown> figures = shown.computeIfAbsent(new Place(Period.parse(record.period()), record.cell()), _ -> new HashMap<>());
            record.published().flatMap(this::shown).ifPresent(figure -> figures.put(Area.of(record.area()), figure));
        });
        return shown.entrySet().stream().sorted(Map.Entry.comparingByKey(BY_TIME))
                .map(entry -> summings.get(entry.getKey().period().name()).of(entry.getKey().period(), Cell.parse(entry.getKey().cell()), entry.getValue())).toList();
    }

    private Optional<Summing.Shown> shown(String text) {
        try {
            JsonNode record = json.readTree(text);
            JsonNode treatment = record.required("treatment");
            return treatment.path("noise").isObject() ? Optional.empty()
                    : Optional.of(new Summing.Shown(record.required("count").longValue(), treatment.required("roundedTo").intValue(), treatment.required("threshold").intValue()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of the ledger is no JSON", e);
        }
    }
}
