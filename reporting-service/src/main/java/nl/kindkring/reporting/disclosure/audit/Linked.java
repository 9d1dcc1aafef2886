package nl.kindkring.reporting.disclosure.audit;

import java.util.Collection;
import java.util.List;

/**
 * Everything that is audited together: the figures of the release in the making, all earlier ones that share a group with them, the margins
 * that no table shows, and what is known of how they belong together.
 *
 * @param figures one for each group
 * @param relations a part that is not among the figures counts as known to the reader
 */
public record Linked(List<Figure> figures, Collection<Relation> relations) {

    /** Sorts, so that the order in which counts come out of a database decides nothing. */
    public Linked {
        figures = figures.stream().sorted((a, b) -> a.group().compareTo(b.group())).toList();
        relations = List.copyOf(relations);
    }
}
