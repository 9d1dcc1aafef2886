package nl.kindkring.reporting.catalogue;

import java.util.List;
import java.util.Optional;

/** What a table must be to get noise in place of the control (decision 173). */
final class NoisyTables {

    private static final int MOST = 3;
    private static final int MOST_DIMENSIONS = 1;

    private NoisyTables() {}

    /** @throws IllegalArgumentException naming the table and the rule it breaks */
    static void check(List<TrendTable> tables, Optional<NoiseBudget> budget) {
        List<TrendTable> noisy = tables.stream().filter(TrendTable::isNoisy).toList();
        for (TrendTable table : noisy) {
            Catalogue.require(noisy.size() <= MOST, table, "at most %d tables have noise".formatted(MOST));
            Catalogue.require(budget.isPresent(), table, "a table with noise needs a noise budget");
            Catalogue.require(table.dimensions().stream().noneMatch(Dimension::isDistrict) && table.dimensions().size() <= MOST_DIMENSIONS
                    && table.period() != PeriodKind.WEEK, table, "a table with noise is coarse: one dimension, no district, a quarter or a year");
            Catalogue.require(!table.counts().countsCentres(), table, "noise protects children, and this table counts centres");
            // figures of one subject stand in statements with each other, those of different subjects do not
            Catalogue.require(tables.stream().noneMatch(other -> other.counts() == table.counts() && !other.isNoisy()), table,
                    "all tables that count " + table.counts() + " have noise, or none");
        }
    }
}
