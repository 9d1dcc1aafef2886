package nl.kindkring.reporting.catalogue;

import static nl.kindkring.reporting.catalogue.PeriodKind.QUARTER;
import static nl.kindkring.reporting.catalogue.PeriodKind.WEEK;
import static nl.kindkring.reporting.catalogue.TrendTable.Subject.CONSENTS;
import static nl.kindkring.reporting.catalogue.TrendTable.Subject.HELP_STARTED;
import static nl.kindkring.reporting.catalogue.TrendTable.Subject.SIGNALS;

import java.util.List;
import java.util.Optional;

/**
 * The fixed catalogue of tables, reviewed like code because it is code. No table has totals beside its cells: a total and all
 * cells but one would give away the last one.
 */
public final class Catalogue {

    private static final Protection STANDARD = new Protection(10, 3, 0.8, 5);

    private static final Dimension THEME = new Dimension("theme", "theme");
    private static final Dimension AGE_BAND = new Dimension("ageBand", "age-band");
    private static final Dimension PURPOSE = new Dimension("purpose", "purpose");
    private static final Dimension OUTCOME = new Dimension("outcome", "consent-outcome");
    private static final Dimension LEVEL = new Dimension("level", "help-level");
    private static final Dimension TIME_TO_HELP = new Dimension("timeToHelp", "time-to-help-band");

    private static final List<TrendTable> TABLES = List.of(
            new TrendTable("signals-by-theme", 1, SIGNALS, List.of(THEME), WEEK, STANDARD,
                    "Kinderen met een signaal, per thema", "Children with a signal, by theme"),
            new TrendTable("signals-by-theme-and-age", 1, SIGNALS, List.of(THEME, AGE_BAND), QUARTER, STANDARD,
                    "Kinderen met een signaal, per thema en leeftijd", "Children with a signal, by theme and age"),
            new TrendTable("consents-by-purpose", 1, CONSENTS, List.of(PURPOSE, OUTCOME), QUARTER, STANDARD,
                    "Kinderen voor wie over toestemming is besloten", "Children for whom consent was decided"),
            new TrendTable("help-by-level-and-time", 1, HELP_STARTED, List.of(LEVEL, TIME_TO_HELP), QUARTER, STANDARD,
                    "Kinderen bij wie hulp begon, per niveau en wachttijd", "Children whose help started, by level and time to help"));

    private Catalogue() {}

    /** Every table, in the order in which periods are released. */
    public static List<TrendTable> tables() {
        return TABLES;
    }

    /** The table of that name, if there is one. */
    public static Optional<TrendTable> table(String name) {
        return TABLES.stream().filter(t -> t.name().equals(name)).findFirst();
    }
}
