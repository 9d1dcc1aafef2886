package nl.kindkring.reporting.structural.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What is asked of a structural signal. */
public sealed interface StructuralCommand {

    /** Detection found something in the released series of an area and a theme. */
    record Propose(StructuralSignalId signal, Area area, Theme theme, Occasion occasion, LocalDate today) implements StructuralCommand {}

    /** A youth supporter begins one without a proposal. */
    record Begin(StructuralSignalId signal, Area area, Theme theme, Text text, PersonId author, LocalDate today) implements StructuralCommand {}

    /** A youth supporter writes the text of a proposal, also of one that was declined, or writes the draft anew. */
    record Write(Text text, PersonId author, LocalDate today) implements StructuralCommand {}

    /** Nothing is made of the proposal. */
    record DeclineProposal(DeclineReason reason, LocalDate today) implements StructuralCommand {}

    /** To these it goes. */
    record Send(Set<Addressee> addressees, LocalDate today) implements StructuralCommand {}

    /** An addressee has seen it, or looks into it. */
    record Advance(Addressee addressee, Step step, LocalDate today) implements StructuralCommand {}

    /** An addressee answers. */
    record GiveAnswer(Addressee addressee, Answer answer, LocalDate today) implements StructuralCommand {}

    /** The later figures are held beside those before; {@code evaluation} is empty when too little was seen to say anything. */
    record Evaluate(Optional<Evaluation> evaluation, Text text, LocalDate today) implements StructuralCommand {}
}
