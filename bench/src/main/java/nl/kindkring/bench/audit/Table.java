package nl.kindkring.bench.audit;

import java.util.List;
import java.util.Map;

/**
 * A table of the catalogue of reporting-service, as far as an audit asks.
 *
 * @param subject what is counted
 * @param dimensions in the order of the cell
 * @param period WEEK, QUARTER or YEAR
 */
record Table(String name, String subject, List<Dimension> dimensions, String period) {

    /** A dimension with its codes; those of districts depend on the municipality. */
    record Dimension(String name, List<String> codes, boolean additive, boolean sensitive) {

        boolean isDistrict() {
            return name.equals("district");
        }
    }

    List<String> names() {
        return dimensions.stream().map(Dimension::name).toList();
    }

    /** The same with fewer dimensions. */
    Table margin(List<Dimension> fewer) {
        return new Table(name, subject, fewer, period);
    }

    /** Everything by which anything of a subject is broken down. */
    static Map<String, Dimension> dimensionsOf(String subject, List<Table> tables) {
        Map<String, Dimension> all = new java.util.TreeMap<>();
        tables.stream().filter(table -> table.subject().equals(subject)).flatMap(table -> table.dimensions().stream()).forEach(d -> all.put(d.name(), d));
        return all;
    }
}
