package nl.kindkring.bench.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * All quarterly tables of one municipality, or of a partnership of some, counted and put through the rules of each cell, with the thirteen weeks that were released before: what the
 * service has in its hands when it begins to audit.
 */
final class Quarter {

    private static final String NAME = "2026-Q1";
    private static final int WEEKS = 13;
    private static final String PARTNERSHIP = "PO0001";

    private final Map<Group, Figure> figures = new TreeMap<>();
    private final List<Relation> shares = new ArrayList<>();
    private final Map<String, Boolean> additive = new LinkedHashMap<>();

    private Quarter() {}

    /** Counts a town; its weeks are audited here, because a quarter meets them as they were released. */
    static Quarter of(Town town, Tables tables) {
        return new Quarter().after(town, tables);
    }

    /** The same of the partnership of some towns, whose quarters and weeks are audited here, because that of a partnership meets them as they were released. */
    static Quarter ofPartnership(List<Town> towns, Tables tables) {
        Quarter quarter = new Quarter();
        for (Town town : towns) {
            Quarter its = of(town, tables);
            quarter.stands(its, its.audit());
        }
        return quarter.after(Town.together(PARTNERSHIP, towns), tables.withoutDistricts());
    }

    /** With what stands already: the weeks of a town as they are released, and its quarter, which is not audited yet. */
    private Quarter after(Town town, Tables tables) {
        for (int week = 0; week < WEEKS; week++) {
            int w = week;
            String name = "2026-W%02d".formatted(week + 1);
            Quarter one = new Quarter();
            figures.forEach((group, figure) -> {
                if (group.period().equals(name)) {
                    one.figures.put(group, figure);
                }
            });
            shares.stream().filter(share -> share.whole().period().equals(name)).forEach(one.shares::add);
            one.count(town, tables.weekly(), name, fact -> fact.week() == w);
            stands(one, one.audit());
        }
        count(town, tables.quarterly(), NAME, fact -> true);
        return this;
    }

    /** Takes in what was released after an audit. */
    private void stands(Quarter released, Finding finding) {
        released.figures.forEach((group, figure) -> figures.put(group, (finding.withhold().contains(group) ? figure.withheld() : figure).released()));
        released.shares.stream().filter(share -> share instanceof Relation.AtMostShare s && !finding.withhold().contains(s.part()) && !shares.contains(share)).forEach(shares::add);
    }

    /** How many figures are audited. */
    int size() {
        return figures.size();
    }

    /** How many figures of the quarter kept the rules of their cell. */
    long published() {
        return figures.values().stream().filter(figure -> figure.fresh() && figure.standing() == Standing.PUBLISHED).count();
    }

    /** What the service does from here on. */
    Finding audit() {
        List<Relation> relations = new ArrayList<>(Lattice.relations(new Inside(), figures.keySet()));
        relations.addAll(shares);
        return Audit.of(new Linked(List.copyOf(figures.values()), relations));
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
            return area.equals(PARTNERSHIP) ? List.of() : List.of(PARTNERSHIP);
        }

        @Override
        public Collection<String> areasBeyond(String area, String period) {
            return List.of();
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
