package nl.kindkring.reporting.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.kindkring.reporting.geography.AreaLevel;

/**
 * The fixed catalogue of tables: versioned data (resource {@code catalogue/tables.json}), reviewed like code. A catalogue that breaks a rule is
 * not made, and the service does not start with it.
 */
public final class Catalogue {

    private final int version;
    private final List<TrendTable> tables;
    private final Optional<NoiseBudget> noiseBudget;

    /** A catalogue without noisy tables. */
    public Catalogue(int version, List<TrendTable> tables, Function<String, Set<String>> codes) {
        this(version, tables, codes, Optional.empty());
    }

    /**
     * Checks every table against the calendar, the code lists and the others.
     *
     * @param version rises with every change of the catalogue
     * @param tables in the order in which periods are released
     * @param codes the codes of a list of that name; empty when there is no such list
     * @param noiseBudget of all noisy tables together; needed when there are any
     * @throws IllegalArgumentException naming the table and the rule it breaks
     */
    public Catalogue(int version, List<TrendTable> tables, Function<String, Set<String>> codes, Optional<NoiseBudget> noiseBudget) {
        this.version = version;
        this.tables = List.copyOf(tables);
        this.noiseBudget = noiseBudget;
        Set<String> names = new HashSet<>();
        for (TrendTable table : tables) {
            require(names.add(table.name()), table, "there is another table of that name");
            calendar(table);
            districts(table);
            require(table.levels().contains(AreaLevel.MUNICIPALITY), table, "figures of larger areas are audited as the sum of their municipalities, so it has those too");
            codes(table, codes);
        }
        tables.forEach(this::districtsOverOneKindOfPeriod);
        NoisyTables.check(this.tables, noiseBudget);
    }

    /** The version of this catalogue. */
    public int version() {
        return version;
    }

    /** Every table, in the order in which periods are released. */
    public List<TrendTable> tables() {
        return tables;
    }

    /** The table of that name, if there is one. */
    public Optional<TrendTable> table(String name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** The cap of what noisy tables cost a child in a year; empty when there are none. */
    public Optional<NoiseBudget> noiseBudget() {
        return noiseBudget;
    }

    /** One-way tables per week, at most two-way per quarter, at most three-way per year (ARCHITECTURE 8.1). */
    private static void calendar(TrendTable table) {
        int most = table.period().mostDimensions();
        require(!table.dimensions().isEmpty() && table.dimensions().size() <= most, table,
                "a table per %s has 1 to %d dimensions".formatted(table.period(), most));
    }

    private static void districts(TrendTable table) {
        require(!hasDistricts(table) || table.levels().equals(List.of(AreaLevel.MUNICIPALITY)), table,
                "districts stand in tables of municipalities only");
    }

    /** A district may become another inside a year, and nothing says how much of it; so figures of districts are never held against each other over time. */
    private void districtsOverOneKindOfPeriod(TrendTable table) {
        require(!hasDistricts(table) || tables.stream().filter(Catalogue::hasDistricts)
                .allMatch(other -> other.counts() != table.counts() || other.period() == table.period()), table,
                "districts of one subject stand in tables over one kind of period");
    }

    private static boolean hasDistricts(TrendTable table) {
        return table.dimensions().stream().anyMatch(Dimension::isDistrict);
    }

    private static void codes(TrendTable table, Function<String, Set<String>> codes) {
        for (Dimension dimension : table.dimensions()) {
            require(dimension.isDistrict() || !codes.apply(dimension.codeList()).isEmpty(), table, "there is no code list " + dimension.codeList());
            bands(table, dimension, codes.apply(dimension.codeList()));
        }
        table.protection().relaxation().ifPresent(relaxation -> {
            Set<String> known = table.dimension(relaxation.dimension()).map(d -> codes.apply(d.codeList())).orElse(Set.of());
            require(known.containsAll(relaxation.codes()), table,
                    "the relaxation is for codes that dimension %s does not have".formatted(relaxation.dimension()));
        });
    }

    /** A child is counted by the bands and shown by the code list: where they disagree it would be in no cell, and nobody would notice. */
    private static void bands(TrendTable table, Dimension dimension, Set<String> codes) {
        require(dimension.isDuration() == dimension.bands().isPresent(), table, dimension.isDuration()
                ? "dimension %s counts days and has no bands".formatted(dimension.name()) : "dimension %s has bands and counts no days".formatted(dimension.name()));
        dimension.bands().map(DayBands::codes).ifPresent(bands -> require(codes.equals(Set.copyOf(bands)), table,
                "the bands of dimension %s are %s, and code list %s has %s".formatted(dimension.name(), bands, dimension.codeList(), new TreeSet<>(codes))));
    }

    static void require(boolean holds, TrendTable table, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(table.name() + ": " + rule);
        }
    }
}
