package nl.kindkring.reporting.projection;

import java.util.Map;
import nl.kindkring.reporting.disclosure.Cell;

/** The children of one municipality that Kindkring knows, by age band; those who objected or were erased are not among them. */
record Population(Map<String, Long> byAgeBand) {

    /** Those who could have been counted in the cell: of its age band if it has one, else all. */
    long of(Cell cell) {
        String ageBand = cell.codes().get("ageBand");
        return ageBand != null ? byAgeBand.getOrDefault(ageBand, 0L) : byAgeBand.values().stream().mapToLong(Long::longValue).sum();
    }
}
