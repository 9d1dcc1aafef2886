package nl.kindkring.reporting.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            codes(table, codes);
        }
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
        require(table.dimensions().stream().noneMatch(Dimension::isDistrict) || table.levels().equals(List.of(AreaLevel.MUNICIPALITY)), table,
                "districts stand in tables of municipalities only");
    }

    private static void codes(TrendTable table, Function<String, Set<String>> codes) {
        for (Dimension dimension : table.dimensions()) {
            require(dimension.isDistrict() || !codes.apply(dimension.codeList()).isEmpty(), table, "there is no code list " + dimension.codeList());
        }
        table.protection().relaxation().ifPresent(relaxation -> {
            Set<String> known = table.dimension(relaxation.dimension()).map(d -> codes.apply(d.codeList())).orElse(Set.of());
            require(known.containsAll(relaxation.codes()), table,
                    "the relaxation is for codes that dimension %s does not have".formatted(relaxation.dimension()));
        });
    }

    static void require(boolean holds, TrendTable table, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(table.name() + ": " + rule);
        }
    }
}
