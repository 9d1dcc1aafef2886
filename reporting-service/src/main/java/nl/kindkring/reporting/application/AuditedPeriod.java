package nl.kindkring.reporting.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.ControlledCell;
import nl.kindkring.reporting.disclosure.DisclosureControl;
import nl.kindkring.reporting.disclosure.Rules;
import nl.kindkring.reporting.disclosure.audit.Audit;
import nl.kindkring.reporting.disclosure.audit.Counted;
import nl.kindkring.reporting.disclosure.audit.Figure;
import nl.kindkring.reporting.disclosure.audit.Finding;
import nl.kindkring.reporting.disclosure.audit.Group;
import nl.kindkring.reporting.disclosure.audit.Lattice;
import nl.kindkring.reporting.disclosure.audit.Linked;
import nl.kindkring.reporting.disclosure.audit.Relation;
import nl.kindkring.reporting.disclosure.audit.Standing;

/** All tables of one municipality over one period, put through the control cell by cell and through the audit together. */
final class AuditedPeriod {

    private final String municipality;
    private final String period;
    private final Map<TrendTable, Map<Cell, ControlledCell>> controlled = new LinkedHashMap<>();
    private final Map<Group, Figure> figures = new TreeMap<>();
    private final List<Relation> shares = new ArrayList<>();

    AuditedPeriod(String municipality, String period) {
        this.municipality = municipality;
        this.period = period;
    }

    /** A table to be released, with the counts of all its cells. */
    void add(TrendTable table, Map<Cell, CellCount> counts) {
        Map<Cell, ControlledCell> cells = new LinkedHashMap<>();
        counts.forEach((cell, count) -> {
            Rules rules = Rules.of(table.protection(), cell.codes());
            ControlledCell made = new DisclosureControl(rules).control(count);
            Group group = group(table, cell);
            cells.put(cell, made);
            figures.put(group, Counted.cell(group, count, made, rules, true));
            if (made instanceof ControlledCell.Published) {
                shares.add(new Relation.AtMostShare(insensitive(group, table), group, rules.largestValuePercent()));
            }
        });
        controlled.put(table, cells);
    }

    /** A margin of a table; where a table shows the same group, that stands. */
    void addMargin(TrendTable margin, Map<Cell, CellCount> counts) {
        counts.forEach((cell, count) -> {
            Group group = group(margin, cell);
            figures.putIfAbsent(group, Counted.margin(group, count, Rules.of(margin.protection(), cell.codes())));
        });
    }

    /** Withholds what the audit asks for, given everything that was released before and lies in this period. */
    Finding audit(Collection<Figure> earlier, Collection<TrendTable> tables) {
        Map<Group, Figure> all = new TreeMap<>(figures);
        earlier.stream().filter(figure -> figure.standing() == Standing.UNASKED).forEach(figure -> all.putIfAbsent(figure.group(), figure));
        // what was released keeps its figure, whatever is counted of it today
        earlier.stream().filter(figure -> figure.standing() != Standing.UNASKED).forEach(figure -> all.put(figure.group(), figure));
        earlier.stream().filter(figure -> figure.standing() == Standing.PUBLISHED).forEach(figure -> share(figure, tables));
        List<Relation> relations = Stream.concat(Lattice.relations(new CalendarNesting(tables), all.keySet()).stream(), shares.stream()).toList();
        Finding finding = Audit.of(new Linked(List.copyOf(all.values()), relations));
        withhold(finding.withhold());
        return finding;
    }

    /** Every cell of a table of this period, as it may be released. */
    Map<Cell, ControlledCell> cells(TrendTable table) {
        return controlled.get(table);
    }

    /** What the next audit has to know. */
    Collection<Figure> figures() {
        return figures.values();
    }

    private void withhold(Set<Group> groups) {
        controlled.forEach((table, cells) -> cells.replaceAll((cell, made) -> {
            Group group = group(table, cell);
            if (!groups.contains(group)) {
                return made;
            }
            Figure f = figures.get(group);
            figures.put(group, new Figure(group, f.children(), f.own(), f.prior(), f.shown(), f.threshold(), Standing.WITHHELD, true));
            return new ControlledCell.Withheld();
        }));
    }

    private Group group(TrendTable table, Cell cell) {
        return new Group(table.counts().name(), municipality, period, cell);
    }

    private void share(Figure figure, Collection<TrendTable> tables) {
        List<String> dimensions = List.copyOf(figure.group().cell().codes().keySet());
        tables.stream().filter(t -> t.counts().name().equals(figure.group().subject()) && t.dimensionNames().equals(dimensions)).findFirst()
                .ifPresent(t -> shares.add(new Relation.AtMostShare(insensitive(figure.group(), t), figure.group(),
                        Rules.of(t.protection(), figure.group().cell().codes()).largestValuePercent())));
    }

    private static Group insensitive(Group group, TrendTable table) {
        Group rest = group;
        for (Dimension dimension : table.dimensions()) {
            rest = dimension.sensitive() ? rest.without(dimension.name()) : rest;
        }
        return rest;
    }
}
