package nl.kindkring.reporting.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kindkring.reporting.geography.Area;

/**
 * How many children live in each municipality: the number of inhabitants up to 15 that CBS publishes and the operator loads. Not the children Kindkring
 * knows: those are the ones somebody saw, which would make rates look alike everywhere, and their number would be one more figure to protect.
 *
 * @param byMunicipality CBS code to inhabitants of 0 to 14 years
 */
public record YouthNumbers(Map<String, Long> byMunicipality) {

    /** Copies. */
    public YouthNumbers {
        byMunicipality = Map.copyOf(byMunicipality);
    }

    /** The children of an area, given its municipalities; empty when the number of one of them is not loaded. */
    public Optional<Long> of(List<Area> municipalities) {
        boolean known = !municipalities.isEmpty() && municipalities.stream().allMatch(m -> byMunicipality.getOrDefault(m.code(), 0L) > 0);
        return known ? Optional.of(municipalities.stream().mapToLong(m -> byMunicipality.get(m.code())).sum()) : Optional.empty();
    }
}
