package nl.kindkring.reporting.file;

import java.util.Map;

/** What people read for the name of a dimension. */
public final class DimensionNames {

    private static final Map<String, Pair> NAMES = Map.ofEntries(
            Map.entry("theme", new Pair("Thema", "Theme")), Map.entry("ageBand", new Pair("Leeftijd", "Age")), Map.entry("district", new Pair("Wijk", "District")),
            Map.entry("centreKind", new Pair("Soort kindcentrum", "Kind of centre")), Map.entry("urgency", new Pair("Urgentie", "Urgency")),
            Map.entry("outcome", new Pair("Uitkomst", "Outcome")), Map.entry("purpose", new Pair("Doel", "Purpose")), Map.entry("step", new Pair("Stap", "Step")),
            Map.entry("level", new Pair("Niveau van hulp", "Level of help")), Map.entry("place", new Pair("Plaats", "Place")),
            Map.entry("timeToHelp", new Pair("Tijd tot hulp", "Time to help")), Map.entry("links", new Pair("Schakels", "Links")),
            Map.entry("waiting", new Pair("Wachttijd", "Time waited")),
            Map.entry("reason", new Pair("Reden", "Reason")), Map.entry("closeReason", new Pair("Reden van sluiten", "Reason for closing")),
            Map.entry("absence", new Pair("Soort verzuim", "Kind of absence")), Map.entry("exempt", new Pair("Vrijgesteld", "Exempt")),
            Map.entry("kind", new Pair("Soort kindcentrum", "Kind of centre")), Map.entry("visits", new Pair("Bezoeken", "Visits")));

    private DimensionNames() {}

    private record Pair(String nl, String en) {}

    /** In Dutch; the name itself of a dimension that is not known here. */
    public static String nl(String dimension) {
        return of(dimension).nl();
    }

    /** In English. */
    public static String en(String dimension) {
        return of(dimension).en();
    }

    private static Pair of(String dimension) {
        return NAMES.getOrDefault(dimension, new Pair(dimension, dimension));
    }
}
