package nl.kindkring.reporting.catalogue;

import java.util.List;

/**
 * One table of the catalogue: what is counted, by what, over which period and with which protection. Chosen beforehand and
 * versioned; never by looking at the data (ARCHITECTURE 8.1).
 *
 * @param name kebab-case, also part of the record key
 * @param version rises when the meaning of a figure changes
 * @param counts whose facts are counted
 * @param dimensions one or two, in the order of the cell; the municipality is always there beside them
 * @param period how long
 * @param protection what is done to a figure before it may be seen
 * @param titleNl what a Dutch reader sees
 * @param titleEn what an English reader sees
 */
public record TrendTable(String name, int version, Subject counts, List<Dimension> dimensions, PeriodKind period,
        Protection protection, String titleNl, String titleEn) {

    /** The facts a table counts distinct children over. */
    public enum Subject {
        /** Children about whom a signal was registered. */
        SIGNALS,
        /** Children for whom a consent was decided. */
        CONSENTS,
        /** Children whose help started. */
        HELP_STARTED
    }

    /** Refuses a table that would break the calendar: one dimension at most per week, two at most per quarter. */
    public TrendTable {
        dimensions = List.copyOf(dimensions);
        int most = period == PeriodKind.WEEK ? 1 : 2;
        if (dimensions.isEmpty() || dimensions.size() > most) {
            throw new IllegalArgumentException("%s: a table per %s has 1 to %d dimensions".formatted(name, period, most));
        }
    }
}
