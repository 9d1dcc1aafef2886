package nl.kindkring.reporting.disclosure;

import java.util.Collection;
import java.util.List;

/**
 * What was counted in a cell, before any protection. Never leaves the service.
 *
 * @param children distinct children, 0 or more
 * @param population distinct children who could have been counted (those of the same municipality and, where the table has it, age band)
 * @param byInstitution distinct children per contributing institution; a child may be counted at more than one
 */
public record CellCount(long children, long population, Collection<Long> byInstitution) {

    /** Nothing was counted. */
    public static CellCount none(long population) {
        return new CellCount(0, population, List.of());
    }

    long institutions() {
        return byInstitution.stream().filter(n -> n > 0).count();
    }

    double largestShare() {
        long largest = byInstitution.stream().mapToLong(Long::longValue).max().orElse(0);
        return children == 0 ? 1 : (double) largest / children;
    }
}
