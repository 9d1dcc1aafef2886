package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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

/** Releases a region's year as the service would: weeks, quarters with corrections of their weeks, the year, in each the smaller areas first; each audited with all before it. */
final class Year {

    private static final int GRACE = 1;

    private final Region region;
    private final Calendar calendar;
    private final Rules rules;
    private final boolean audited;
    private final Map<Group, Figure> ledger = new TreeMap<>();
    private final Map<Group, ReleasedRecord> records = new LinkedHashMap<>();
    private final Map<Group, CellCount> truth = new HashMap<>();
    private final Map<Group, CellCount> margins = new TreeMap<>();
    private final Map<Group, Integer> shares = new TreeMap<>();
    private long beyondThreshold;
    private final List<Group> narrow = new ArrayList<>();

    private Year(Region region, Rules rules, boolean audited) {
        this.region = region;
        this.calendar = new Calendar(region.merger);
        this.rules = rules;
        this.audited = audited;
    }

    static Year released(Region region, Rules rules, boolean audited, int quarters) {
        Year year = new Year(region, rules, audited);
        for (int week = 1; week <= quarters * 13; week++) {
            year.release(Calendar.week(week));
            if (week % 13 == 0) {
                year.release(Calendar.quarter(week / 13));
            }
        }
        if (quarters == 4) {
            year.release(Calendar.YEAR);
        }
        return year;
    }

    List<ReleasedRecord> records() {
        return List.copyOf(records.values());
    }

    /** The exact counts behind the records, for the score, and for an institution that knows its own. */
    Map<Group, CellCount> truth() {
        return truth;
    }

    /** The same of the margins that no table shows. */
    Map<Group, CellCount> margins() {
        return margins;
    }

    Rules rules() {
        return rules;
    }

    long beyondThreshold() {
        return beyondThreshold;
    }

    List<Group> narrow() {
        return narrow;
    }

    private void release(String period) {
        int today = Calendar.dayAfter(period) + GRACE;
        Tally tally = new Tally(region, today);
        for (List<String> areas : region.levels(Calendar.firstDay(period))) {
            release(period, tally, areas);
        }
    }

    /** The areas of one level: the smaller ones stand. */
    private void release(String period, Tally tally, List<String> level) {
        Map<Group, Figure> fresh = new TreeMap<>();
        Map<Group, TrialTable> tables = new HashMap<>();
        for (TrialTable table : TrialTable.values()) {
            if (table.period == period.charAt(0)) {
                tally.count(List.of(table.dimensions), period, level.stream().filter(table::isFor).toList()).forEach((group, count) -> {
                    fresh.put(group, control(group, count));
                    tables.put(group, table);
                    truth.put(group, count);
                });
            }
        }
        if (period.startsWith("Q")) {
            correct(tally, period, level, fresh, tables);
        }
        margins(tally, fresh.keySet(), period, level);
        Set<Group> more = audited ? audit(fresh, period) : Set.of();
        beyondThreshold += more.size();
        fresh.forEach((group, figure) -> publish(tables.get(group), group, figure, more.contains(group)));
    }

    private Figure control(Group group, CellCount count) {
        return Counted.cell(group, count, new DisclosureControl(rules).control(count), rules, true);
    }

    /** Weeks whose figure changed by a threshold of children, and are still fit to be seen, are released anew. */
    private void correct(Tally tally, String quarter, List<String> level, Map<Group, Figure> fresh, Map<Group, TrialTable> tables) {
        int last = Integer.parseInt(quarter.substring(1)) * 13;
        for (int week = last - 12; week <= last; week++) {
            tally.count(List.of(TrialTable.WEEKLY.dimensions), Calendar.week(week), level).forEach((group, count) -> {
                Figure before = ledger.get(group);
                if (Math.abs(before.children() - count.children()) >= rules.threshold()
                        && new DisclosureControl(rules).control(count) instanceof ControlledCell.Published) {
                    Group corrected = new Group(group.subject(), group.area(), group.period(), group.cell(), 1);
                    fresh.put(corrected, control(corrected, count));
                    tables.put(corrected, TrialTable.WEEKLY);
                    truth.put(corrected, count);
                }
            });
        }
    }

    private void margins(Tally tally, Set<Group> groups, String period, List<String> level) {
        for (TrialTable table : TrialTable.values()) {
            if (table.period == period.charAt(0)) {
                margins.putAll(tally.count(subsets(table.dimensions), period, level.stream().filter(table::isFor).toList()));
                if (level.contains("PV1") && table.isFor("PV1") && calendar.hasPiece(period)) {
                    margins.putAll(tally.count(Stream.concat(subsets(table.dimensions).stream(), Stream.of(table.dimensions)).toList(), period, List.of(Calendar.PIECE)));
                }
            }
        }
        groups.forEach(margins::remove);
    }

    private static List<List<String>> subsets(List<String> dimensions) {
        List<List<String>> all = new ArrayList<>();
        for (int bits = 0; bits < (1 << dimensions.size()) - 1; bits++) {
            int chosen = bits;
            all.add(dimensions.stream().filter(d -> (chosen >> dimensions.indexOf(d) & 1) == 1).toList());
        }
        return all;
    }

    private Set<Group> audit(Map<Group, Figure> fresh, String period) {
        List<Figure> figures = new ArrayList<>(fresh.values());
        Stream.of(ledger.values()).flatMap(c -> c.stream()).filter(f -> linked(f.group().period(), period)).forEach(figures::add);
        Set<Group> there = new TreeSet<>(figures.stream().map(Figure::group).toList());
        margins.forEach((group, count) -> {
            if (!there.contains(group) && linked(group.period(), period)) {
                figures.add(Counted.margin(group, count, rules));
                there.add(group);
            }
        });
        List<Relation> relations = new ArrayList<>(Lattice.relations(calendar, there));
        figures.stream().filter(f -> f.standing() == Standing.PUBLISHED && f.group().edition() == 0)
                .forEach(f -> relations.add(new Relation.AtMostShare(f.group().without("theme"), f.group(), rules.largestValuePercent())));
        Finding finding = Audit.of(new Linked(figures, relations));
        narrow.addAll(finding.narrow());
        return finding.withhold();
    }

    /** The period that is released, of which smaller areas stand already, and earlier ones inside it. */
    private static boolean linked(String earlier, String period) {
        return earlier.equals(period) || Calendar.firstDay(earlier) >= Calendar.firstDay(period) && Calendar.dayAfter(earlier) <= Calendar.dayAfter(period) && !period.startsWith("W");
    }

    private void publish(TrialTable table, Group group, Figure figure, boolean alsoWithheld) {
        boolean published = figure.standing() == Standing.PUBLISHED && !alsoWithheld;
        if (group.edition() > 0 && !published) {
            return; // the earlier figure stands
        }
        ledger.put(group, new Figure(group, figure.children(), figure.own(), figure.prior(), figure.shown(), figure.threshold(), published
                ? Standing.PUBLISHED : Standing.WITHHELD, false));
        records.put(group, new ReleasedRecord(table, group, published ? OptionalLong.of(rules.rounded(figure.children())) : OptionalLong.empty()));
    }
}
