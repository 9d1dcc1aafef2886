package nl.kindkring.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.contracts.Topics;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Division;
import nl.kindkring.reporting.geography.Geography;
import nl.kindkring.reporting.projection.FactCounts;
import nl.kindkring.reporting.release.ReleaseLedger;

/** What is closed, past its grace and not in a ledger yet. */
@ApplicationScoped
class DueReleases {

    private static final Set<Area> AREAS = Stream.concat(Topics.MUNICIPALITIES.stream(), Topics.LARGER_AREAS.stream()).map(Area::of).collect(Collectors.toSet());

    private final FactCounts counts;
    private final ReleaseLedger ledger;
    private final Catalogue catalogue;
    private final Geography geography;
    private final ReportingConfig config;
    private final NoisyReleases noisy;
    private final DueCorrections corrections;

    DueReleases(FactCounts counts, ReleaseLedger ledger, Catalogue catalogue, Geography geography, ReportingConfig config, NoisyReleases noisy,
            DueCorrections corrections) {
        this.counts = counts;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.geography = geography;
        this.config = config;
        this.noisy = noisy;
        this.corrections = corrections;
    }

    /**
     * What is to be done.
     *
     * @param periods in the order in which they close, so that a quarter is audited against its weeks; for each, by level, the smaller areas first, the tables that are due of each area
     * @param corrections quarters and years whose corrections are to be considered afterwards
     */
    record Due(SortedMap<Period, SortedMap<AreaLevel, SortedMap<Area, List<TrendTable>>>> periods, List<Period> corrections) {

        boolean isEmpty() {
            return periods.isEmpty() && corrections.isEmpty();
        }

        /** How many tables of an area, and periods to be corrected. */
        int size() {
            return corrections.size() + periods.values().stream().flatMap(levels -> levels.values().stream()).flatMap(areas -> areas.values().stream()).mapToInt(List::size).sum();
        }
    }

    /** What is due at an instant. */
    Due at(Instant now) {
        Due due = new Due(new TreeMap<>(Period.AS_THEY_CLOSE), corrections.at(now));
        Map<Period, Set<Area>> areas = new HashMap<>();
        counts.firstDay().ifPresent(first -> catalogue.tables().forEach(table -> {
            Map<String, Set<String>> released = ledger.periods(table.name());
            closed(table, first, now.minus(config.grace())).forEach(period -> {
                List<Area> lacking = areas.computeIfAbsent(period, this::areas).stream().sorted()
                        .filter(area -> table.levels().contains(area.level()) && !released.getOrDefault(area.code(), Set.of()).contains(period.name())).toList();
                if (!lacking.isEmpty() && noisy.allows(table, period)) {
                    lacking.forEach(area -> due.periods().computeIfAbsent(period, key -> new TreeMap<>()).computeIfAbsent(area.level(), key -> new TreeMap<>())
                            .computeIfAbsent(area, key -> new ArrayList<>()).add(table));
                }
            });
        }));
        return due;
    }

    /** The next instant at which anything more can become due; at once, as long as nothing happened at all. */
    Instant next(Instant now) {
        if (counts.firstDay().isEmpty()) {
            return now;
        }
        Instant week = Week.containing(LocalDate.ofInstant(now.minus(config.grace()), Period.ZONE)).closesAt().plus(config.grace());
        return corrections.next().filter(week::isAfter).orElse(week);
    }

    /** Whether figures of it are released, so that it takes part in every table. */
    static boolean hasLedger(Area area) {
        return AREAS.contains(area);
    }

    /**
     * The periods of a table that are over, from the one in which anything happened first; none that began before the table was filled, because its first days would be missing.
     *
     * @param until periods that closed at this instant or before
     */
    static List<Period> closed(TrendTable table, LocalDate first, Instant until) {
        List<Period> closed = new ArrayList<>();
        LocalDate from = first.isBefore(table.filledFrom()) ? table.filledFrom() : first;
        Period filled = table.period().containing(from);
        for (Period p = filled.firstDay().isBefore(table.filledFrom()) ? filled.next() : filled; !p.closesAt().isAfter(until); p = p.next()) {
            closed.add(p);
        }
        return closed;
    }

    /** Those with a ledger and a topic that exist on the first day of the period, which is the day by which it is counted. */
    private Set<Area> areas(Period period) {
        Division division = geography.on(period.firstDay());
        Set<Area> areas = new HashSet<>();
        config.levels().forEach(level -> areas.addAll(division.areas(level)));
        areas.retainAll(AREAS);
        return areas;
    }
}
