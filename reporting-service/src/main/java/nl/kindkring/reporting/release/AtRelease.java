package nl.kindkring.reporting.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kindkring.reporting.disclosure.Institution;
import nl.kindkring.reporting.disclosure.audit.Figure;
import nl.kindkring.reporting.disclosure.audit.Group;

/**
 * What is kept of the counts behind the releases of an area, for the audits to come.
 *
 * @param figures cells and margins
 * @param institutions children of each institution in a cell, where there are any
 */
public record AtRelease(Collection<Figure> figures, Map<Group, Map<Institution, Long>> institutions) {

    /** Of figures that are never audited. */
    public static final AtRelease NOTHING = new AtRelease(List.of(), Map.of());
}
