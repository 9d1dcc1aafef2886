package nl.kindkring.reporting.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.ChangeControl;
import nl.kindkring.reporting.disclosure.ControlledCell;
import nl.kindkring.reporting.disclosure.DisclosureControl;
import nl.kindkring.reporting.disclosure.Rules;
import nl.kindkring.reporting.disclosure.audit.CorrectionAudit.Correction;
import nl.kindkring.reporting.disclosure.audit.Counted;
import nl.kindkring.reporting.disclosure.audit.Figure;
import nl.kindkring.reporting.disclosure.audit.Group;
import nl.kindkring.reporting.disclosure.audit.Standing;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.projection.CountedTable;
import nl.kindkring.reporting.release.FirstRelease;

/** Periods that were released, counted as they are today, beside the counts of then. */
final class CountedAgain {

    private final Catalogue catalogue;
    private final Map<Period, PeriodCounts> today = new TreeMap<>(Comparator.comparing(Period::name));
    private final Map<Group, Figure> then = new HashMap<>();

    /**
     * @param counts counts a period
     * @param standing what was released of the periods
     */
    CountedAgain(Catalogue catalogue, Collection<Period> periods, Function<Period, PeriodCounts> counts, Collection<Figure> standing) {
        this.catalogue = catalogue;
        periods.forEach(period -> today.put(period, counts.apply(period)));
        // where a table shows a margin of another, what was said of it counts
        standing.forEach(figure -> then.merge(figure.group(), figure, (a, b) -> a.standing() == Standing.UNASKED ? b : a));
    }

    /** The cells of a release that could be corrected: fit to be seen, and so is what changed. */
    List<Candidate> candidates(FirstRelease first) {
        Optional<TrendTable> table = catalogue.table(first.table()).filter(t -> t.version() == first.version() && !t.isNoisy());
        if (table.isEmpty() || !today.containsKey(first.period())) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        today.get(first.period()).count(table.get()).of(first.area()).forEach((cell, count) -> candidate(first, table.get(), cell, count).ifPresent(candidates::add));
        return candidates;
    }

    private Optional<Candidate> candidate(FirstRelease first, TrendTable table, Cell cell, CellCount now) {
        Group group = new Group(table.counts().name(), first.area().code(), first.period().name(), cell);
        Optional<CellCount> before = before(group, table);
        Rules rules = Rules.of(table.protection(), cell.codes());
        if (before.isEmpty() || !(new DisclosureControl(rules).control(now) instanceof ControlledCell.Published shown)) {
            return Optional.empty();
        }
        OptionalLong own = new ChangeControl(rules).own(before.get(), now);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        long least = Math.max(rules.threshold(), own.getAsLong() + rules.outsideLargest());
        return Optional.of(new Candidate(first, table, cell, shown, new Correction(Counted.cell(group.corrected(), now, shown, rules, true), own.getAsLong(),
                now.children() < before.get().children() ? -least : least)));
    }

    /** As it was counted for its release; empty when not all of that is known. */
    private Optional<CellCount> before(Group group, TrendTable table) {
        Figure figure = then.get(group);
        Figure around = then.get(Shares.insensitive(group, table));
        if (figure == null || figure.standing() == Standing.UNASKED || around == null || figure.children() > 0 && figure.contributions().each().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CellCount(figure.children(), figure.prior().most(), around.children(), figure.contributions().each()));
    }

    /** Everything of these subjects in areas up to a level as it is today: cells, margins, and what larger areas have in common. */
    List<Figure> figures(Set<String> subjects, AreaLevel most) {
        Map<Group, Figure> figures = new TreeMap<>();
        today.forEach((period, counts) -> catalogue.tables().stream().filter(table -> subjects.contains(table.counts().name()) && table.period() == period.kind())
                .flatMap(table -> Stream.concat(Stream.of(table), PeriodCounts.margins(table).stream())).forEach(table -> {
                    CountedTable all = counts.count(table);
                    all.there().stream().filter(area -> area.level().compareTo(most) <= 0 && DueReleases.hasLedger(area))
                            .forEach(area -> add(figures, table, period, area.code(), all.of(area)));
                    if (most != AreaLevel.MUNICIPALITY) {
                        counts.surroundings(table).forEach((code, cells) -> add(figures, table, period, code, cells));
                    }
                }));
        return List.copyOf(figures.values());
    }

    private static void add(Map<Group, Figure> figures, TrendTable table, Period period, String area, Map<Cell, CellCount> cells) {
        cells.forEach((cell, count) -> {
            Group group = new Group(table.counts().name(), area, period.name(), cell).corrected();
            figures.putIfAbsent(group, AuditedPeriod.margin(group, table, count));
        });
    }
}
