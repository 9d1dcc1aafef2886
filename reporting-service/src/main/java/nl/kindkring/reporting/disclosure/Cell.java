package nl.kindkring.reporting.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A place in a table: one code for each dimension, in the order of the table.
 *
 * @param codes dimension name to code
 */
public record Cell(SequencedMap<String, String> codes) {

    /** Copies, and keeps the order. */
    public Cell {
        codes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(codes));
    }

    /** A cell from dimension names and codes of the same length. */
    public static Cell of(List<String> dimensions, List<String> codes) {
        SequencedMap<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            map.put(dimensions.get(i), codes.get(i));
        }
        return new Cell(map);
    }

    /** The text used in a record key, sorted by dimension: {@code ageBand=2-3,theme=C1}. */
    public String text() {
        return codes.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::toString).collect(Collectors.joining(","));
    }
}
