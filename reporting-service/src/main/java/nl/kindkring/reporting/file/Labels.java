package nl.kindkring.reporting.file;

import java.util.Locale;
import java.util.Map;

/** What people read for the name of a dimension; a dimension without a label shows its name in words. */
final class Labels {

    private static final Map<String, String> DUTCH = Map.of("theme", "Thema", "ageBand", "Leeftijd", "purpose", "Doel", "outcome", "Uitkomst", "level", "Niveau van hulp",
            "timeToHelp", "Tijd tot hulp", "district", "Wijk", "centreKind", "Soort kindcentrum", "reason", "Reden", "waiting", "Wachttijd");

    private Labels() {}

    static String nl(String dimension) {
        return DUTCH.getOrDefault(dimension, en(dimension));
    }

    static String en(String dimension) {
        String words = dimension.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
