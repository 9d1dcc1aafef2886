package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A made-up country of five municipalities in two partnerships and two provinces that cross each other, a year long: a few large districts and many sparse ones, villages with one centre,
 * themes that come together, events that arrive late, lists that half of the centres of two municipalities send weeks after the quarter, signals that get other themes days or weeks later,
 * objections and erasures, and a municipality that goes up in its neighbour half-way.
 * Of the children of a municipality 4.6 to 19 in a hundred have a signal: as many as have youth help, in the municipality with least and that with most.
 */
final class Region {

    static final List<String> MUNICIPALITIES = List.of("GM1", "GM2", "GM3", "GM4", "GM5");
    static final List<String> THEMES = List.of("A1", "A2", "A3", "A4", "A5", "A6", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "C4", "C5", "D1", "D2", "D3",
            "D5", "D6", "D7", "D8", "E1", "E2", "E3", "E4", "E5");
    static final List<String> AGES = List.of("0-1", "2-3", "4-5", "6-7", "8-9", "10-12");
    static final List<String> KINDS = List.of("CHILDCARE", "PRIMARY", "SPECIAL", "YOUTH_HEALTH");
    static final int DAYS = 364;
    /** The larger areas, level by level, with the municipalities they are made of. */
    static final List<Map<String, List<String>>> LARGER = List.of(
            ordered("PO1", List.of("GM1", "GM2", "GM3"), "PO2", List.of("GM4", "GM5")),
            ordered("PV1", List.of("GM1", "GM2", "GM4"), "PV2", List.of("GM3", "GM5")),
            Map.of("NL", MUNICIPALITIES));
    /** How many levels of larger areas are released too; of three, {@code -Dtrial.larger=3}, decision 165 says what comes. */
    private static final int LARGER_TOO = Integer.getInteger("trial.larger", 1);
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int BROKEN = 60;
    private static final int LATE = 50;
    /** Of a hundred signals so many get other themes, within so many days. */
    private static final int CORRECTED = 3;
    private static final int CORRECTED_WITHIN = 60;

    /** A child; {@code leftOutFrom} is the day of an objection or erasure. */
    record Child(int id, int municipality, int district, int age, int leftOutFrom) {}

    /** One theme of one signal, known from the day on which it arrives until the day on which a correction of the signal does; it stays with the day of the signal. */
    record Fact(Child child, int theme, int day, int arrives, int until, int institution, int kind) {

        /** Whether it is counted on a day; events of that day are not. */
        boolean isKnown(int today) {
            return arrives < today && until >= today && child.leftOutFrom() > today;
        }
    }

    final List<Child> children = new ArrayList<>();
    final List<Fact> facts = new ArrayList<>();
    final Map<String, Long> populations = new ConcurrentHashMap<>();
    final boolean merger;
    private final Random random;
    /** Apart, so that a region has the same children and signals with and without corrections. */
    private final Random later;
    private int institutions;

    Region(long seed, Scale scale) {
        random = new Random(seed);
        later = new Random(~seed);
        merger = seed % 3 == 0;
        for (int m = 0; m < MUNICIPALITIES.size(); m++) {
            municipality(m, scale.children(random.nextDouble()), 0.046 + random.nextDouble() * 0.144);
        }
    }

    /** The municipality of a child on a day: the second goes up in the first at the start of the third quarter. */
    String area(Child child, int day) {
        return MUNICIPALITIES.get(merger && child.municipality() == 1 && day >= DAYS / 2 ? 0 : child.municipality());
    }

    /** The areas of each level that there are on a day, the smaller levels first. */
    List<List<String>> levels(int day) {
        List<List<String>> levels = new ArrayList<>();
        levels.add(MUNICIPALITIES.stream().filter(m -> !merger || day < DAYS / 2 || !m.equals("GM2")).toList());
        LARGER.stream().limit(LARGER_TOO).forEach(level -> levels.add(List.copyOf(level.keySet())));
        return levels;
    }

    private static Map<String, List<String>> ordered(String a, List<String> ofA, String b, List<String> ofB) {
        Map<String, List<String>> both = new TreeMap<>();
        both.put(a, ofA);
        both.put(b, ofB);
        return both;
    }

    private void municipality(int m, int size, double signalled) {
        int districts = 3 + size / 3000 + random.nextInt(4);
        double all = IntStream.rangeClosed(1, districts).mapToDouble(d -> Math.pow(d, -1.3)).sum();
        for (int d = 0; d < districts; d++) {
            int inhabitants = Math.max(15, (int) (size * Math.pow(d + 1, -1.3) / all));
            int first = institutions;
            int centres = Math.max(1, inhabitants / 150);
            institutions += centres;
            for (int i = 0; i < inhabitants; i++) {
                child(m, d, first, centres, signalled);
            }
        }
    }

    private void child(int m, int district, int firstCentre, int centres, double signalled) {
        int leaves = random.nextInt(100) == 0 ? random.nextInt(DAYS) : NEVER;
        Child child = new Child(children.size(), m, district, random.nextInt(AGES.size()), leaves);
        children.add(child);
        for (int signals = random.nextDouble() < signalled ? 1 + (int) (-Math.log(1 - random.nextDouble()) * 0.8) : 0; signals > 0; signals--) {
            signal(child, firstCentre + random.nextInt(centres));
        }
    }

    /** In the last month of the first quarter something is broken in the third and the fourth municipality. */
    private static boolean sentLate(Child child, int centre, int day) {
        return (child.municipality() == 2 || child.municipality() == 3) && day >= BROKEN && day < 91 && centre % 2 == 0;
    }

    private void signal(Child child, int centre) {
        int day = random.nextInt(DAYS);
        int arrives = day + (random.nextInt(100) < 4 ? random.nextInt(60) : 0) + (sentLate(child, centre, day) ? LATE : 0);
        int kind = child.age() < 2 ? random.nextInt(2) * 3 : random.nextInt(20) == 0 ? 2 : 1;
        Set<Integer> themes = themes(random);
        boolean isCorrected = later.nextInt(100) < CORRECTED;
        int correction = isCorrected ? Math.max(arrives, day + 1 + later.nextInt(CORRECTED_WITHIN)) : NEVER;
        themes.forEach(theme -> facts.add(new Fact(child, theme, day, arrives, correction, centre, kind)));
        if (isCorrected) {
            others(themes).forEach(theme -> facts.add(new Fact(child, theme, day, correction, NEVER, centre, kind)));
        }
    }

    /** One to three; some often come together. */
    private static Set<Integer> themes(Random random) {
        int theme = (int) (THEMES.size() * Math.pow(random.nextDouble(), 1.9));
        Set<Integer> themes = new LinkedHashSet<>(List.of(theme));
        for (int more = random.nextInt(100) < 35 ? 1 + random.nextInt(2) : 0; more > 0; more--) {
            themes.add(random.nextInt(3) > 0 ? Math.min(THEMES.size() - 1, theme + 1 + random.nextInt(2)) : random.nextInt(THEMES.size()));
        }
        return themes;
    }

    /** What a correction makes of them: all that the signal has from then on. */
    private Set<Integer> others(Set<Integer> themes) {
        Set<Integer> others = themes(later);
        while (others.equals(themes)) {
            others = themes(later);
        }
        return others;
    }
}
