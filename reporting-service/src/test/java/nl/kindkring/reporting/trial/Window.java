package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Records that are attacked together: small enough for a solver, and with all that goes together closely.
 *
 * @param topic what is attacked
 * @param tables of one subject
 * @param fixed codes that all these records have
 * @param periods which of their periods
 */
record Window(Topic topic, List<TrialTable> tables, Map<String, String> fixed, Predicate<String> periods) {

    /** How many themes are attacked; the first are those with most children. */
    private static final int THEMES = Integer.getInteger("trial.themes", 6);

    List<ReleasedRecord> of(List<ReleasedRecord> records) {
        return records.stream().filter(record -> tables.contains(record.table()) && periods.test(record.group().period()))
                .filter(record -> record.group().cell().codes().entrySet().containsAll(fixed.entrySet())).toList();
    }

    /** Every quarter with its weeks, and the year with its quarters when it was released. */
    static List<Window> all(boolean withYear) {
        List<Window> all = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            String name = Calendar.quarter(quarter);
            all.addAll(inQuarter(period -> Editions.unit(period).equals(name)));
        }
        if (withYear) {
            all.addAll(inYear());
        }
        Codes.KINDS.forEach(kind -> all.add(new Window(Topic.VISITS, tables(Topic.VISITS), Map.of("kind", kind), period -> true)));
        return all;
    }

    private static List<Window> inQuarter(Predicate<String> quarter) {
        List<Window> all = new ArrayList<>();
        themes().forEach(theme -> all.add(new Window(Topic.THEMES, tables(Topic.THEMES), Map.of("theme", theme), quarter)));
        // urgencies and themes of an age are of the same children
        List<TrialTable> byAge = List.of(TrialTable.SIGNALS_BY_URGENCY_AND_AGE, TrialTable.SIGNALS_BY_THEME_AND_AGE);
        Codes.AGES.forEach(age -> all.add(new Window(Topic.URGENCY, byAge, Map.of("ageBand", age), quarter)));
        Codes.LEVELS.forEach(level -> all.add(new Window(Topic.HELP, tables(Topic.HELP), Map.of("level", level), quarter)));
        Stream.of(Topic.OUTCOMES, Topic.CONSENTS, Topic.WAITING, Topic.DECLINES, Topic.CASES, Topic.ABSENCE)
                .forEach(topic -> all.add(new Window(topic, tables(topic), Map.of(), quarter)));
        return all;
    }

    private static List<Window> inYear() {
        List<Window> all = new ArrayList<>();
        Predicate<String> quartersAndYear = period -> !period.startsWith("W");
        themes().forEach(theme -> all.add(new Window(Topic.THEMES, tables(Topic.THEMES), Map.of("theme", theme), quartersAndYear)));
        List<TrialTable> byTheme = List.of(TrialTable.HELP_BY_LEVEL_AND_THEME, TrialTable.HELP_BY_LEVEL_THEME_AND_AGE);
        List<TrialTable> others = List.of(TrialTable.HELP_BY_LEVEL_AND_TIME, TrialTable.HELP_BY_LEVEL_AND_LINKS, TrialTable.HELP_BY_LEVEL_PLACE_AND_TIME);
        Codes.LEVELS.forEach(level -> {
            themes().forEach(theme -> all.add(new Window(Topic.HELP, byTheme, Map.of("level", level, "theme", theme), quartersAndYear)));
            all.add(new Window(Topic.HELP, others, Map.of("level", level), quartersAndYear));
        });
        return all;
    }

    private static List<String> themes() {
        return Codes.THEMES.subList(0, Math.min(THEMES, Codes.THEMES.size()));
    }

    private static List<TrialTable> tables(Topic topic) {
        return Stream.of(TrialTable.values()).filter(table -> table.topic == topic).toList();
    }
}
