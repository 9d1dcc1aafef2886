package nl.kindkring.reporting.trial;

import java.util.List;

/** The tables on trial, linked by theme, by age and by time. */
enum TrialTable {
    WEEKLY('W', "theme"),
    BY_AGE('Q', "theme", "ageBand"),
    BY_KIND('Q', "theme", "centreKind"),
    BY_DISTRICT('Q', "theme", "district"),
    YEARLY('Y', "theme", "ageBand", "centreKind");

    final char period;
    final List<String> dimensions;

    TrialTable(char period, String... dimensions) {
        this.period = period;
        this.dimensions = List.of(dimensions);
    }

    /** District tables exist for municipalities only. */
    boolean isFor(String area) {
        return this != BY_DISTRICT || area.startsWith("GM");
    }
}
