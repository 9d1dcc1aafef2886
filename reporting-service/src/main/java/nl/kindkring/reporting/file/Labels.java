package nl.kindkring.reporting.file;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** What people read for the name of a dimension; a dimension without a label shows its name in words. */
final class Labels {

    private static final Map<String, String> DUTCH = Map.ofEntries(
            entry("theme", "Thema"), entry("ageBand", "Leeftijd"), entry("purpose", "Doel"), entry("outcome", "Uitkomst"),
            entry("level", "Niveau van hulp"), entry("timeToHelp", "Tijd tot hulp"), entry("links", "Schakels"), entry("district", "Wijk"),
            entry("centreKind", "Soort kindcentrum"), entry("reason", "Reden"), entry("waiting", "Wachttijd"));

    private Labels() {}

    static String nl(String dimension) {
        return DUTCH.getOrDefault(dimension, en(dimension));
    }

    static String en(String dimension) {
        String words = dimension.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
