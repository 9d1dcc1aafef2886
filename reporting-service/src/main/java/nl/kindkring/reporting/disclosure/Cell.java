package nl.kindkring.reporting.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A place in a table: one code for each dimension, in the order of the table. No record, because an audit asks millions of times for its hash and its text. */
public final class Cell {

    private final SequencedMap<String, String> codes;
    private final int hash;
    private @Nullable String text;

    /**
     * Copies, and keeps the order.
     *
     * @param codes dimension name to code
     */
    public Cell(SequencedMap<String, String> codes) {
        this.codes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(codes));
        this.hash = this.codes.hashCode();
    }

    /** Dimension name to code. */
    public SequencedMap<String, String> codes() {
        return codes;
    }

    /** A cell from dimension names and codes of the same length. */
    public static Cell of(List<String> dimensions, List<String> codes) {
        SequencedMap<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            map.put(dimensions.get(i), codes.get(i));
        }
        return new Cell(map);
    }

    /** Back from its {@link #text}; a part that is no such text is left out. */
    public static Cell parse(String text) {
        SequencedMap<String, String> codes = new LinkedHashMap<>();
        for (String one : text.split(",")) {
            int equals = one.indexOf('=');
            if (equals > 0) {
                codes.put(one.substring(0, equals), one.substring(equals + 1));
            }
        }
        return new Cell(codes);
    }

    /** The text used in a record key, sorted by dimension: {@code ageBand=2-3,theme=C1}. */
    public String text() {
        String made = text;
        if (made == null) {
            made = codes.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::toString).collect(Collectors.joining(","));
            text = made;
        }
        return made;
    }

    /** With the same codes, in whichever order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Cell cell && hash == cell.hash && codes.equals(cell.codes);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "Cell[" + text() + "]";
    }
}
