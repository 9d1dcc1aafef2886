package nl.kindkring.reporting.detection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.detection.method.DetectionRule;
import nl.kindkring.reporting.detection.method.Figure;
import nl.kindkring.reporting.detection.method.Point;
import nl.kindkring.reporting.release.LedgerRecords;

/** Reads the series of a table from the ledger: of each cell that has a theme, over weeks or quarters. */
@ApplicationScoped
public class ReleasedSeries {

    /** Monday 5 January 1970, from which weeks are counted. */
    private static final int FIRST_MONDAY = 4;

    private final LedgerRecords records;
    private final ObjectMapper json;

    ReleasedSeries(LedgerRecords records, ObjectMapper json) {
        this.records = records;
        this.json = json;
    }

    /** Every series of a table in an area; of a corrected figure the last release. */
    public List<Series> of(String area, String table) {
        Map<String, Map<Period, JsonNode>> byCell = new HashMap<>();
        // in the order of the ledger, so that a correction comes after what it corrects
        records.each(area, table, null, line -> {
            JsonNode record = read(line);
            byCell.computeIfAbsent(cell(record), _ -> new HashMap<>()).put(Period.parse(record.required("period").textValue()), record);
        });
        return byCell.entrySet().stream().flatMap(entry -> series(table, entry.getKey(), entry.getValue()).stream())
                .sorted(Comparator.comparing(Series::cell)).toList();
    }

    private static Optional<Series> series(String table, String cell, Map<Period, JsonNode> records) {
        JsonNode any = records.values().iterator().next();
        JsonNode theme = any.required("cell").path("theme");
        return rule(records.keySet().iterator().next()).filter(_ -> theme.isTextual()).map(rule -> {
            List<Series.Released> figures = new ArrayList<>();
            records.forEach((period, record) -> point(period, figure(record)).ifPresent(point -> figures.add(new Series.Released(period, point))));
            figures.sort(Comparator.comparingLong(released -> released.point().index()));
            return new Series(table, cell, theme.textValue(), rule, figures);
        });
    }

    private static Optional<DetectionRule> rule(Period period) {
        return period instanceof Week ? Optional.of(DetectionRule.WEEKLY) : period instanceof Quarter ? Optional.of(DetectionRule.QUARTERLY) : Optional.empty();
    }

    private static Optional<Point> point(Period period, Figure figure) {
        if (period instanceof Week week) {
            return Optional.of(new Point((period.firstDay().toEpochDay() - FIRST_MONDAY) / 7, week.number(), figure));
        }
        return period instanceof Quarter quarter ? Optional.of(new Point(quarter.year() * 4L + quarter.number() - 1, quarter.number(), figure)) : Optional.empty();
    }

    private static Figure figure(JsonNode record) {
        JsonNode treatment = record.required("treatment");
        return record.required("count").isNull() ? new Figure.Hidden(treatment.required("threshold").intValue())
                : new Figure.Shown(record.required("count").intValue(), treatment.required("roundedTo").intValue());
    }

    private static String cell(JsonNode record) {
        List<String> parts = new ArrayList<>();
        record.required("cell").properties().forEach(field -> parts.add(field.getKey() + "=" + field.getValue().textValue()));
        parts.sort(Comparator.naturalOrder());
        return String.join(",", parts);
    }

    private JsonNode read(LedgerRecords.Line line) {
        try {
            return json.readTree(line.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ledger record %s %d is not JSON".formatted(line.area(), line.sequence()), e);
        }
    }
}
