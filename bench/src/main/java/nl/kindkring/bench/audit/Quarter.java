package nl.kindkring.bench.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.ControlledCell;
import nl.kindkring.reporting.disclosure.DisclosureControl;
import nl.kindkring.reporting.disclosure.audit.Audit;
import nl.kindkring.reporting.disclosure.audit.Counted;
import nl.kindkring.reporting.disclosure.audit.Figure;
import nl.kindkring.reporting.disclosure.audit.Finding;
import nl.kindkring.reporting.disclosure.audit.Group;
import nl.kindkring.reporting.disclosure.audit.Lattice;
import nl.kindkring.reporting.disclosure.audit.Linked;
import nl.kindkring.reporting.disclosure.audit.Nesting;
import nl.kindkring.reporting.disclosure.audit.OverTime;
import nl.kindkring.reporting.disclosure.audit.Relation;
import nl.kindkring.reporting.disclosure.audit.Standing;

/**
 * All quarterly tables of the areas of a region, counted and put through the rules of each cell, level by level, with the thirteen weeks and the smaller areas that were released before: what
 * the service has in its hands when it begins to audit.
 */
final class Quarter {

    private static final String NAME = "2026-Q1";
    private static final int WEEKS = 13;

    private final Region region;
    private final Tables tables;
    private final Map<Group, Figure> figures = new TreeMap<>();
    private final Set<Relation.AtMostShare> shares = new LinkedHashSet<>();
    private final Map<String, Boolean> additive = new LinkedHashMap<>();
    private int levels;

    private Quarter(Region region, Tables tables) {
        this.region = region;
        this.tables = tables;
    }

    /** The quarter of the smallest areas; the weeks of all levels are audited here, because a quarter meets them as they were released. */
    static Quarter of(Region region, Tables tables) {
        Quarter quarter = new Quarter(region, tables);
        for (int week = 0; week < WEEKS; week++) {
            int w = week;
            Quarter one = new Quarter(region, tables);
            for (int level = 0; level < region.levels().size(); level++) {
                one.count(level, Tables::weekly, "2026-W%02d".formatted(week + 1), fact -> fact.week() == w);
                one.release(one.audit());
            }
            quarter.figures.putAll(one.figures);
            quarter.shares.addAll(one.shares);
        }
        quarter.count(0, Tables::quarterly, NAME, fact -> true);
        return quarter;
    }

    /** Releases the level that was audited, and goes on to that of the next larger areas. */
    void next(Finding finding) {
        release(finding);
        levels++;
        count(levels, Tables::quarterly, NAME, fact -> true);
    }

    /** Whether there are larger areas. */
    boolean hasNext() {
        return levels + 1 < region.levels().size();
    }

    /** How many areas this level has. */
    int areas() {
        return region.levels().get(levels).size();
    }

    private void release(Finding finding) {
        figures.replaceAll((group, figure) -> (finding.withhold().contains(group) ? figure.withheld() : figure).released());
        shares.removeIf(share -> finding.withhold().contains(share.part()));
    }

    /** How many figures are audited. */
    int size() {
        return figures.size();
    }

    /** How many figures of the level kept the rules of their cell. */
    long published() {
        return figures.values().stream().filter(figure -> figure.fresh() && figure.standing() == Standing.PUBLISHED).count();
    }

    /** What the service does from here on. */
    Finding audit() {
        List<Relation> relations = new ArrayList<>(Lattice.relations(new Inside(), figures.keySet()));
        relations.addAll(shares);
        return Audit.of(new Linked(List.copyOf(figures.values()), relations));
    }

    private void count(int level, Function<Tables, List<Table>> which, String period, Predicate<Town.Fact> counted) {
        List<Table> its = which.apply(level == 0 ? tables : tables.withoutDistricts());
        region.levels().get(level).forEach(area -> count(area, its, period, counted));
    }

    private void count(Town town, List<Table> tables, String period, Predicate<Town.Fact> counted) {
        for (Table table : tables) {
            table.dimensions().forEach(dimension -> additive.merge(dimension.name(), dimension.additive(), Boolean::logicalAnd));
            Count.of(town, table, counted).forEach((cell, count) -> add(table, town.code(), period, cell, count));
        }
        for (Table table : tables) {
            for (int bits = 0; bits < (1 << table.dimensions().size()) - 1; bits++) {
                int chosen = bits;
                Table margin = table.margin(IntStream.range(0, table.dimensions().size()).filter(i -> (chosen >> i & 1) == 1).mapToObj(table.dimensions()::get).toList());
                if (!figures.containsKey(new Group(table.subject(), town.code(), period, first(town, margin)))) {
                    Count.of(town, margin, counted).forEach((cell, count) -> {
                        Group group = new Group(table.subject(), town.code(), period, cell);
                        figures.putIfAbsent(group, Counted.margin(group, count, Tables.rules()));
                    });
                }
            }
        }
    }

    private static Cell first(Town town, Table table) {
        return Cell.of(table.names(), table.dimensions().stream().map(d -> d.isDistrict() ? town.districts().getFirst() : d.codes().getFirst()).toList());
    }

    private void add(Table table, String area, String period, Cell cell, CellCount count) {
        Group group = new Group(table.subject(), area, period, cell);
        ControlledCell made = new DisclosureControl(Tables.rules()).control(count);
        figures.put(group, Counted.cell(group, count, made, Tables.rules(), true));
        if (made instanceof ControlledCell.Published) {
            Group rest = group;
            for (Table.Dimension dimension : table.dimensions()) {
                rest = dimension.sensitive() ? rest.without(dimension.name()) : rest;
            }
            shares.add(new Relation.AtMostShare(rest, group, Tables.rules().largestValuePercent()));
        }
    }

    private final class Inside implements Nesting {

        private final List<String> weeks = figures.keySet().stream().map(Group::period).filter(period -> !period.equals(NAME)).distinct().toList();

        @Override
        public boolean additive(String dimension) {
            return additive.getOrDefault(dimension, true);
        }

        @Override
        public Collection<String> areasAround(String area, String period) {
            return region.around().getOrDefault(area, List.of());
        }

        @Override
        public Collection<String> areasBeyond(String area, String period) {
            return region.beyond(area);
        }

        @Override
        public List<String> periodsInside(String period) {
            return period.equals(NAME) ? weeks : List.of();
        }

        @Override
        public OverTime overTime(String subject) {
            return new OverTime.Distinct();
        }

        @Override
        public Collection<String> areasDuring(String area, String period, String other) {
            return List.of(area);
        }

        @Override
        public boolean local(String dimension) {
            return dimension.equals("district");
        }
    }
}
