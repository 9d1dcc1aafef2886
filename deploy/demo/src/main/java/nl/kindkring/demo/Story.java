package nl.kindkring.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.demo.Played.What;
import org.jspecify.annotations.Nullable;

/**
 * One signal about one child, and what follows: talk, consent, team, referral, help. Each step happens on a day of its own; what
 * people will decide is drawn beforehand, so that the year does not depend on which step is faster.
 */
final class Story implements Strand {

    private static final List<String> THEMES = List.of("C1", "A4", "A2", "A1", "C3", "D1", "C2", "A5", "A6", "B3", "D5", "E2", "C4", "A3", "B4", "D6",
            "E1", "B1", "C5", "E3", "D3", "B2", "E4", "D8", "E5", "D2", "D7", "D4");
    private static final List<Integer> HOW_OFTEN = List.of(22, 9, 6, 8, 9, 9, 7, 8, 6, 4, 6, 5, 5, 3, 3, 3, 4, 2, 2, 3, 2, 2, 1, 2, 1, 1, 1, 1);

    private enum Step { SIGNAL, TALK, AROUND, ASK, ANSWER, SHARE, OPEN_CASE, DISCUSS, ASK_REFER, ANSWER_REFER, REFER, ACCEPT, START, CLOSE, DONE }

    /** Of a hundred stories, so many go through an observation and an advice. */
    private static final int OBSERVED = 30;

    private final Scene scene;
    private final Child child;
    private final Provider provider;
    private final String theme;
    private final boolean parentsAgree;
    private final boolean teamRefers;
    private final boolean laterWithdrawn;
    private final boolean observed;
    private final String parentsSay;
    private final String level;
    private final String urgency;
    private final int[] days;

    private LocalDate due;
    private Step next = Step.SIGNAL;
    private @Nullable UUID signal;
    private @Nullable AroundASignal around;
    private @Nullable UUID consent;
    private @Nullable UUID teamCase;
    private @Nullable UUID referral;

    Story(Scene scene, Chance chance, Child child, List<Provider> providers, LocalDate first) {
        this.scene = scene;
        this.child = child;
        this.due = first;
        this.provider = chance.of(providers);
        this.theme = chance.weighted(THEMES, HOW_OFTEN);
        this.parentsAgree = chance.percent(85);
        this.teamRefers = chance.percent(65);
        this.laterWithdrawn = chance.percent(3);
        this.observed = chance.percent(OBSERVED);
        this.parentsSay = AroundASignal.answer(chance);
        this.level = chance.weighted(List.of("H1", "H2", "H3", "H4"), List.of(35, 40, 20, 5));
        this.urgency = chance.weighted(List.of("QUESTION", "CONCERN", "SERIOUS", "ACUTE"), List.of(45, 40, 13, 2));
        this.days = java.util.stream.IntStream.range(0, Step.values().length).map(i -> chance.between(1, 7)).toArray();
        // waiting for help takes longer the heavier it is
        this.days[Step.ACCEPT.ordinal()] = chance.between(3, level.compareTo("H3") < 0 ? 28 : 90);
    }

    @Override
    public @Nullable LocalDate due() {
        return next == Step.DONE ? null : due;
    }

    @Override
    public void play(LocalDate today) {
        Step now = next;
        next = switch (next) {
            case SIGNAL -> signal(today);
            case TALK -> talk(today);
            case AROUND -> around(today);
            case ASK -> ask("DISCUSS_IN_TEAM", "TEAM", child.centre().team(), Step.ANSWER);
            case ANSWER -> answer(parentsAgree, Step.SHARE);
            case SHARE -> share();
            case OPEN_CASE -> openCase();
            case DISCUSS -> discuss(today);
            case ASK_REFER -> ask("REFER", "ORGANISATION", provider.organisation(), Step.ANSWER_REFER);
            case ANSWER_REFER -> answer(true, Step.REFER);
            case REFER -> refer();
            case ACCEPT -> accept();
            case START -> start(today);
            case CLOSE -> close();
            case DONE -> Step.DONE;
        };
        due = today.plusDays(days[now.ordinal()]);
    }

    private Step signal(LocalDate today) {
        JsonNode made = worker("signal", "/signals", Map.of("subject", Map.of("kind", "CHILD", "childId", child.id()),
                "questionType", "DEVELOPMENT", "origin", child.centre().origin(), "themes", List.of(theme), "urgency", urgency,
                "context", child.centre().kind().equals("CHILDCARE") ? "CHILDCARE" : "SCHOOL", "centreId", child.centre().id(),
                "ageBand", child.ageBand(today), "note", "Opgevallen in de groep."));
        signal = id(made);
        around = observed ? new AroundASignal(scene, child, signal, parentsAgree, parentsSay) : null;
        count(What.SIGNALS);
        return Step.TALK;
    }

    private Step talk(LocalDate today) {
        worker("signal", "/signals/" + signal + "/talks", Map.of("talkedOn", today.toString(), "parentsView", "RECOGNISE"));
        count(What.TALKS);
        return observed ? Step.AROUND : Step.ASK;
    }

    private Step around(LocalDate today) {
        AroundASignal now = Present.required(around);
        now.play(today);
        return !now.done() ? Step.AROUND : now.goesOn() ? Step.ASK : Step.DONE;
    }

    private Step ask(String purpose, String recipientKind, UUID recipient, Step then) {
        consent = scene.ask(child.centre().worker(), child, purpose, recipientKind, recipient);
        return then;
    }

    private Step answer(boolean agree, Step then) {
        scene.answer(child, Present.required(consent), agree);
        return agree ? then : Step.DONE;
    }

    private Step share() {
        worker("signal", "/signals/" + signal + "/shares", Map.of("teamId", child.centre().team()));
        return Step.OPEN_CASE;
    }

    private Step openCase() {
        teamCase = id(chair("team", "/cases", Map.of("teamId", child.centre().team(), "signalId", Present.required(signal))));
        count(What.CASES);
        return Step.DISCUSS;
    }

    private Step discuss(LocalDate today) {
        chair("team", "/cases/" + teamCase + "/discussions", Map.of("heldOn", today.toString(), "decision", teamRefers ? "REFER" : "ADVISE",
                "parentsEndorsed", true, "summary", "Besproken met de ouders erbij."));
        if (laterWithdrawn) {
            scene.post(child.parents().getFirst(), "consent", "/consents/" + consent + "/withdrawals", Map.of());
            count(What.WITHDRAWN);
            return Step.DONE;
        }
        return teamRefers ? Step.ASK_REFER : Step.CLOSE;
    }

    private Step refer() {
        Map<String, Object> body = new HashMap<>(Map.of("childId", child.id(), "caseId", Present.required(teamCase), "providerId", provider.organisation(),
                "level", level, "place", level.equals("H2") ? "HOME" : "CENTRE", "themes", List.of(theme)));
        if (level.equals("H3") || level.equals("H4")) {
            body.put("reason", "Lichtere hulp bleek niet genoeg.");
        }
        referral = id(chair("referral", "/referrals", body));
        count(What.REFERRALS);
        return Step.ACCEPT;
    }

    private Step accept() {
        provider("/acceptances", Map.of());
        return Step.START;
    }

    private Step start(LocalDate today) {
        provider("/starts", Map.of("startedOn", today.toString(), "place", level.equals("H2") ? "HOME" : "CENTRE"));
        count(What.STARTED);
        return Step.CLOSE;
    }

    /** The team lets go: help has started, or advice was enough (N17). */
    private Step close() {
        chair("team", "/cases/" + teamCase + "/closures", Map.of("reason", teamRefers ? "HELP_STARTED" : "NORMALISED"));
        count(What.CLOSED);
        return Step.DONE;
    }

    private JsonNode worker(String service, String path, Object body) {
        return scene.post(child.centre().worker(), service, path, body);
    }

    private JsonNode chair(String service, String path, Object body) {
        return scene.post(child.centre().chair(), service, path, body);
    }

    private void provider(String path, Object body) {
        scene.post(provider.staff(), "referral", "/referrals/" + referral + path, body);
    }

    private void count(What what) {
        scene.count(child.centre().town(), what);
    }

    private static UUID id(JsonNode made) {
        return UUID.fromString(made.required("id").textValue());
    }
}
