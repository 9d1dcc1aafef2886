package nl.kindkring.reporting.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.reporting.catalogue.Noise;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Division;
import nl.kindkring.reporting.geography.Geography;
import nl.kindkring.reporting.release.LedgerRecords;
import nl.kindkring.reporting.release.Releases;
import nl.kindkring.reporting.summed.SummedFigures;
import org.jspecify.annotations.Nullable;

/**
 * Reads released records for a page; of a figure that was corrected, the last release counts. Of a larger area, sums of what was released inside it where nothing was of the
 * area itself (decision 216).
 */
@ApplicationScoped
class Figures {

    private final LedgerRecords ledger;
    private final Releases releases;
    private final SummedFigures summed;
    private final Geography geography;
    private final Clock clock;
    private final ObjectMapper mapper;

    Figures(LedgerRecords ledger, Releases releases, SummedFigures summed, Geography geography, Clock clock, ObjectMapper mapper) {
        this.ledger = ledger;
        this.releases = releases;
        this.summed = summed;
        this.geography = geography;
        this.clock = clock;
        this.mapper = mapper;
    }

    /** The periods of which there are figures of a table for any of these areas, the newest first. */
    List<String> periods(Collection<Area> areas, TrendTable table) {
        Division today = geography.on(LocalDate.now(clock));
        List<String> inside = areas.stream().flatMap(area -> area.level() == AreaLevel.MUNICIPALITY ? Stream.of(area)
                : Stream.concat(Stream.of(area), today.municipalitiesIn(area).stream())).map(Area::code).distinct().toList();
        return inside.isEmpty() ? List.of() : releases.periods(inside, table.name());
    }

    /** The figures of a table for these areas in one period; none when there is no period yet. */
    List<Figure> of(Collection<Area> areas, TrendTable table, @Nullable String period) {
        if (period == null) {
            return List.of();
        }
        Set<String> codes = areas.stream().map(Area::code).collect(Collectors.toSet());
        List<Figure> figures = new ArrayList<>(released(codes.size() == 1 ? codes.iterator().next() : null, table, period));
        figures.removeIf(figure -> !codes.contains(figure.area()));
        Set<String> found = figures.stream().map(Figure::area).collect(Collectors.toSet());
        areas.stream().filter(area -> area.level() != AreaLevel.MUNICIPALITY && !found.contains(area.code()))
                .forEach(area -> summed.of(area, table, Period.parse(period)).forEach(sum -> figures.add(Figure.of(sum))));
        return figures;
    }

    /** The figures of a table for an area in every period; where none was released, the sums of the newest period. */
    List<Figure> ever(Area area, TrendTable table) {
        List<Figure> released = released(area.code(), table, null);
        return released.isEmpty() ? of(List.of(area), table, periods(List.of(area), table).stream().findFirst().orElse(null)) : released;
    }

    /** One cell in every period; of sums in so many as a course shows. */
    List<Figure> course(Area area, TrendTable table, Map<String, String> cell) {
        List<Figure> figures = new ArrayList<>(released(area.code(), table, null));
        figures.removeIf(figure -> !figure.cell().equals(cell));
        if (area.level() != AreaLevel.MUNICIPALITY) {
            Set<String> found = figures.stream().map(Figure::period).collect(Collectors.toSet());
            List<Period> others = periods(List.of(area), table).stream().limit(Course.MOST_POINTS).filter(period -> !found.contains(period)).map(Period::parse).toList();
            summed.ofCell(area, table, others, cell).forEach(sum -> figures.add(Figure.of(sum)));
        }
        return figures;
    }

    private List<Figure> released(@Nullable String area, TrendTable table, @Nullable String period) {
        var latest = new LinkedHashMap<List<Object>, Figure>();
        ledger.each(area, table.name(), period, line -> {
            Figure figure = read(line.text());
            latest.put(List.of(figure.area(), figure.cell(), figure.period()), figure);
        });
        return List.copyOf(latest.values());
    }

    private static Figure.Treated treated(JsonNode treatment) {
        JsonNode noise = treatment.path("noise");
        return new Figure.Treated(treatment.required("roundedTo").intValue(), noise.isObject()
                ? Optional.of(new Noise(noise.required("variance").intValue(), noise.required("cellsPerChild").intValue())) : Optional.empty());
    }

    private Figure read(String text) {
        try {
            JsonNode record = mapper.readTree(text);
            Map<String, String> cell = new HashMap<>();
            record.required("cell").properties().forEach(code -> cell.put(code.getKey(), code.getValue().textValue()));
            JsonNode count = record.required("count");
            Figure.Treated treated = treated(record.required("treatment"));
            return new Figure(record.path("area").asText(record.path("municipality").asText()), cell, record.required("period").textValue(),
                    Amount.released(count.isNull() ? OptionalLong.empty() : OptionalLong.of(count.longValue()), treated.roundedTo()), treated, record.path("edition").asInt(1) > 1);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of the ledger is no JSON", e);
        }
    }
}
