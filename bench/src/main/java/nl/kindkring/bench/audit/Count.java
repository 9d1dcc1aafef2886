package nl.kindkring.bench.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.Institution;

/** Distinct children in each cell of a table, of those facts that are asked for. */
final class Count {

    private static final Town.Fact NOTHING = new Town.Fact(Map.of(), 0);

    private final Town town;
    private final Table table;
    private final Predicate<Town.Fact> counted;
    private final Map<List<String>, Long> children = new HashMap<>();
    private final Map<List<String>, Map<Integer, Long>> byCentre = new HashMap<>();
    private final Map<List<String>, Long> groups = new HashMap<>();
    private final Map<List<String>, Long> populations = new HashMap<>();

    private Count(Town town, Table table, Predicate<Town.Fact> counted) {
        this.town = town;
        this.table = table;
        this.counted = counted;
    }

    /** Every cell, the empty ones too. */
    static Map<Cell, CellCount> of(Town town, Table table, Predicate<Town.Fact> counted) {
        Count count = new Count(town, table, counted);
        town.children().forEach(count::add);
        Map<Cell, CellCount> cells = new LinkedHashMap<>();
        for (List<String> codes : count.rows()) {
            Map<Institution, Long> by = new HashMap<>();
            count.byCentre.getOrDefault(codes, Map.of()).forEach((centre, n) -> by.put(new Institution(new UUID(0, centre)), n));
            cells.put(Cell.of(table.names(), codes), new CellCount(count.children.getOrDefault(codes, 0L), count.populations.getOrDefault(count.home(codes), 0L),
                    count.groups.getOrDefault(count.group(codes), 0L), by));
        }
        return cells;
    }

    private void add(Town.Child child) {
        populations.merge(table.dimensions().stream().map(dimension -> switch (dimension.name()) {
            case "ageBand", "district" -> code(dimension, child, NOTHING);
            default -> "";
        }).toList(), 1L, Long::sum);
        Set<List<String>> cells = new HashSet<>();
        child.facts().getOrDefault(table.subject(), List.of()).stream().filter(counted).forEach(fact -> cells.add(
                table.dimensions().stream().map(dimension -> code(dimension, child, fact)).toList()));
        Set<List<String>> its = new HashSet<>();
        cells.forEach(cell -> {
            children.merge(cell, 1L, Long::sum);
            byCentre.computeIfAbsent(cell, key -> new HashMap<>()).merge(child.centre(), 1L, Long::sum);
            its.add(group(cell));
        });
        its.forEach(group -> groups.merge(group, 1L, Long::sum));
    }

    private String code(Table.Dimension dimension, Town.Child child, Town.Fact fact) {
        return switch (dimension.name()) {
            case "ageBand" -> dimension.codes().get(child.age());
            case "district" -> town.districts().get(child.district());
            default -> fact.codes().get(dimension.name());
        };
    }

    private List<String> group(List<String> cell) {
        List<String> group = new ArrayList<>();
        for (int i = 0; i < cell.size(); i++) {
            if (!table.dimensions().get(i).sensitive()) {
                group.add(cell.get(i));
            }
        }
        return group;
    }

    /** By age and district; nothing else is known of somebody without a fact. */
    private List<String> home(List<String> codes) {
        List<String> home = new ArrayList<>(codes);
        for (int i = 0; i < codes.size(); i++) {
            if (!table.dimensions().get(i).name().equals("ageBand") && !table.dimensions().get(i).isDistrict()) {
                home.set(i, "");
            }
        }
        return home;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = List.of(List.of());
        for (Table.Dimension dimension : table.dimensions()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> row : rows) {
                for (String code : dimension.isDistrict() ? town.districts() : dimension.codes()) {
                    List<String> next = new ArrayList<>(row);
                    next.add(code);
                    longer.add(next);
                }
            }
            rows = longer;
        }
        return rows;
    }
}
