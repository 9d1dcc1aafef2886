package nl.kindkring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.kindkring.acceptance.SubtractingReader.Seen;

/** Tries to recover what is withheld of the signals with one theme in a municipality, by everything released over a quarter, its weeks, and the areas around. */
final class Subtracting {

    /** A withheld number stays open over so many values, where it was before anything was released. */
    private static final long OPEN = 10;
    /** More children than there are. */
    private static final long MANY = 1_000_000;

    private final String theme;
    private final ToLongFunction<JsonNode> population;
    private final List<JsonNode> own;
    private final List<Seen> around;

    /**
     * Reads all of it.
     *
     * @param around     codes of the larger areas, from the inside out
     * @param population how many children a cell of the municipality could have, which is public
     */
    Subtracting(SystemUnderTest.Running kindkring, String municipality, List<String> around, String theme, SchoolQuarter quarter, ToLongFunction<JsonNode> population) {
        this.theme = theme;
        this.population = population;
        this.own = released(kindkring, municipality, theme, quarter);
        this.around = around.stream().flatMap(area -> released(kindkring, area, theme, quarter).stream()).map(record -> Seen.controlled(record, MANY)).toList();
    }

    /** The record of the quarter. */
    JsonNode record(String table, String cell) {
        return own.stream().filter(record -> record.path("table").asText().equals(table) && ReleasedRecords.cell(record).equals(cell)).findFirst().orElseThrow();
    }

    /** Every withheld number of the municipality stays open. */
    void findsNothing() {
        SubtractingReader reader = reader(record -> Seen.controlled(record, population.applyAsLong(record)));
        assertThat(own).anySatisfy(record -> assertThat(record.path("status").asText()).isEqualTo("PUBLISHED"));
        own.stream().filter(record -> record.path("status").asText().equals("WITHHELD")).forEach(record -> {
            SubtractingReader.Range range = reader.of(record);
            assertThat(range.values()).as("%s lies in %s", ReleasedRecords.key(record), range).isGreaterThanOrEqualTo(Math.min(OPEN, population.applyAsLong(record) + 1));
        });
    }

    /** The same reader of the same cells, had every count from the threshold on been shown as it is. */
    SubtractingReader withAThresholdAlone(ToLongFunction<JsonNode> counts) {
        return reader(record -> Seen.thresholdAlone(record, counts.applyAsLong(record), population.applyAsLong(record)));
    }

    private SubtractingReader reader(Function<JsonNode, Seen> reading) {
        var seen = new ArrayList<>(around);
        own.stream().map(reading).forEach(seen::add);
        return new SubtractingReader(theme, seen, MANY);
    }

    private static List<JsonNode> released(SystemUnderTest.Running kindkring, String area, String theme, SchoolQuarter quarter) {
        return ReleasedRecords.of(kindkring.api(), area).all().stream().filter(record -> record.path("table").asText().startsWith("signals-by-theme")
                && record.path("cell").path("theme").asText().equals(theme) && within(record.path("period").asText(), quarter)).toList();
    }

    private static boolean within(String period, SchoolQuarter quarter) {
        return period.equals(quarter.name()) || period.contains("W") && SchoolQuarter.ofWeek(period).equals(quarter);
    }
}
