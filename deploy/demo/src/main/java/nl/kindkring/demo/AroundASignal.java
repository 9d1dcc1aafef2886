package nl.kindkring.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.demo.Played.What;
import org.jspecify.annotations.Nullable;

/** Between the talk and the team: somebody of the centre observes, where the parents agree, and advises them. */
final class AroundASignal {

    private enum Step { ASK, ANSWER, PLAN, HOLD, ADVISE, HEAR, DONE }

    private final Scene scene;
    private final Child child;
    private final UUID signal;
    private final boolean parentsAgree;
    private final String parentsSay;
    private Step next = Step.ASK;
    private @Nullable UUID consent;
    private @Nullable UUID observation;
    private @Nullable UUID advice;

    AroundASignal(Scene scene, Child child, UUID signal, boolean parentsAgree, String parentsSay) {
        this.scene = scene;
        this.child = child;
        this.signal = signal;
        this.parentsAgree = parentsAgree;
        this.parentsSay = parentsSay;
    }

    /** What parents make of an advice, and how often of a hundred. */
    static String answer(Chance chance) {
        return chance.weighted(List.of("ENDORSED", "AMENDED", "DECLINED"), List.of(78, 16, 6));
    }

    boolean done() {
        return next == Step.DONE;
    }

    /** Whether a team may be asked after this: not when the parents declined the advice. */
    boolean goesOn() {
        return !parentsSay.equals("DECLINED");
    }

    void play(LocalDate today) {
        next = switch (next) {
            case ASK -> {
                consent = scene.ask(child.centre().worker(), child, "OBSERVE", "PERSON", supporter().id());
                yield Step.ANSWER;
            }
            case ANSWER -> {
                scene.answer(child, Present.required(consent), parentsAgree);
                yield parentsAgree ? Step.PLAN : Step.ADVISE;
            }
            case PLAN -> {
                observation = scene.made(child.centre().worker(), "signal", path("/observations"),
                        Map.of("observerId", supporter().id(), "plannedFor", today.toString()));
                yield Step.HOLD;
            }
            case HOLD -> hold(today);
            case ADVISE -> {
                advice = scene.made(supporter(), "signal", path("/advices"),
                        Map.of("addressee", "PARENTS", "text", "Elke dag samen voorlezen, en over zes weken kijken we weer."));
                scene.count(child.centre().town(), What.ADVICES);
                yield Step.HEAR;
            }
            case HEAR -> hear(today);
            case DONE -> Step.DONE;
        };
    }

    private Step hold(LocalDate today) {
        String path = path("/observations/" + observation);
        scene.put(supporter(), "signal", path + "/held", Map.of("heldOn", today.toString()));
        scene.put(supporter(), "signal", path + "/report", Map.of("text", "Speelt mee zodra anderen beginnen."));
        scene.post(child.centre().worker(), "signal", path + "/discussions", Map.of("with", "PARENTS", "discussedOn", today.toString()));
        scene.count(child.centre().town(), What.OBSERVATIONS);
        return Step.ADVISE;
    }

    private Step hear(LocalDate today) {
        Map<String, Object> said = parentsSay.equals("AMENDED")
                ? Map.of("answer", parentsSay, "answeredOn", today.toString(), "text", "Eerst de gehoortest.")
                : Map.of("answer", parentsSay, "answeredOn", today.toString());
        scene.put(child.centre().worker(), "signal", path("/advices/" + advice + "/answer"), said);
        return Step.DONE;
    }

    private Person supporter() {
        return child.centre().supporter();
    }

    private String path(String rest) {
        return "/signals/" + signal + rest;
    }
}
