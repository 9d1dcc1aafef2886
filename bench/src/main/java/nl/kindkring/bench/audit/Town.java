package nl.kindkring.bench.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The facts of one made-up municipality over one quarter; the same for the same seed. A few large districts and many small ones, a centre for each 150
 * children, codes that are likelier the earlier they stand in their list, and nearly all signals from one kind of centre.
 *
 * @param code of the municipality
 */
record Town(String code, List<String> districts, List<Child> children) {

    /** A child, its district and centre by number, and its facts by subject. */
    record Child(int age, int district, int centre, Map<String, List<Fact>> facts) {}

    /** One fact: a code for each dimension of its subject, and the week of the quarter, 0 to 12. */
    record Fact(Map<String, String> codes, int week) {}

    /** Of a hundred children so many have a fact of the subject in a quarter. */
    private static final Map<String, Double> SHARE = Map.of("SIGNALS", 3.5, "OUTCOMES", 2.5, "CONSENTS", 4.0, "HELP_STARTED", 1.0, "WAITING", 1.5,
            "DECLINES", 0.5, "CASES_CLOSED", 1.0, "ABSENCE", 1.0);

    private static final double SECOND = 0.35;
    /** How much likelier a code is the earlier it stands. */
    private static final double LIKELIER = 1.9;
    /** The same of kinds of centre: nearly all signals come from one, so what lies between a theme and that theme at one kind is often small. */
    private static final double NEARLY_ALL = 12;
    private static final int CHILDREN_OF_A_CENTRE = 150;

    static Town of(long seed, String code, int size, int districts, Tables tables) {
        Random random = new Random(seed);
        int ages = Table.dimensionsOf("SIGNALS", tables.all()).get("ageBand").codes().size();
        double all = 0;
        for (int d = 1; d <= districts; d++) {
            all += Math.pow(d, -0.7);
        }
        Map<String, Map<String, Table.Dimension>> subjects = new HashMap<>();
        SHARE.keySet().forEach(subject -> subjects.put(subject, Table.dimensionsOf(subject, tables.all())));
        List<String> names = new ArrayList<>();
        List<Child> children = new ArrayList<>();
        int centres = 0;
        for (int d = 0; d < districts; d++) {
            names.add("WK%s%02d".formatted(code, d));
            int inhabitants = Math.max(10, (int) (size * Math.pow(d + 1, -0.7) / all));
            int its = Math.max(1, inhabitants / CHILDREN_OF_A_CENTRE);
            for (int i = 0; i < inhabitants; i++) {
                children.add(new Child(random.nextInt(ages), d, centres + random.nextInt(its), facts(random, subjects)));
            }
            centres += its;
        }
        return new Town(code, names, children);
    }

    /** The children of all of them, as those of one larger area. */
    static Town together(String code, List<Town> towns) {
        List<Child> all = new ArrayList<>();
        int centres = 0;
        for (Town town : towns) {
            int before = centres;
            town.children().forEach(child -> all.add(new Child(child.age(), 0, before + child.centre(), child.facts())));
            centres = before + 1 + town.children().stream().mapToInt(Child::centre).max().orElse(0);
        }
        return new Town(code, List.of(), all);
    }

    private static Map<String, List<Fact>> facts(Random random, Map<String, Map<String, Table.Dimension>> subjects) {
        Map<String, List<Fact>> facts = new HashMap<>();
        subjects.forEach((subject, dimensions) -> {
            if (random.nextDouble() * 100 < SHARE.get(subject)) {
                List<Fact> its = new ArrayList<>();
                do {
                    Map<String, String> codes = new HashMap<>();
                    dimensions.forEach((name, dimension) -> {
                        if (!dimension.codes().isEmpty() && !name.equals("ageBand")) {
                            codes.put(name, dimension.codes().get((int) (dimension.codes().size() * Math.pow(random.nextDouble(), name.equals("centreKind") ? NEARLY_ALL : LIKELIER))));
                        }
                    });
                    its.add(new Fact(codes, random.nextInt(13)));
                } while (random.nextDouble() < SECOND);
                facts.put(subject, its);
            }
        });
        return facts;
    }
}
