package nl.kindkring.reporting.publication;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is public at one moment.
 *
 * @param byTable name of a table to the CBS codes of the municipalities that show it
 */
record PublicTables(Map<String, Set<String>> byTable) {

    /** Copies. */
    PublicTables {
        byTable = Map.copyOf(byTable);
    }

    static PublicTables of(Collection<PublicTable> all) {
        return new PublicTables(all.stream().collect(Collectors.groupingBy(PublicTable::table, Collectors.mapping(PublicTable::municipality, Collectors.toUnmodifiableSet()))));
    }

    /**
     * Whether everybody may see a table of an area. The figure of a larger area is public when each of its municipalities chose so: otherwise the others and the
     * whole would show together what one did not choose to show.
     *
     * @param municipalities all whose children are in its figures; of none nothing is public
     */
    boolean shows(String table, Collection<String> municipalities) {
        return !municipalities.isEmpty() && byTable.getOrDefault(table, Set.of()).containsAll(municipalities);
    }
}
