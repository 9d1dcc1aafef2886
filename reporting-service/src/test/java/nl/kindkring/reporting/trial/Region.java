package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    static final int DAYS = 364;
    /** The larger areas, level by level, with the municipalities they are made of. */
    static final List<Map<String, List<String>>> LARGER = List.of(
            ordered("PO1", List.of("GM1", "GM2", "GM3"), "PO2", List.of("GM4", "GM5")),
            ordered("PV1", List.of("GM1", "GM2", "GM4"), "PV2", List.of("GM3", "GM5")),
            Map.of("NL", MUNICIPALITIES));
    /** How many levels of larger areas are released too; of three, {@code -Dtrial.larger=3}, decision 165 says what comes. */
    private static final int LARGER_TOO = Integer.getInteger("trial.larger", 1);
    private static final int NEVER = Integer.MAX_VALUE;

    /** A child; {@code leftOutFrom} is the day of an objection or erasure. */
    record Child(int id, int municipality, int district, int age, int leftOutFrom) {}

    final List<Child> children = new ArrayList<>();
    final List<Centre> centres = new ArrayList<>();
    final List<Wait> waits = new ArrayList<>();
    final Map<String, Long> populations = new ConcurrentHashMap<>();
    final boolean merger;
    private final Map<String, List<Fact>> facts = new TreeMap<>();
    private final Random random;
    private final Chance visits;
    private final Signals signals;
    private final Sequel sequel;

    Region(long seed, Scale scale) {
        random = new Random(seed);
        visits = new Chance(seed, 4);
        signals = new Signals(this, random, seed);
        sequel = new Sequel(this, seed);
        merger = seed % 3 == 0;
        for (int m = 0; m < MUNICIPALITIES.size(); m++) {
            municipality(m, scale.children(random.nextDouble()), 0.046 + random.nextDouble() * 0.144);
        }
    }

    /** What a municipality of the first day is on a day: the second goes up in the first at the start of the third quarter. */
    String area(int municipality, int day) {
        return MUNICIPALITIES.get(merger && municipality == 1 && day >= DAYS / 2 ? 0 : municipality);
    }

    /** What happened to children, of one subject. */
    List<Fact> facts(String subject) {
        return facts.getOrDefault(subject, List.of());
    }

    void add(String subject, Fact fact) {
        facts.computeIfAbsent(subject, key -> new ArrayList<>()).add(fact);
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
            int first = centres.size();
            int its = Math.max(1, inhabitants / 150);
            for (int i = 0; i < its; i++) {
                centres.add(Centre.of(centres.size(), m, visits));
            }
            for (int i = 0; i < inhabitants; i++) {
                child(m, d, first, its, signalled);
            }
        }
    }

    private void child(int m, int district, int firstCentre, int centres, double signalled) {
        int leaves = random.nextInt(100) == 0 ? random.nextInt(DAYS) : NEVER;
        Child child = new Child(children.size(), m, district, random.nextInt(Codes.AGES.size()), leaves);
        children.add(child);
        sequel.child(child, firstCentre + child.id() % centres);
        for (int left = random.nextDouble() < signalled ? 1 + (int) (-Math.log(1 - random.nextDouble()) * 0.8) : 0; left > 0; left--) {
            signals.of(child, firstCentre + random.nextInt(centres), sequel);
        }
    }
}
