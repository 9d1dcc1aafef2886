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

    /**
     * An advice was answered.
     *
     * @param answer   of this voice
     * @param by       who of the family answered by themselves; empty when the centre recorded what the parents said
     * @param standing what all voices together come to: DECLINED as long as the latest answer of any of them is
     */
    record AdviceAnswered(SignalId signal, Optional<ChildId> child, AdviceId advice, AdviceAnswer answer, LocalDate answeredOn,
                          Optional<SealedWords> words, Optional<PersonId> by, AdviceAnswer standing) implements AdviceEvent {}
}
