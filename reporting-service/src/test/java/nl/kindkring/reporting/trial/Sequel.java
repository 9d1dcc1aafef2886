package nl.kindkring.reporting.trial;

import java.util.Collection;
import java.util.Map;
import nl.kindkring.reporting.trial.Region.Child;

/** What comes of signals: consent that is asked and answered, an outcome, a case that is closed, help that is asked for, declined, waited for, begun. And absence, which comes by itself. */
final class Sequel {

    private static final int PROVIDERS = 25;
    private static final int OF_A_MUNICIPALITY = 12;
    private static final int SCHOOL = 2;
    private static final Map<String, Integer> MEAN_WAIT = Map.of("H0", 12, "H1", 25, "H2", 40, "H3", 70, "H4", 60, "HX", 2);

    private final Region region;
    private final Chance chance;
    private final Chance absent;

    Sequel(Region region, long seed) {
        this.region = region;
        this.chance = new Chance(seed, 1);
        this.absent = new Chance(seed, 2);
    }

    void signal(Child child, int centre, int day, Collection<String> themes) {
        region.add("OUTCOMES", Fact.of(child, chance.on(day + chance.days(20)), centre, Map.of("outcome", chance.of(Codes.OUTCOMES, 35, 25, 15, 12, 8, 3, 2))));
        if (chance.inHundred(60)) {
            consent(child, centre, day + chance.below(6));
        }
        if (chance.inHundred(15)) {
            region.add("CASES_CLOSED", Fact.of(child, chance.on(day + 20 + chance.days(60)), centre, Map.of("closeReason", chance.of(Codes.CLOSE_REASONS, 55, 35, 10))));
        }
        if (chance.inHundred(35)) {
            help(child, day, day + 5 + chance.below(40), chance.of(Codes.LEVELS, 18, 30, 30, 16, 3, 3), themes);
        }
    }

    /** Some children who go to school are absent so much that the municipality is told. */
    void child(Child child, int centre) {
        for (int times = child.age() >= SCHOOL && absent.inHundred(6) ? 1 + absent.below(2) : 0; times > 0; times--) {
            region.add("ABSENCE", Fact.of(child, absent.on(absent.below(Region.DAYS)), centre, Map.of("absence", absent.of(Codes.ABSENCES, 70, 26, 4))));
        }
    }

    private void consent(Child child, int centre, int day) {
        String purpose = chance.of(Codes.PURPOSES, 40, 25, 15, 8, 5, 5, 2);
        step(child, centre, day, purpose, "ASKED");
        int decided = day + 1 + chance.days(8);
        String answer = chance.of(Codes.STEPS, 0, 82, 11, 0, 7);
        step(child, centre, decided, purpose, answer);
        if (answer.equals("GIVEN") && chance.inHundred(3)) {
            step(child, centre, decided + 1 + chance.days(60), purpose, "WITHDRAWN");
        }
    }

    private void step(Child child, int centre, int day, String purpose, String step) {
        region.add("CONSENTS", Fact.of(child, chance.on(day), centre, Map.of("purpose", purpose, "step", step)));
    }

    /** Providers are asked one after the other, until one does not decline. */
    private void help(Child child, int since, int day, String level, Collection<String> themes) {
        int asked = day;
        for (int link = 1; ; link++) {
            int provider = (child.municipality() * 5 + chance.smallBelow(OF_A_MUNICIPALITY)) % PROVIDERS;
            Moment sent = chance.on(asked);
            if (link == 4 || !chance.inHundred(18)) {
                awaited(child, since, sent, level, themes, provider, link);
                return;
            }
            Moment declined = chance.on(asked + 2 + chance.below(20));
            region.add("DECLINES", Fact.of(child, declined, provider, Map.of("reason", chance.of(Codes.REASONS, 50, 20, 8, 12, 10))));
            region.waits.add(new Wait(child, provider, level, sent, declined));
            asked = declined.day() + 1 + chance.below(9);
        }
    }

    private void awaited(Child child, int since, Moment sent, String level, Collection<String> themes, int provider, int link) {
        Moment over = chance.on(sent.day() + chance.days(MEAN_WAIT.get(level)));
        region.waits.add(new Wait(child, provider, level, sent, over));
        if (chance.inHundred(94)) {
            String place = chance.of(Codes.PLACES, 25, 30, 40, 5);
            themes.forEach(theme -> region.add("HELP_STARTED", Fact.of(child, over, provider, Map.of("level", level, "theme", theme, "place", place,
                    "timeToHelp", Codes.band(over.day() - since), "links", Codes.links(link)))));
        }
    }
}
