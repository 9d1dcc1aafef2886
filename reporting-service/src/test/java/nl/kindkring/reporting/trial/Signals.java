package nl.kindkring.reporting.trial;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.kindkring.reporting.trial.Region.Child;

/** Signals of a region: with themes that come together, told late, and some of them corrected. */
final class Signals {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final int BROKEN = 60;
    private static final int LATE = 50;
    /** Of a hundred signals so many get other themes, within so many days. */
    private static final int CORRECTED = 3;
    private static final int CORRECTED_WITHIN = 60;

    private final Region region;
    private final Random random;
    /** Apart, so that a region has the same children and signals with and without corrections. */
    private final Random later;
    private final Chance urgencies;

    Signals(Region region, Random random, long seed) {
        this.region = region;
        this.random = random;
        this.later = new Random(~seed);
        this.urgencies = new Chance(seed, 3);
    }

    /** In the last month of the first quarter something is broken in the third and the fourth municipality. */
    private static boolean sentLate(Child child, int centre, int day) {
        return (child.municipality() == 2 || child.municipality() == 3) && day >= BROKEN && day < 91 && centre % 2 == 0;
    }

    /** One more, at a centre, and what comes of it. */
    void of(Child child, int centre, Sequel sequel) {
        int day = random.nextInt(Region.DAYS);
        int arrives = day + (random.nextInt(100) < 4 ? random.nextInt(60) : 0) + (sentLate(child, centre, day) ? LATE : 0);
        int kind = child.age() < 2 ? random.nextInt(2) * 3 : random.nextInt(20) == 0 ? 2 : 1;
        List<String> themes = themes(random);
        boolean isCorrected = later.nextInt(100) < CORRECTED;
        int correction = isCorrected ? Math.max(arrives, day + 1 + later.nextInt(CORRECTED_WITHIN)) : NEVER;
        String urgency = urgency();
        themes.forEach(theme -> region.add("SIGNALS", new Fact(child, new Moment(day, arrives), correction, centre, codes(theme, kind, urgency))));
        if (isCorrected) {
            String other = urgencies.inHundred(50) ? urgency() : urgency;
            others(themes).forEach(theme -> region.add("SIGNALS", Fact.of(child, new Moment(day, correction), centre, codes(theme, kind, other))));
        }
        sequel.signal(child, centre, day, themes);
    }

    private String urgency() {
        return urgencies.of(Codes.URGENCIES, 45, 36, 15, 4);
    }

    private static Map<String, String> codes(String theme, int kind, String urgency) {
        return Map.of("theme", theme, "centreKind", Codes.KINDS.get(kind), "urgency", urgency);
    }

    /** One to three; some often come together. */
    private static List<String> themes(Random random) {
        List<String> all = Codes.THEMES;
        int theme = (int) (all.size() * Math.pow(random.nextDouble(), 1.9));
        Set<Integer> themes = new LinkedHashSet<>(List.of(theme));
        for (int more = random.nextInt(100) < 35 ? 1 + random.nextInt(2) : 0; more > 0; more--) {
            themes.add(random.nextInt(3) > 0 ? Math.min(all.size() - 1, theme + 1 + random.nextInt(2)) : random.nextInt(all.size()));
        }
        return themes.stream().map(all::get).toList();
    }

    /** What a correction makes of them: all that the signal has from then on. */
    private List<String> others(List<String> themes) {
        List<String> others = themes(later);
        while (Set.copyOf(others).equals(Set.copyOf(themes))) {
            others = themes(later);
        }
        return others;
    }
}
