package nl.kindkring.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.disclosure.audit.CorrectionAudit;
import nl.kindkring.reporting.disclosure.audit.Figure;
import nl.kindkring.reporting.disclosure.audit.Finding;
import nl.kindkring.reporting.disclosure.audit.Relation;
import nl.kindkring.reporting.disclosure.audit.Standing;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Geography;
import nl.kindkring.reporting.projection.FactCounts;
import nl.kindkring.reporting.release.Corrections;
import nl.kindkring.reporting.release.CountsAtRelease;
import nl.kindkring.reporting.release.FirstRelease;
import nl.kindkring.reporting.release.Release;
import nl.kindkring.reporting.release.ReleaseRun;
import nl.kindkring.reporting.release.ReleaseRuns;
import org.jboss.logging.Logger;

/**
 * Corrects what was released of a quarter and its weeks, or of a year, once. Figures that changed by enough children, and that may stand beside the first ones, are
 * released anew; of all others the first goes on to stand, and nothing says whether it changed (decision 175).
 */
@ApplicationScoped
class CorrectingReleased {

    private static final Logger LOG = Logger.getLogger(CorrectingReleased.class);

    private final FactCounts counts;
    private final CountsAtRelease earlier;
    private final RelatedReleases related;
    private final Corrections corrections;
    private final Catalogue catalogue;
    private final Geography geography;
    private final KeepingReleases keeping;
    private final ReleaseRuns runs;

    CorrectingReleased(FactCounts counts, CountsAtRelease earlier, RelatedReleases related, Corrections corrections, Catalogue catalogue,
            Geography geography, KeepingReleases keeping, ReleaseRuns runs) {
        this.counts = counts;
        this.earlier = earlier;
        this.related = related;
        this.corrections = corrections;
        this.catalogue = catalogue;
        this.geography = geography;
        this.keeping = keeping;
        this.runs = runs;
    }

    /**
     * Considers the corrections of a period, smaller areas first, and adds all that come of it at once. What fails stays due.
     *
     * @throws ReleaseRuns.TakenOver when another process took this run for dead; then nothing is added
     */
    void correct(UUID run, Period period, Instant now) {
        AreaLevel at = AreaLevel.MUNICIPALITY;
        try {
            List<String> inside = CountryNesting.andInside(period);
            List<String> names = period.kind() == PeriodKind.YEAR ? List.of(period.name()) : inside;
            // who came late in a quarter came late in its year, so quarters that had their turn are counted again too
            CountedAgain again = new CountedAgain(catalogue, inside.stream().map(Period::parse).toList(),
                    p -> new PeriodCounts(counts, p, geography.on(p.firstDay())), earlier.of(names));
            List<FirstRelease> firsts = corrections.uncorrected(names);
            List<Candidate> made = new ArrayList<>();
            for (AreaLevel level : AreaLevel.values()) {
                at = level;
                runs.at(run, period.name(), level.name());
                List<Candidate> candidates = firsts.stream().filter(first -> first.area().level() == level).flatMap(first -> again.candidates(first).stream()).toList();
                made.addAll(safe(run, period, candidates, made, again, level));
            }
            keeping.correct(run, period, releases(made, now), made.stream().map(candidate -> candidate.correction().figure()).toList(), now);
            LOG.infof("considered the corrections of %s", period.name());
        } catch (ReleaseRuns.TakenOver e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be corrected; that stays due", period.name());
            runs.fail(run, new ReleaseRun.Failure(period.name(), at.name(), ReleaseRun.Reason.INTERNAL_ERROR));
        }
    }

    private List<Candidate> safe(UUID run, Period period, List<Candidate> candidates, List<Candidate> made, CountedAgain again, AreaLevel level) {
        if (candidates.isEmpty()) {
            return List.of(); // as nearly always
        }
        Set<String> subjects = candidates.stream().map(candidate -> candidate.group().subject()).collect(Collectors.toSet());
        List<Figure> stand = related.of(period).stream().filter(figure -> subjects.contains(figure.group().subject())).toList();
        List<Candidate> all = Stream.concat(made.stream().filter(candidate -> subjects.contains(candidate.group().subject())), candidates.stream()).toList();
        Finding finding = CorrectionAudit.audit(stand, again.figures(subjects, level), all.stream().map(Candidate::correction).toList(),
                new CountryNesting(catalogue.tables(), geography), shares(stand, all));
        runs.narrow(run, finding.narrow());
        return candidates.stream().filter(candidate -> !finding.withhold().contains(candidate.group())).map(Candidate::released).toList();
    }

    private List<Relation> shares(List<Figure> standing, List<Candidate> corrected) {
        List<Relation> shares = new ArrayList<>();
        standing.stream().filter(figure -> figure.standing() == Standing.PUBLISHED)
                .forEach(figure -> Shares.of(figure.group(), catalogue.tables()).ifPresent(shares::add));
        corrected.forEach(candidate -> shares.add(Shares.of(candidate.group(), candidate.table())));
        return shares;
    }

    /** By area, one for each table and period, in the order of the ledger. */
    private static SortedMap<Area, List<Release>> releases(List<Candidate> made, Instant now) {
        Map<FirstRelease, List<Candidate>> byFirst = made.stream().collect(Collectors.groupingBy(Candidate::first));
        SortedMap<Area, List<Release>> releases = new TreeMap<>();
        byFirst.entrySet().stream().sorted(Comparator.comparingLong(e -> e.getKey().number())).forEach(e -> releases
                .computeIfAbsent(e.getKey().area(), key -> new ArrayList<>()).add(Release.correcting(e.getKey(), e.getValue().getFirst().table(),
                        now.truncatedTo(ChronoUnit.MILLIS), e.getValue().stream().map(one -> new Release.Entry(one.cell(), one.shown())).toList())));
        return releases;
    }
}
