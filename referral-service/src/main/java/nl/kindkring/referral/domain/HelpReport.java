package nl.kindkring.referral.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How soon, how light and how near a team's cases were helped. Each case counts once, by the help that started first; a case needed a
 * specialist when any of its help did.
 *
 * @param cases             cases for which help started
 * @param daysToHelp        from signal to start (L3); empty without a case
 * @param links             cases by how many providers were asked until help started (I16)
 * @param levels            cases by level of first help, lightest first (L6)
 * @param places            cases by place of first help, nearest first (L8)
 * @param withSpecialist    cases with help heavier than H2
 * @param withoutSpecialist cases that needed none (L10)
 */
public record HelpReport(
        int cases, Optional<Days> daysToHelp, Map<Integer, Integer> links, Map<Level, Integer> levels, Map<Place, Integer> places, int withSpecialist, int withoutSpecialist) {

    /** Days from signal to start of help; the median of an even number is the lower of the two in the middle. */
    public record Days(int shortest, int median, int longest) {}

    /** The report of these starts, in any order. */
    public static HelpReport of(List<HelpStart> starts) {
        Map<CaseId, List<HelpStart>> byCase = starts.stream().collect(Collectors.groupingBy(HelpStart::caseId));
        List<HelpStart> first = byCase.values().stream().map(HelpReport::first).toList();
        var links = new TreeMap<Integer, Integer>();
        var levels = new EnumMap<Level, Integer>(Level.class);
        var places = new EnumMap<Place, Integer>(Place.class);
        first.forEach(start -> {
            links.merge(start.links(), 1, Integer::sum);
            levels.merge(start.level(), 1, Integer::sum);
            places.merge(start.place(), 1, Integer::sum);
        });
        int specialist = (int) byCase.values().stream().filter(HelpReport::neededSpecialist).count();
        return new HelpReport(first.size(), days(first), links, levels, places, specialist, first.size() - specialist);
    }

    private static HelpStart first(List<HelpStart> ofOneCase) {
        return ofOneCase.stream().min(Comparator.comparing(HelpStart::startedOn).thenComparing(HelpStart::level)).orElseThrow();
    }

    /** Heavier than H2: specialist, residential or crisis help (I19). */
    private static boolean neededSpecialist(List<HelpStart> ofOneCase) {
        return ofOneCase.stream().anyMatch(start -> start.level().compareTo(Level.H2) > 0);
    }

    private static Optional<Days> days(List<HelpStart> first) {
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var sorted = new ArrayList<>(first.stream().map(HelpStart::daysToHelp).sorted().toList());
        return Optional.of(new Days(sorted.getFirst(), sorted.get((sorted.size() - 1) / 2), sorted.getLast()));
    }
}
