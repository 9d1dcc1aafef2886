package nl.kindkring.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.demo.Played.What;

/** What happens at a centre besides signals about its own children: a question under an alias, the coordinator's visit, absence. */
final class CentreYear {

    /** Weeks without a holiday in any region, from the first school day. */
    private static final List<Integer> SCHOOL_WEEKS = List.of(2, 3, 4, 5, 10, 11, 12, 13, 14, 20, 21, 22);
    /** Of a hundred centres, so many were visited in a year (N8 asks for all). */
    private static final int VISITED = 85;
    /** Of a hundred centres, so many ask about an alias. */
    private static final int CONSULTS = 60;
    /** Of a thousand pupils, so many stay away sixteen hours in four weeks. */
    private static final int SIXTEEN_HOURS = 18;

    private final Scene scene;
    private final Chance chance;
    private final Centre centre;
    private final Person coordinator;
    private final Planned diary = new Planned();

    private CentreYear(Scene scene, Chance chance, Centre centre, Person coordinator) {
        this.scene = scene;
        this.chance = chance;
        this.centre = centre;
        this.coordinator = coordinator;
    }

    /** The diary of a centre with these children. */
    static Strand of(Scene scene, Chance chance, Centre centre, Person coordinator, List<Child> children) {
        var year = new CentreYear(scene, chance, centre, coordinator);
        if (chance.percent(CONSULTS)) {
            String alias = "K-%04d".formatted(chance.between(1, 9999));
            year.diary.on(year.day(3), today -> year.askUnderAlias(alias));
        }
        if (chance.percent(VISITED)) {
            year.diary.on(year.day(8), year::visit);
        }
        if (!centre.kind().equals("CHILDCARE")) {
            children.stream().filter(child -> chance.percent(SIXTEEN_HOURS / 10.0)).forEach(year::absences);
        }
        return year.diary;
    }

    private void askUnderAlias(String label) {
        UUID alias = scene.made(centre.worker(), "signal", "/signals", Map.of("subject", Map.of("kind", "ALIAS", "alias", label),
                "questionType", "DEVELOPMENT", "origin", centre.origin(), "themes", List.of("A6"), "urgency", "QUESTION", "context",
                centre.origin(), "centreId", centre.id(), "ageBand", centre.kind().equals("CHILDCARE") ? "2-3" : "6-7"));
        scene.post(centre.worker(), "signal", "/signals/" + alias + "/consults", Map.of("text", "Hoe helpen we een kind dat steeds alleen speelt?"));
        scene.made(coordinator, "signal", "/signals/" + alias + "/advices", Map.of("addressee", "PROFESSIONAL", "text", "Begin met samen iets bouwen."));
        scene.count(centre.town(), What.CONSULTS);
    }

    private void visit(LocalDate today) {
        UUID visit = scene.made(coordinator, "signal", "/visits", Map.of("centreId", centre.id(), "plannedFor", today.toString()));
        scene.put(coordinator, "signal", "/visits/" + visit + "/held", Map.of("heldOn", today.toString(), "discussed", List.of()));
        scene.count(centre.town(), What.VISITS);
    }

    /** Four hours on each of four days of a week; one in six then stays away altogether, and half of those return before the summer. */
    private void absences(Child child) {
        LocalDate monday = scene.options().firstDay().plusWeeks(chance.of(SCHOOL_WEEKS));
        for (int day = 0; day < 4; day++) {
            diary.on(monday.plusDays(day), today -> scene.made(centre.supporter(), "signal", "/absences/" + file(child) + "/registrations",
                    Map.of("day", today.toString(), "hours", 4, "kind", "UNLAWFUL")));
        }
        diary.on(monday.plusDays(4), today -> {
            scene.post(centre.supporter(), "signal", "/absences/" + file(child) + "/actions",
                    Map.of("who", "SCHOOL", "what", "Twee ochtenden per week, rustig opbouwen.", "dueOn", today.plusWeeks(3).toString()));
            scene.count(centre.town(), What.SIXTEEN_HOURS);
        });
        if (chance.percent(17)) {
            diary.on(monday.plusWeeks(2), today -> stay(child, today));
            if (chance.percent(50)) {
                diary.on(monday.plusWeeks(10), today ->
                        scene.post(centre.supporter(), "signal", "/absences/" + file(child) + "/returns", Map.of("on", today.toString())));
            }
        }
    }

    private void stay(Child child, LocalDate today) {
        scene.post(centre.supporter(), "signal", "/absences/" + file(child) + "/stays", Map.of("since", today.toString()));
        scene.count(centre.town(), What.STAY_AWAY);
    }

    /** One file a child and school: asked again, it is the same one. */
    private UUID file(Child child) {
        return scene.made(centre.supporter(), "signal", "/absences", Map.of("childId", child.id(), "centreId", centre.id()));
    }

    private LocalDate day(int fromWeek) {
        int weeks = (int) ChronoUnit.WEEKS.between(scene.options().firstDay(), scene.options().lastDay());
        return scene.options().firstDay().plusWeeks(chance.between(Math.min(fromWeek, weeks), weeks)).plusDays(chance.between(0, 4));
    }
}
