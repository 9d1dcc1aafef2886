package nl.kindkring.reporting.detection;

import java.util.Optional;

/**
 * Something that was found in the released figures of a larger area.
 *
 * @param table name in the catalogue
 * @param period name of the period in which it was found
 * @param theme code of the theme
 * @param count the figure as it was released
 * @param expected what the periods before led one to expect; empty when the theme became visible for the first time
 */
public record AreaFinding(String table, String period, String theme, int count, Optional<Integer> expected) {}
