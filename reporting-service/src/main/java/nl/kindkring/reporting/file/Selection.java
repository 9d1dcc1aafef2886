package nl.kindkring.reporting.file;

import java.util.Optional;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.catalogue.TrendTable;

/**
 * Which part of the ledger a file holds.
 *
 * @param area GM0453, PO2711, PV27 or NL
 * @param from first period; empty for the first that was released
 * @param until last period; empty for the last that was released
 * @param lastRelease number of the newest release of the table in the area; what comes later is not in the file, so that its entity tag is true
 */
public record Selection(TrendTable table, String area, Optional<Period> from, Optional<Period> until, long lastRelease) {

    boolean holds(Period period) {
        return from.map(first -> !period.firstDay().isBefore(first.firstDay())).orElse(true)
                && until.map(last -> !period.firstDay().isAfter(last.firstDay())).orElse(true);
    }

    /** The same selection gives the same tag, and the same bytes, until there is a newer release. */
    public String tag() {
        return "%s-%d-%s-%d-%s-%s".formatted(table.name(), table.version(), area, lastRelease, from.map(Period::name).orElse(""), until.map(Period::name).orElse(""));
    }

    /** The field of the records that names the area: a week or quarter of a municipality has a type of its own (decision 140). */
    String areaField() {
        return area.startsWith("GM") && table.period() != PeriodKind.YEAR ? "municipality" : "area";
    }

    /** The query by which the file is asked for. */
    public String query() {
        return areaField() + "=" + area + from.map(period -> "&from=" + period.name()).orElse("") + until.map(period -> "&until=" + period.name()).orElse("");
    }
}
