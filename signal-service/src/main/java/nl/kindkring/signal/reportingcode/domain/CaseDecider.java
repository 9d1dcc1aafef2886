package nl.kindkring.signal.reportingcode.domain;

import static nl.kindkring.signal.reportingcode.domain.CaseDecision.accepted;
import static nl.kindkring.signal.reportingcode.domain.CaseDecision.refused;
import static nl.kindkring.signal.reportingcode.domain.CaseRejection.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.signal.reportingcode.domain.CaseCommand.*;
import nl.kindkring.signal.reportingcode.domain.CaseEvent.*;
import nl.kindkring.signal.reportingcode.domain.SafetyCase.*;

/**
 * The rules of the reporting code (I24, I25; Wmo 2015, article 3.3; Besluit verplichte meldcode). No rule asks for consent: who may report may do so
 * without it (Wmo 2015, article 5.2.6), and withdrawing consent ends nothing here.
 */
public final class CaseDecider {

    private CaseDecider() {}

    /** Decides without side effects. */
    public static CaseDecision decide(CaseCommand command, SafetyCase state) {
        return switch (command) {
            case Begin begin -> switch (state) {
                case Unknown() -> begin(begin);
                case Known _ -> refused(ALREADY_BEGUN);
            };
            case FollowUp followUp -> switch (state) {
                case Unknown() -> refused(UNKNOWN_CASE);
                case Known known -> followUp(followUp, known);
            };
        };
    }

    private static CaseDecision begin(Begin begin) {
        return switch (begin.suspectedOf()) {
            case EMPLOYEE -> refused(EMPLOYEE_OTHER_ROUTE);
            case HOME -> accepted(new Begun(
                    begin.id(), begin.child(), begin.centre(), begin.municipality(), begin.signals(), begin.today()));
        };
    }

    private static CaseDecision followUp(FollowUp command, Known state) {
        return switch (command) {
            case MapSignals(Account signals) -> accepted(new SignalsMapped(signals));
            case RecordConsult c -> step(Step.CONSULT, state, c.with(), c.on(), c.today())
                    .map(CaseDecision::refused).orElseGet(() -> accepted(new ConsultRecorded(c.with(), c.on(), c.account())));
            case RecordTalk c -> step(Step.TALK, state, c.with(), c.on(), c.today())
                    .map(CaseDecision::refused).orElseGet(() -> accepted(new CaseEvent.TalkRecorded(c.with(), c.on(), c.account())));
            case SkipStep skip -> skip(skip, state.progress());
            case Weigh(Weighing weighing) -> weigh(weighing, state.progress());
            case Decide decide -> switch (state) {
                case Underway(Progress progress) -> decision(decide, progress);
                case SafetyCase.Decided _, Reported _ -> refused(DECIDED_ALREADY);
            };
            case HandOver handOver -> handOver(handOver, state);
        };
    }

    private static Optional<CaseRejection> step(Step step, Known state, Set<?> with, LocalDate on, LocalDate today) {
        if (!state.progress().readyFor(step)) {
            return Optional.of(EARLIER_STEP_OPEN);
        }
        if (with.isEmpty()) {
            return Optional.of(NOBODY_NAMED);
        }
        return on.isAfter(today) ? Optional.of(DAY_IN_FUTURE) : Optional.empty();
    }

    private static CaseDecision skip(SkipStep skip, Progress progress) {
        return switch (skip.step()) {
            case MAP_SIGNALS, WEIGH, DECIDE -> refused(STEP_CANNOT_BE_SKIPPED);
            case CONSULT, TALK -> {
                if (!progress.readyFor(skip.step())) {
                    yield refused(EARLIER_STEP_OPEN);
                }
                if (progress.passed().contains(skip.step())) {
                    yield refused(STEP_TAKEN);
                }
                yield skip.reason().fits(skip.step())
                        ? accepted(new StepSkipped(skip.step(), skip.reason(), skip.account())) : refused(REASON_NOT_FOR_STEP);
            }
        };
    }

    private static CaseDecision weigh(Weighing weighing, Progress progress) {
        if (!progress.readyFor(Step.WEIGH)) {
            return refused(EARLIER_STEP_OPEN);
        }
        return weighing.complete() ? accepted(new Weighed(weighing)) : refused(QUESTION_UNANSWERED);
    }

    private static CaseDecision decision(Decide decide, Progress progress) {
        if (progress.weighing().isEmpty()) {
            return refused(EARLIER_STEP_OPEN);
        }
        return objection(decide, progress, progress.weighing().get()).map(CaseDecision::refused)
                .orElseGet(() -> accepted(new CaseEvent.Decided(decide.decision(), decide.withoutReport(), decide.account())));
    }

    /** Acute or structural unsafety, or no help that works, is reported, unless Veilig Thuis itself said that it need not be. */
    private static Optional<CaseRejection> objection(Decide decide, Progress progress, Weighing weighing) {
        boolean reasoned = decide.withoutReport().isPresent();
        if (weighing.suspicion() == (decide.decision() == Decision.NO_SUSPICION)) {
            return Optional.of(weighing.suspicion() ? SUSPICION_REMAINS : NO_SUSPICION_LEFT);
        }
        if (decide.decision().reports() || !weighing.asksForReport()) {
            return reasoned ? Optional.of(REASON_WITHOUT_NEED) : Optional.empty();
        }
        if (!reasoned) {
            return Optional.of(REPORT_REQUIRED);
        }
        return progress.consulted().contains(Consulted.SAFE_HOME) ? Optional.empty() : Optional.of(SAFE_HOME_NOT_ASKED);
    }

    private static CaseDecision handOver(HandOver handOver, Known state) {
        if (handOver.on().isAfter(handOver.today())) {
            return refused(DAY_IN_FUTURE);
        }
        return switch (state) {
            case Underway _ -> refused(NO_REPORT_DECIDED);
            case Reported _ -> refused(HANDED_OVER_ALREADY);
            case SafetyCase.Decided(Progress _, Decision decision) -> decision.reports()
                    ? accepted(new HandedOver(handOver.channel(), handOver.on())) : refused(NO_REPORT_DECIDED);
        };
    }
}
