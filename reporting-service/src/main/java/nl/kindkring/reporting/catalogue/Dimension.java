package nl.kindkring.reporting.catalogue;

import java.util.Optional;
import java.util.Set;

/**
 * A property by which a table is broken down.
 *
 * @param name the name in a cell, camelCase: {@code theme}
 * @param codeList the list that holds its values: {@code theme}; {@code district} for the districts of the municipality
 * @param additive each child stands in exactly one value in a period, {@link #UNKNOWN} included, so that the values add up to the total; when
 *     not, a child may stand in several values and only max ≤ total ≤ sum holds
 * @param sensitive the value says something about the child that others may not conclude; the others only say which group it is in. Homogeneity
 *     is judged over the sensitive ones (ARCHITECTURE 8.3)
 * @param bands of a duration: how days become one of its codes; empty of any other
 */
public record Dimension(String name, String codeList, boolean additive, boolean sensitive, Optional<DayBands> bands) {

    /** The value for those of whom it is not known; a cell like any other. */
    public static final String UNKNOWN = "UNKNOWN";

    /** The code list that stands for the districts of the municipality, on the first day of the period. */
    public static final String DISTRICT = "district";

    /** The dimensions that are counted from days. */
    private static final Set<String> DURATIONS = Set.of("timeToHelp", "waiting");

    /** One that is no duration. */
    public Dimension(String name, String codeList, boolean additive, boolean sensitive) {
        this(name, codeList, additive, sensitive, Optional.empty());
    }

    /** Whether it has the value {@link #UNKNOWN}: an age band, a district or the kind of a centre may not be known (yet). */
    public boolean hasUnknown() {
        return additive && !sensitive || codeList.equals("centre-kind");
    }

    /** Whether its values are counted from days, so that it needs bands. */
    public boolean isDuration() {
        return DURATIONS.contains(name);
    }

    /** Whether its values are districts. */
    public boolean isDistrict() {
        return codeList.equals(DISTRICT);
    }
}
