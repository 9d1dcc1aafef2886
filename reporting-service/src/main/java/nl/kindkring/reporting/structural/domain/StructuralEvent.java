package nl.kindkring.reporting.structural.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What happened to a structural signal. */
public sealed interface StructuralEvent {

    /** The signal this happened to. */
    StructuralSignalId signal();

    /** On which day. */
    LocalDate on();

    /** Detection proposed it. */
    record Proposed(StructuralSignalId signal, Area area, Theme theme, Occasion occasion, LocalDate on) implements StructuralEvent {}

    /** A youth supporter began it. */
    record Begun(StructuralSignalId signal, Area area, Theme theme, Text text, PersonId author, LocalDate on) implements StructuralEvent {}

    /** A youth supporter wrote its text. */
    record Written(StructuralSignalId signal, Text text, PersonId author, LocalDate on) implements StructuralEvent {}

    /** Nothing was made of the proposal. */
    record ProposalDeclined(StructuralSignalId signal, DeclineReason reason, LocalDate on) implements StructuralEvent {}

    /** It went to its addressees. */
    record Sent(StructuralSignalId signal, Set<Addressee> addressees, LocalDate on) implements StructuralEvent {

        /** Keeps its own copy. */
        public Sent {
            addressees = Set.copyOf(EnumSet.copyOf(addressees));
        }
    }

    /** An addressee took a step. */
    record Advanced(StructuralSignalId signal, Addressee addressee, Step step, LocalDate on) implements StructuralEvent {}

    /** An addressee answered. */
    record Answered(StructuralSignalId signal, Addressee addressee, Answer answer, LocalDate on) implements StructuralEvent {}

    /** The later figures were held beside those before. */
    record Evaluated(StructuralSignalId signal, Evaluation evaluation, Text text, LocalDate on) implements StructuralEvent {}
}
