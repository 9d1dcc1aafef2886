package nl.kindkring.reporting.disclosure.audit;

import java.util.Collection;
import java.util.List;

/** How groups lie inside each other; what the catalogue and the map of the country say. */
public interface Nesting {

    /** Whether a child has exactly one code of the dimension. In doubt yes: a reader who takes it so knows more, and is protected against. */
    boolean additive(String dimension);

    /** Dimensions that exist inside one municipality only, such as the district: not compared across areas. */
    boolean local(String dimension);

    /** The areas that are the sum of areas such as this one in that period: of a municipality its partnership, its province and the country. */
    Collection<String> areasAround(String area, String period);

    /** Larger areas in which all of this one lies, although they are a sum of other parts: of a partnership the country. */
    Collection<String> areasBeyond(String area, String period);

    /** The periods that a period is made of: quarters of a year, weeks of a quarter. */
    List<String> periodsInside(String period);

    /** How figures of a subject over a period go together with those over the periods inside it. */
    OverTime overTime(String subject);

    /** The areas of another period that have ground in common with this one: itself, or what it merged with or came from. */
    Collection<String> areasDuring(String area, String period, String other);
}
