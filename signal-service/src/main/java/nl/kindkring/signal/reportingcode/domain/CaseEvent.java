package nl.kindkring.signal.reportingcode.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What happened in a case. When, and by whom, is kept around the event. */
public sealed interface CaseEvent {

    /** The case begun, with its first step. */
    record Begun(CaseId id, ChildId child, CentreId centre, String municipality, Account signals, LocalDate on) implements CaseEvent {}

    /** More signals were mapped. */
    record SignalsMapped(Account signals) implements CaseEvent {}

    /** Advice was asked. */
    record ConsultRecorded(Set<Consulted> with, LocalDate on, Account account) implements CaseEvent {}

    /** The talk took place. */
    record TalkRecorded(Set<TalkedWith> with, LocalDate on, Account account) implements CaseEvent {}

    /** A step was passed over. */
    record StepSkipped(Step step, SkipReason reason, Account account) implements CaseEvent {}

    /** The five questions were answered. */
    record Weighed(Weighing weighing) implements CaseEvent {}

    /** It was decided what to do. */
    record Decided(Decision decision, Optional<WithoutReport> withoutReport, Account account) implements CaseEvent {}

    /** The report was given to Veilig Thuis, on the ground REPORTING_RIGHT (Wmo 2015, article 5.2.6). */
    record HandedOver(Channel channel, LocalDate on) implements CaseEvent {}
}
