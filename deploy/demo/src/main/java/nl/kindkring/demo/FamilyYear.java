package nl.kindkring.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.demo.Played.What;

/** What a family does with its file: words of its own, and what it may ask (J2). Few do, as in life. */
final class FamilyYear {

    private FamilyYear() {
    }

    /** The diary of a family with a child about whom there is a signal. */
    static Strand of(Scene scene, Chance chance, Child child, Person privacyOfficer) {
        var diary = new Planned();
        if (chance.percent(8)) {
            diary.on(day(scene, chance), today -> statement(scene, child, "FILE", "Thuis zien wij een vrolijk kind."));
        }
        if (chance.percent(3)) {
            diary.on(day(scene, chance), today -> statement(scene, child, "PRIVATE", "Dit houd ik voor mijzelf."));
        }
        if (chance.percent(2)) {
            diary.on(day(scene, chance), today -> request(scene, child, privacyOfficer, "ACCESS"));
        }
        if (chance.percent(1.5)) {
            diary.on(day(scene, chance), today -> request(scene, child, privacyOfficer, "OBJECTION"));
        }
        return diary;
    }

    private static void statement(Scene scene, Child child, String audience, String words) {
        scene.made(child.parents().getFirst(), "consent", "/my/children/" + child.id() + "/statements", Map.of("audience", audience, "words", words));
        scene.count(child.centre().town(), What.STATEMENTS);
    }

    private static void request(Scene scene, Child child, Person privacyOfficer, String kind) {
        UUID request = scene.made(child.parents().getLast(), "consent", "/my/requests", Map.of("childId", child.id(), "kind", kind));
        scene.post(privacyOfficer, "consent", "/requests/" + request + "/answers", Map.of("answer", "GRANTED"));
        scene.count(child.centre().town(), What.REQUESTS);
    }

    private static LocalDate day(Scene scene, Chance chance) {
        int days = (int) ChronoUnit.DAYS.between(scene.options().firstDay(), scene.options().lastDay());
        return scene.options().firstDay().plusDays(chance.between(Math.min(30, days), days));
    }
}
