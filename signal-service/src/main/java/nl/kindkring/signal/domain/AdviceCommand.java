package nl.kindkring.signal.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What people ask of an advice. */
public sealed interface AdviceCommand extends SignalCommand.FollowUp {

    /** The advice. */
    AdviceId advice();

    /** Advise the parents or a professional. */
    record GiveAdvice(AdviceId advice, Addressee addressee, Optional<HelpLevel> help, SealedWords words, LocalDate today)
            implements AdviceCommand {}

    /** Answer it (N15). {@code by} is who of the family does so by themselves; empty when the centre records what the parents said. */
    record AnswerAdvice(AdviceId advice, AdviceAnswer answer, LocalDate answeredOn, Optional<SealedWords> words, Optional<PersonId> by,
                        LocalDate today) implements AdviceCommand {}
}
