package nl.kindkring.reporting.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.ControlledCell;
import nl.kindkring.reporting.disclosure.DisclosureControl;
import nl.kindkring.reporting.disclosure.Rules;
import nl.kindkring.reporting.disclosure.audit.Audit;
import nl.kindkring.reporting.disclosure.audit.CorrectionAudit;
import nl.kindkring.reporting.disclosure.audit.Counted;
import nl.kindkring.reporting.disclosure.audit.Figure;
import nl.kindkring.reporting.disclosure.audit.Finding;
import nl.kindkring.reporting.disclosure.audit.Group;
import nl.kindkring.reporting.disclosure.audit.Lattice;
import nl.kindkring.reporting.disclosure.audit.Linked;
import nl.kindkring.reporting.disclosure.audit.Nesting;
import nl.kindkring.reporting.disclosure.audit.Relation;
import nl.kindkring.reporting.disclosure.audit.Standing;

/** The tables of the areas of one level over one period, put through the control cell by cell and through the audit together. */
final class AuditedPeriod {

    private record Table(String area, TrendTable table) {}

    private final String period;
    private final Map<Table, Map<Cell, ControlledCell>> controlled = new LinkedHashMap<>();
    private final Map<Group, Figure> figures = new TreeMap<>();
    private final Map<Group, Figure> surroundings = new TreeMap<>();
    private final List<Relation> shares = new ArrayList<>();

    AuditedPeriod(String period) {
        this.period = period;
    }

    /** A table to be released for an area, with the counts of all its cells. */
    void add(String area, TrendTable table, Map<Cell, CellCount> counts) {
        Map<Cell, ControlledCell> cells = new LinkedHashMap<>();
        counts.forEach((cell, count) -> {
            Rules rules = Rules.of(table.protection(), cell.codes());
            ControlledCell made = new DisclosureControl(rules).control(count);
            Group group = group(area, table, cell);
            cells.put(cell, made);
            figures.put(group, Counted.cell(group, count, made, rules, true));
            if (made instanceof ControlledCell.Published) {
                shares.add(Shares.of(group, table));
            }
        });
        controlled.put(new Table(area, table), cells);
    }

    /** A margin of a table of an area; where a table shows the same group, that stands. */
    void addMargin(String area, TrendTable margin, Map<Cell, CellCount> counts) {
        addAsked(figures, area, margin, counts);
    }

    /** What an area is made of that is not to be released here; where it was released, that stands. */
    void addSurroundings(String area, TrendTable table, Map<Cell, CellCount> counts) {
        addAsked(surroundings, area, table, counts);
    }

    private void addAsked(Map<Group, Figure> into, String area, TrendTable table, Map<Cell, CellCount> counts) {
        counts.forEach((cell, count) -> {
            Group group = group(area, table, cell);
            into.putIfAbsent(group, margin(group, table, count));
        });
    }

    /** A cell of a margin that is not released. */
    static Figure margin(Group group, TrendTable margin, CellCount count) {
        return margin.counts().isKnownBy(margin.dimensionNames()) ? Counted.knownToAll(group, count)
                : Counted.margin(group, count, Rules.of(margin.protection(), group.cell().codes()));
    }

    /** Withholds what the audit asks for, given everything that was released before and goes together with this period. */
    Finding audit(Collection<Figure> earlier, Nesting nesting, Collection<TrendTable> tables) {
        Map<Group, Figure> all = new TreeMap<>(figures);
        earlier.stream().filter(figure -> figure.standing() == Standing.UNASKED).forEach(figure -> all.putIfAbsent(figure.group(), figure));
        // what was released keeps its figure, whatever is counted of it today
        earlier.stream().filter(figure -> figure.standing() != Standing.UNASKED).forEach(figure -> all.put(figure.group(), figure));
        earlier.stream().filter(figure -> figure.standing() == Standing.PUBLISHED).forEach(figure -> Shares.of(figure.group(), tables).ifPresent(shares::add));
        shares.addAll(CorrectionAudit.shown(earlier));
        surroundings.keySet().removeIf(all::containsKey);
        all.putAll(surroundings);
        List<Relation> relations = Stream.concat(Lattice.relations(nesting, all.keySet()).stream(), shares.stream()).toList();
        Finding finding = Audit.of(new Linked(List.copyOf(all.values()), relations));
        withhold(finding.withhold());
        return finding;
    }

    /** Every cell of a table of an area, as it may be released. */
    Map<Cell, ControlledCell> cells(String area, TrendTable table) {
        return controlled.getOrDefault(new Table(area, table), Map.of());
    }

    /**
     * What the audits to come have to know of an area.
     *
     * @param surroundings also of what the areas are made of; kept once is enough, with the first of them
     */
    List<Figure> counts(String area, boolean surroundings) {
        Stream<Figure> own = figures.values().stream().filter(figure -> figure.group().area().equals(area));
        return surroundings ? Stream.concat(own, this.surroundings.values().stream()).toList() : own.toList();
    }

    private void withhold(Set<Group> groups) {
        controlled.forEach((table, cells) -> cells.replaceAll((cell, made) -> {
            Group group = group(table.area(), table.table(), cell);
            if (!groups.contains(group)) {
                return made;
            }
            figures.computeIfPresent(group, (key, figure) -> figure.withheld());
            return new ControlledCell.Withheld();
        }));
    }

    private Group group(String area, TrendTable table, Cell cell) {
        return new Group(table.counts().name(), area, period, cell);
    }
}
