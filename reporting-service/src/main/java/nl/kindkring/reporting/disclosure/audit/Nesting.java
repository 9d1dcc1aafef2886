package nl.kindkring.reporting.disclosure.audit;

import java.util.Optional;

/** How groups lie inside each other; what the catalogue and the map of the country say. */
public interface Nesting {

    /** Whether a child has exactly one code of the dimension. In doubt yes: a reader who takes it so knows more, and is protected against. */
    boolean additive(String dimension);

    /** The area in which this one lies, such as the partnership of a municipality. */
    Optional<String> areaAround(String area);

    /** The period in which this one lies, such as the quarter of a week. */
    Optional<String> periodAround(String period);

    /** Dimensions that exist inside one municipality only, such as the district: not compared across areas. */
    boolean local(String dimension);
}
