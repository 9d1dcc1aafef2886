package nl.kindkring.reporting.disclosure;

import java.util.HashMap;
import java.util.Map;

/**
 * What was counted in a cell, before any protection. Never leaves the service.
 *
 * @param children distinct children, 0 or more (centres where the table counts centres)
 * @param population distinct children who could have been counted: those of the area and of the cell's age band and district, where it has them
 * @param group distinct children counted anywhere in the group of the cell: the cells of the area with the same values of the dimensions that are
 *     not sensitive. {@code children / group} is what homogeneity is judged by
 * @param byInstitution distinct children per contributing institution; a child may be counted at more than one
 */
public record CellCount(long children, long population, long group, Map<Institution, Long> byInstitution) {

    /** Copies. */
    public CellCount {
        byInstitution = Map.copyOf(byInstitution);
    }

    /** Nothing was counted. */
    public static CellCount none(long population, long group) {
        return new CellCount(0, population, group, Map.of());
    }

    /** Both together, of children of whom nobody is in both. */
    public CellCount and(CellCount other) {
        Map<Institution, Long> both = new HashMap<>(byInstitution);
        other.byInstitution.forEach((institution, n) -> both.merge(institution, n, Long::sum));
        return new CellCount(children + other.children, population + other.population, group + other.group, both);
    }

    long institutions() {
        return byInstitution.values().stream().filter(n -> n > 0).count();
    }

    double largestShare() {
        long largest = byInstitution.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return children == 0 ? 1 : (double) largest / children;
    }

    /** The share of its group that falls in this cell; 1 when nobody is in the group. */
    double shareOfGroup() {
        return group == 0 ? 1 : (double) children / group;
    }
}
