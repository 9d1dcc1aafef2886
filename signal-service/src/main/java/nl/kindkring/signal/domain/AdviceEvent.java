package nl.kindkring.signal.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What happened to an advice (N10, N12, N15, K7). */
public sealed interface AdviceEvent extends AroundEvent {

    /** The advice. */
    AdviceId advice();

    /** Somebody advised; {@code help} is there when the advice is to look for help (N12). */
    record AdviceGiven(SignalId signal, Optional<ChildId> child, AdviceId advice, Addressee addressee, Optional<HelpLevel> help,
                       SealedWords words, LocalDate givenOn) implements AdviceEvent {}

    /** The parents answered; the latest answer counts. */
    record AdviceAnswered(SignalId signal, Optional<ChildId> child, AdviceId advice, AdviceAnswer answer, LocalDate answeredOn,
                          Optional<SealedWords> words) implements AdviceEvent {}
}
