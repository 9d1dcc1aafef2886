package nl.kindkring.reporting.catalogue;

import java.util.Map;
import java.util.Set;

/**
 * A lower threshold for values that are not sensitive (ARCHITECTURE 8.3: 5 instead of 10). Holds for a cell when its value of the dimension is
 * among the codes.
 *
 * @param threshold distinct children, 5 or more
 * @param dimension name of a dimension of the table
 * @param codes the values that are not sensitive
 */
public record Relaxation(int threshold, String dimension, Set<String> codes) {

    /** Copies, and refuses a threshold under 5 or a relaxation of nothing. */
    public Relaxation {
        codes = Set.copyOf(codes);
        if (threshold < 5 || codes.isEmpty()) {
            throw new IllegalArgumentException("a relaxed threshold is at least 5 and names the codes it is for");
        }
    }

    boolean holdsFor(Map<String, String> cell) {
        String code = cell.get(dimension);
        return code != null && codes.contains(code);
    }
}
