package nl.kindkring.signal.reportingcode.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.signal.reportingcode.domain.CaseEvent.*;
import nl.kindkring.signal.reportingcode.domain.SafetyCase.*;

/** What happened gives where a case stands. An impossible history fails. */
public final class CaseHistory {

    private CaseHistory() {}

    /** Where every case begins. */
    public static SafetyCase initial() {
        return new Unknown();
    }

    /** The state after all these events. */
    public static SafetyCase of(List<? extends CaseEvent> events) {
        SafetyCase state = initial();
        for (CaseEvent event : events) {
            state = evolve(state, event);
        }
        return state;
    }

    /** The state after one more event. @throws IllegalStateException when it cannot happen there */
    public static SafetyCase evolve(SafetyCase state, CaseEvent event) {
        return switch (state) {
            case Unknown() -> {
                if (event instanceof Begun begun) {
                    yield new Underway(new Progress(begun, Set.of(Step.MAP_SIGNALS), Set.of(), Optional.empty()));
                }
                throw impossible(state, event);
            }
            case Known known -> followed(known, event);
        };
    }

    private static SafetyCase followed(Known state, CaseEvent event) {
        Progress progress = state.progress();
        return switch (event) {
            case Begun _ -> throw impossible(state, event);
            case SignalsMapped _ -> state;
            case ConsultRecorded consult -> with(state, new Progress(progress.begun(), and(progress.passed(), Step.CONSULT),
                    union(progress.consulted(), consult.with()), progress.weighing()));
            case TalkRecorded _ -> with(state, passed(progress, Step.TALK));
            case StepSkipped skipped -> with(state, passed(progress, skipped.step()));
            case Weighed(Weighing weighing) -> new Underway(new Progress(
                    progress.begun(), and(progress.passed(), Step.WEIGH), progress.consulted(), Optional.of(weighing)));
            case CaseEvent.Decided decided -> new SafetyCase.Decided(passed(progress, Step.DECIDE), decided.decision());
            case HandedOver _ -> {
                if (state instanceof SafetyCase.Decided(Progress _, Decision decision)) {
                    yield new Reported(progress, decision);
                }
                throw impossible(state, event);
            }
        };
    }

    private static Known with(Known state, Progress progress) {
        return switch (state) {
            case Underway _ -> new Underway(progress);
            case SafetyCase.Decided decided -> new SafetyCase.Decided(progress, decided.decision());
            case Reported reported -> new Reported(progress, reported.decision());
        };
    }

    private static Progress passed(Progress progress, Step step) {
        return new Progress(progress.begun(), and(progress.passed(), step), progress.consulted(), progress.weighing());
    }

    private static Set<Step> and(Set<Step> steps, Step step) {
        return union(steps, Set.of(step));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        Set<T> all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }

    private static IllegalStateException impossible(SafetyCase state, CaseEvent event) {
        return new IllegalStateException("%s cannot follow %s".formatted(event.getClass().getSimpleName(), state.getClass().getSimpleName()));
    }
}
