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
    List<String> areas() {
        return this == BY_DISTRICT ? Region.MUNICIPALITIES : List.of("GM1", "GM2", "GM3", "GM4", "GM5", "PO1");
    }
}
