package nl.kindkring.reporting.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kindkring.reporting.geography.Area;

/**
 * How many children live in each municipality: the number of inhabitants up to 15 that CBS publishes and the operator loads. Not the children Kindkring
 * knows: those are the ones somebody saw, which would make rates look alike everywhere, and their number would be one more figure to protect.
 *
 * @param byMunicipality CBS code to inhabitants of 0 to 14 years
 */
public record YouthNumbers(Map<String, Inhabitants> byMunicipality) {

    /**
     * Inhabitants of 0 to 14 years.
     *
     * @param children 1 or more
     * @param source where the number comes from, as a reader is told, such as a table and a day; empty when nobody said
     */
    public record Inhabitants(long children, String source) {

        /** Refuses a number that a rate cannot stand on. */
        public Inhabitants {
            if (children < 1) {
                throw new IllegalArgumentException("a rate needs children");
            }
        }
    }

    /** Copies. */
    public YouthNumbers {
        byMunicipality = Map.copyOf(byMunicipality);
    }

    /** The children of an area, given its municipalities; empty when the number of one of them is not loaded. Sources that differ stand after each other. */
    public Optional<Inhabitants> of(List<Area> municipalities) {
        List<Inhabitants> known = municipalities.stream().flatMap(m -> Optional.ofNullable(byMunicipality.get(m.code())).stream()).toList();
        return known.isEmpty() || known.size() < municipalities.size() ? Optional.empty()
                : Optional.of(new Inhabitants(known.stream().mapToLong(Inhabitants::children).sum(), sources(known)));
    }

    /** The sources of these numbers, each once, in words; empty when nobody said. */
    public static String sources(List<Inhabitants> of) {
        return of.stream().map(Inhabitants::source).filter(source -> !source.isBlank()).distinct().collect(Collectors.joining("; "));
    }
}
