package nl.kindkring.signal.absence.domain;

import static nl.kindkring.signal.absence.domain.AbsenceRejection.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kindkring.signal.absence.domain.AbsenceCommand.*;
import nl.kindkring.signal.absence.domain.AbsenceDecision.Accepted;
import nl.kindkring.signal.absence.domain.AbsenceDecision.Refused;
import nl.kindkring.signal.absence.domain.AbsenceEvent.*;
import nl.kindkring.signal.absence.domain.AbsenceFile.Known;
import nl.kindkring.signal.absence.domain.AbsenceFile.Unknown;

/** The rules of absence (I20-I23). What a command does comes first; then the alerts are brought to where the thresholds now say. */
public final class AbsenceDecider {

    /** From the age of four to that of twenty-three; also keeps the counting of days short. */
    private static final int SCHOOL_YEARS = 19;

    private AbsenceDecider() {}

    /** Decides without side effects. */
    public static AbsenceDecision decide(AbsenceCommand command, AbsenceFile file, Today today) {
        return switch (command) {
            case Open open -> switch (file) {
                case Unknown() -> new Accepted(List.of(new Opened(open.id(), open.child(), open.centre(), open.municipality())));
                case Known _ -> new Accepted(List.of());
            };
            case FollowUp followUp -> switch (file) {
                case Unknown() -> new Refused(UNKNOWN_FILE);
                case Known known -> {
                    Optional<AbsenceRejection> objection = objection(followUp, known, today);
                    yield objection.isPresent() ? new Refused(objection.get()) : new Accepted(withAlerts(event(followUp), known, followUp, today));
                }
            };
        };
    }

    private static Optional<AbsenceRejection> objection(FollowUp command, Known file, Today today) {
        return switch (command) {
            case Register c -> first(day(c.day(), today),
                    when(!today.calendar().schoolDay(c.day()), NO_SCHOOL_THAT_DAY), when(hoursOn(c.day(), file) + c.hours().hundredths() > Hours.MOST, TOO_MANY_HOURS));
            case WithdrawRegistration(RegistrationId registration) -> when(!file.registrations().containsKey(registration), UNKNOWN_REGISTRATION);
            case StayAway(LocalDate since) -> first(day(since, today), when(file.awaySince().isPresent(), ALREADY_AWAY));
            case WithdrawStay() -> when(file.awaySince().isEmpty(), NOT_AWAY);
            case Return(LocalDate on) -> first(when(on.isAfter(today.day()), DAY_IN_FUTURE),
                    when(file.awaySince().isEmpty() && !file.alerts().containsKey(AlertKind.HOURS_16) && !file.alerts().containsKey(AlertKind.RELATIVE), NOTHING_TO_RETURN_FROM),
                    when(file.awaySince().filter(on::isBefore).isPresent(), ENDS_BEFORE_IT_BEGINS));
            case LeaveEnrolment(LocalDate since) -> first(day(since, today), when(file.notEnrolledSince().isPresent(), ALREADY_NOT_ENROLLED));
            case Enrol(LocalDate on) -> first(when(on.isAfter(today.day()), DAY_IN_FUTURE), when(file.notEnrolledSince().isEmpty(), ENROLLED_ALREADY),
                    when(file.notEnrolledSince().filter(on::isBefore).isPresent(), ENDS_BEFORE_IT_BEGINS));
            case Exempt(ExemptionArticle _, LocalDate from, Optional<LocalDate> until) -> when(until.filter(from::isAfter).isPresent(), ENDS_BEFORE_IT_BEGINS);
            case FinishAction(ActionId action, LocalDate on) -> first(when(on.isAfter(today.day()), DAY_IN_FUTURE),
                    when(!file.actions().containsKey(action) || file.actions().get(action).isPresent(), UNKNOWN_ACTION));
            case AgreeAction _, LookAgain _ -> Optional.empty();
        };
    }

    private static Optional<AbsenceEvent> event(FollowUp command) {
        return Optional.ofNullable(switch (command) {
            case Register c -> new Registered(c.registration(), c.day(), c.hours(), c.kind());
            case WithdrawRegistration(RegistrationId registration) -> new RegistrationWithdrawn(registration);
            case StayAway(LocalDate since) -> new StayedAway(since);
            case WithdrawStay() -> new StayWithdrawn();
            case Return(LocalDate on) -> new Returned(on);
            case LeaveEnrolment(LocalDate since) -> new NotEnrolled(since);
            case Enrol(LocalDate on) -> new Enrolled(on);
            case Exempt c -> new Exempted(c.article(), c.from(), c.until());
            case AgreeAction c -> new ActionAgreed(c.action(), c.who(), c.what(), c.dueOn());
            case FinishAction c -> new ActionDone(c.action(), c.on());
            case LookAgain() -> null;
        });
    }

    private static List<AbsenceEvent> withAlerts(Optional<AbsenceEvent> event, Known before, FollowUp command, Today today) {
        List<AbsenceEvent> events = new ArrayList<>(event.stream().toList());
        Known file = event.isPresent() ? (Known) AbsenceHistory.evolve(before, event.get()) : before;
        Thresholds.Passed thresholds = Thresholds.passed(file, today);
        Map<AlertKind, LocalDate> passed = thresholds.since();
        boolean exempt = file.exemptOn(today.day());
        for (AlertKind kind : AlertKind.values()) {
            if (thresholds.unknown().contains(kind)) {
                continue; // what stands keeps standing until the calendar can say
            }
            boolean apart = exempt && kind != AlertKind.HOURS_16;
            AlertRaised open = file.alerts().get(kind);
            boolean stands = open != null && passed.containsKey(kind) && open.exempt() == apart;
            if (open != null && !stands) {
                events.add(new AlertEnded(kind, endOn(command, today), passed.containsKey(kind) ? EndReason.EXEMPTION_CHANGED : reason(command)));
            }
            if (passed.containsKey(kind) && !stands) {
                events.add(new AlertRaised(kind, passed.get(kind), apart));
            }
        }
        return events;
    }

    private static LocalDate endOn(FollowUp command, Today today) {
        return switch (command) {
            case Return(LocalDate on) -> on;
            case Enrol(LocalDate on) -> on;
            case Register _, WithdrawRegistration _, StayAway _, WithdrawStay _, LeaveEnrolment _, Exempt _, AgreeAction _, FinishAction _, LookAgain _ -> today.day();
        };
    }

    private static EndReason reason(FollowUp command) {
        return switch (command) {
            case Return _ -> EndReason.RETURNED;
            case Enrol _ -> EndReason.ENROLLED;
            case Exempt _, LookAgain _ -> EndReason.EXEMPTION_CHANGED;
            case Register _, WithdrawRegistration _, StayAway _, WithdrawStay _, LeaveEnrolment _, AgreeAction _, FinishAction _ -> EndReason.CORRECTED;
        };
    }

    private static Optional<AbsenceRejection> day(LocalDate day, Today today) {
        return first(when(day.isAfter(today.day()), DAY_IN_FUTURE), when(day.isBefore(today.day().minusYears(SCHOOL_YEARS)), DAY_LONG_AGO));
    }

    private static int hoursOn(LocalDate day, Known file) {
        return file.registrations().values().stream().filter(one -> one.day().equals(day)).mapToInt(one -> one.hours().hundredths()).sum();
    }

    private static Optional<AbsenceRejection> when(boolean so, AbsenceRejection rejection) {
        return so ? Optional.of(rejection) : Optional.empty();
    }

    @SafeVarargs
    private static Optional<AbsenceRejection> first(Optional<AbsenceRejection>... objections) {
        return List.of(objections).stream().flatMap(Optional::stream).findFirst();
    }
}
