package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.Institution;
import nl.kindkring.reporting.disclosure.audit.Group;

/**
 * What centres can have gone through in a year: in each quarter no visit, one, or more. Everybody knows how many centres of a kind a municipality has, and each of them has one such
 * course, so whatever is released of visits, over a quarter or the year, before a merger or after it, is a sum of numbers of centres by course. The attacker reasons with these numbers and with
 * nothing that the control takes for true of visits.
 */
final class Courses {

    private static final String PERIOD = "courses";

    private final Region region;
    private final List<String> courses;
    private final Map<Group, CellCount> counts = new TreeMap<>();

    /** @param quarters of how many something was released */
    Courses(Region region, int quarters) {
        this.region = region;
        this.courses = all(quarters);
        Map<Group, Map<Institution, Long>> centres = new HashMap<>();
        region.centres.forEach(centre -> centres.computeIfAbsent(group(centre.municipality(), centre.kind(), course(centre, quarters)), key -> new HashMap<>())
                .put(Tally.institution(centre.id()), 1L));
        for (int m = 0; m < Region.MUNICIPALITIES.size(); m++) {
            for (String kind : Codes.KINDS) {
                long all = centres(m, kind);
                for (String course : courses) {
                    Map<Institution, Long> its = centres.getOrDefault(group(m, kind, course), Map.of());
                    counts.put(group(m, kind, course), new CellCount(its.size(), all, all, its));
                }
            }
        }
    }

    /** How many centres have each, as far as it will ever be known. */
    Map<Group, CellCount> counts() {
        return counts;
    }

    /** Says of groups by visits and kind which courses they are the sum of. */
    void tie(Attack attack, Collection<Group> groups, ToLongFunction<Group> own) {
        List<Group> visited = groups.stream().filter(group -> group.subject().equals(Topic.VISITS.subject) && group.area().startsWith("GM"))
                .filter(group -> group.cell().codes().keySet().containsAll(List.of("visits", "kind"))).toList();
        visited.stream().map(group -> group.cell().codes().get("kind")).distinct().forEach(kind -> {
            for (int m = 0; m < Region.MUNICIPALITIES.size(); m++) {
                together(attack, m, kind, own);
            }
        });
        visited.forEach(group -> {
            Map<Group, Integer> sum = new LinkedHashMap<>(Map.of(group, -1));
            of(group).forEach(course -> sum.put(course, 1));
            attack.state(sum, 0L, 0L);
        });
    }

    private void together(Attack attack, int municipality, String kind, ToLongFunction<Group> own) {
        long all = centres(municipality, kind);
        Map<Group, Integer> sum = new LinkedHashMap<>();
        courses.stream().map(course -> group(municipality, kind, course)).forEach(course -> {
            attack.unknown(course, own.applyAsLong(course), all);
            sum.put(course, 1);
        });
        attack.state(sum, all, all);
    }

    /** Those that a group of a municipality is the sum of. */
    List<Group> of(Group group) {
        Map<String, String> codes = group.cell().codes();
        return IntStream.range(0, Region.MUNICIPALITIES.size()).filter(m -> region.area(m, Calendar.firstDay(group.period())).equals(group.area())).boxed()
                .flatMap(m -> courses.stream().filter(course -> often(course, group.period()).equals(codes.get("visits"))).map(course -> group(m, codes.get("kind"), course)))
                .toList();
    }

    private long centres(int municipality, String kind) {
        return region.centres.stream().filter(centre -> centre.municipality() == municipality && centre.kind().equals(kind)).count();
    }

    /** A course is a number for each quarter: 0, 1, or 2 for more. */
    private static List<String> all(int quarters) {
        List<String> all = List.of("");
        for (int quarter = 0; quarter < quarters; quarter++) {
            List<String> longer = new ArrayList<>();
            all.forEach(course -> IntStream.rangeClosed(0, 2).forEach(often -> longer.add(course + often)));
            all = longer;
        }
        return all;
    }

    private static String course(Centre centre, int quarters) {
        return IntStream.rangeClosed(1, quarters).mapToObj(Calendar::quarter).map(quarter -> centre.often(Calendar.firstDay(quarter), Calendar.dayAfter(quarter), Integer.MAX_VALUE))
                .map(often -> String.valueOf(Codes.OFTEN.indexOf(often))).collect(Collectors.joining());
    }

    private static String often(String course, String period) {
        return Codes.often(period.equals(Calendar.YEAR) ? course.chars().map(often -> often - '0').sum() : course.charAt(Integer.parseInt(period.substring(1)) - 1) - '0');
    }

    private static Group group(int municipality, String kind, String course) {
        return new Group(Topic.VISITS.subject, Region.MUNICIPALITIES.get(municipality), PERIOD, Cell.of(List.of("kind", "course"), List.of(kind, course)));
    }
}
