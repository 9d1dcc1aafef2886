package nl.kindkring.reporting.file;

import java.util.Optional;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;

/**
 * Which part of the ledger a file holds.
 *
 * @param municipality CBS code
 * @param from first period; empty for the first that was released
 * @param until last period; empty for the last that was released
 * @param lastRelease number of the newest release of the table in the municipality; what comes later is not in the file, so that its entity tag is true
 */
public record Selection(TrendTable table, String municipality, Optional<Period> from, Optional<Period> until, long lastRelease) {

    boolean holds(Period period) {
        return from.map(first -> !period.firstDay().isBefore(first.firstDay())).orElse(true)
                && until.map(last -> !period.firstDay().isAfter(last.firstDay())).orElse(true);
    }

    /** The same selection gives the same tag, and the same bytes, until there is a newer release. */
    public String tag() {
        return "%s-%d-%s-%d-%s-%s".formatted(table.name(), table.version(), municipality, lastRelease, from.map(Period::name).orElse(""), until.map(Period::name).orElse(""));
    }

    /** The query by which the file is asked for. */
    public String query() {
        return "municipality=" + municipality + from.map(period -> "&from=" + period.name()).orElse("") + until.map(period -> "&until=" + period.name()).orElse("");
    }
}
