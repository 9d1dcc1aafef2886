package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.ChangeControl;
import nl.kindkring.reporting.disclosure.ControlledCell;
import nl.kindkring.reporting.disclosure.DisclosureControl;
import nl.kindkring.reporting.disclosure.Rules;
import nl.kindkring.reporting.disclosure.audit.Audit;
import nl.kindkring.reporting.disclosure.audit.CorrectionAudit;
import nl.kindkring.reporting.disclosure.audit.CorrectionAudit.Correction;
import nl.kindkring.reporting.disclosure.audit.Counted;
import nl.kindkring.reporting.disclosure.audit.Figure;
import nl.kindkring.reporting.disclosure.audit.Finding;
import nl.kindkring.reporting.disclosure.audit.Group;
import nl.kindkring.reporting.disclosure.audit.Lattice;
import nl.kindkring.reporting.disclosure.audit.Linked;
import nl.kindkring.reporting.disclosure.audit.Relation;
import nl.kindkring.reporting.disclosure.audit.Standing;

/** Releases a region's year as the service would: weeks, quarters, the year, in each the smaller areas first, and a quarter later their corrections; each audited with all before it. */
final class Year {

    private static final int GRACE = 1;
    /** Whether figures are corrected, as they are unless an operator turns that off; {@code -Dtrial.corrections=false} plays that. */
    static final boolean CORRECTED = Boolean.parseBoolean(System.getProperty("trial.corrections", "true"));

    private final Region region;
    private final Calendar calendar;
    private final boolean audited;
    private final Map<Group, Figure> ledger = new TreeMap<>();
    private final Map<Group, ReleasedRecord> records = new LinkedHashMap<>();
    private final Map<Group, CellCount> truth = new HashMap<>();
    private final Map<Group, CellCount> margins = new TreeMap<>();
    private final Map<Group, CellCount> marginsAgain = new TreeMap<>();
    private long beyondThreshold;
    private long corrections;
    private final List<Group> narrow = new ArrayList<>();

    private Year(Region region, boolean audited) {
        this.region = region;
        this.calendar = new Calendar(region.merger);
        this.audited = audited;
    }

    static Year released(Region region, boolean audited, int quarters) {
        Year year = new Year(region, audited);
        for (int week = 1; week <= quarters * 13; week++) {
            year.release(Calendar.week(week));
            if (week % 13 == 0) {
                year.release(Calendar.quarter(week / 13));
                if (week > 13 && week < 52) {
                    year.correct(Calendar.quarter(week / 13 - 1), week * 7 + GRACE);
                }
            }
        }
        if (quarters == 4) {
            year.release(Calendar.YEAR);
            year.correct(Calendar.quarter(3), Region.DAYS + GRACE);
        }
        year.correct(Calendar.quarter(quarters), (quarters + 1) * 91 + GRACE);
        if (quarters == 4) {
            year.correct(Calendar.YEAR, Region.DAYS + 91 + GRACE);
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
        Map<Group, CellCount> all = new TreeMap<>(margins);
        all.putAll(marginsAgain);
        return all;
    }

    long beyondThreshold() {
        return beyondThreshold;
    }

    /** How many figures were corrected. */
    long corrections() {
        return corrections;
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
                tally.count(table.topic.subject, List.of(table.dimensions), period, level.stream().filter(table::isFor).toList()).forEach((group, count) -> {
                    fresh.put(group, control(group, count));
                    tables.put(group, table);
                    truth.put(group, count);
                });
            }
        }
        margins(tally, fresh.keySet(), period, level);
        Set<Group> more = audited ? audit(fresh, period) : Set.of();
        beyondThreshold += more.size();
        fresh.forEach((group, figure) -> publish(tables.get(group), group, figure, more.contains(group)));
    }

    private static Figure control(Group group, CellCount count) {
        Rules rules = rules(group);
        return Counted.cell(group, count, new DisclosureControl(rules).control(count), rules, true);
    }

    private static Rules rules(Group group) {
        return TrialTable.rules(group.subject());
    }

    private static Figure margin(Group group, CellCount count) {
        return Subject.valueOf(group.subject()).isKnownBy(group.cell().codes().keySet()) ? Counted.knownToAll(group, count) : Counted.margin(group, count, rules(group));
    }

    /** Figures of a quarter and its weeks, or of a year, that changed by many are released anew where that is safe. */
    private void correct(String unit, int day) {
        if (!CORRECTED) {
            return;
        }
        Tally tally = new Tally(region, day);
        List<String> periods = new ArrayList<>(calendar.periodsInside(unit));
        if (unit.equals(Calendar.YEAR)) {
            calendar.periodsInside(unit).forEach(quarter -> periods.addAll(calendar.periodsInside(quarter)));
        }
        periods.add(unit);
        Map<Group, Figure> again = new TreeMap<>();
        Map<Group, Correction> made = new TreeMap<>();
        for (int at = 0; at < region.levels(Calendar.firstDay(unit)).size(); at++) {
            int level = at;
            Map<Group, Correction> fresh = new TreeMap<>();
            Map<Group, TrialTable> tables = new HashMap<>();
            periods.forEach(period -> {
                boolean due = Editions.unit(period).equals(unit); // quarters had their turn when their year has its
                countAgain(tally, period, region.levels(Calendar.firstDay(period)).get(level), again, due ? fresh : new TreeMap<>(), due ? tables : new HashMap<>());
            });
            Set<Group> unsafe = audited && !fresh.isEmpty() ? unsafe(unit, again, made, fresh) : Set.of();
            fresh.forEach((group, correction) -> {
                if (!unsafe.contains(group)) {
                    made.put(group, correction.released());
                    records.put(group, new ReleasedRecord(tables.get(group), group, OptionalLong.of(rules(group).rounded(correction.figure().children()))));
                    corrections++;
                }
            });
        }
        made.forEach((group, correction) -> ledger.put(group, correction.figure()));
    }

    private void countAgain(Tally tally, String period, List<String> level, Map<Group, Figure> again, Map<Group, Correction> fresh, Map<Group, TrialTable> tables) {
        for (TrialTable table : TrialTable.values()) {
            if (table.period == period.charAt(0)) {
                List<String> areas = level.stream().filter(table::isFor).toList();
                Map<Group, CellCount> margin = margins(tally, table, period, level);
                tally.count(table.topic.subject, List.of(table.dimensions), period, areas).forEach((group, count) -> {
                    Group later = group.corrected();
                    truth.putIfAbsent(later, count);
                    again.put(later, margin(later, count));
                    change(group, count).ifPresent(correction -> {
                        fresh.put(later, correction);
                        tables.put(later, table);
                    });
                });
                margin.forEach((group, count) -> {
                    marginsAgain.putIfAbsent(group.corrected(), count);
                    again.putIfAbsent(group.corrected(), margin(group.corrected(), count));
                });
            }
        }
    }

    private Optional<Correction> change(Group group, CellCount now) {
        Rules rules = rules(group);
        CellCount before = truth.get(group);
        OptionalLong own = new ChangeControl(rules).own(before, now);
        if (own.isEmpty() || !(new DisclosureControl(rules).control(now) instanceof ControlledCell.Published)) {
            return Optional.empty();
        }
        long least = Math.max(rules.threshold(), own.getAsLong() + rules.outsideLargest());
        return Optional.of(new Correction(control(group.corrected(), now), own.getAsLong(), now.children() < before.children() ? -least : least));
    }

    private Set<Group> unsafe(String unit, Map<Group, Figure> again, Map<Group, Correction> made, Map<Group, Correction> fresh) {
        boolean all = ledger.keySet().stream().anyMatch(group -> group.period().equals(Calendar.YEAR));
        Map<Group, Figure> standing = new TreeMap<>();
        margins.forEach((group, count) -> standing.put(group, margin(group, count)));
        standing.putAll(ledger);
        standing.keySet().removeIf(group -> !all && !linked(group.period(), unit));
        List<Relation> shares = new ArrayList<>();
        Stream.of(standing.values().stream().filter(f -> f.standing() == Standing.PUBLISHED && f.group().edition() == 0), made.values().stream().map(Correction::figure),
                fresh.values().stream().map(Correction::figure)).flatMap(figures -> figures)
                .forEach(f -> shares.add(share(f)));
        Finding finding = CorrectionAudit.audit(standing.values(), again.values(), Stream.concat(made.values().stream(), fresh.values().stream()).toList(), calendar, shares);
        narrow.addAll(finding.narrow());
        return finding.withhold();
    }

    private void margins(Tally tally, Set<Group> groups, String period, List<String> level) {
        for (TrialTable table : TrialTable.values()) {
            if (table.period == period.charAt(0)) {
                margins.putAll(margins(tally, table, period, level));
            }
        }
        groups.forEach(margins::remove);
    }

    /** Of a table, and all that the first partnership and the first province have in common. */
    private Map<Group, CellCount> margins(Tally tally, TrialTable table, String period, List<String> level) {
        Map<Group, CellCount> counts = new TreeMap<>(tally.count(table.topic.subject, table.margins(), period, level.stream().filter(table::isFor).toList()));
        if (level.contains("PV1") && table.isFor("PV1") && calendar.hasPiece(period)) {
            counts.putAll(tally.count(table.topic.subject, Stream.concat(table.margins().stream(), Stream.of(table.dimensions)).toList(), period, List.of(Calendar.PIECE)));
        }
        return counts;
    }

    private static Relation share(Figure figure) {
        return new Relation.AtMostShare(TrialTable.insensitive(figure.group()), figure.group(), rules(figure.group()).largestValuePercent());
    }

    private Set<Group> audit(Map<Group, Figure> fresh, String period) {
        List<Figure> figures = new ArrayList<>(fresh.values());
        Stream.of(ledger.values()).flatMap(c -> c.stream()).filter(f -> linked(f.group().period(), period)).forEach(figures::add);
        Set<Group> there = new TreeSet<>(figures.stream().map(Figure::group).toList());
        margins.forEach((group, count) -> {
            if (!there.contains(group) && linked(group.period(), period)) {
                figures.add(margin(group, count));
                there.add(group);
            }
        });
        List<Relation> relations = new ArrayList<>(Lattice.relations(calendar, there));
        figures.stream().filter(f -> f.standing() == Standing.PUBLISHED && f.group().edition() == 0)
                .forEach(f -> relations.add(share(f)));
        relations.addAll(CorrectionAudit.shown(figures));
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
        ledger.put(group, (published ? figure : figure.withheld()).released());
        records.put(group, new ReleasedRecord(table, group, published ? OptionalLong.of(rules(group).rounded(figure.children())) : OptionalLong.empty()));
    }
}
