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

    /** Record what the parents make of it (N15). */
    record AnswerAdvice(AdviceId advice, AdviceAnswer answer, LocalDate answeredOn, Optional<SealedWords> words, LocalDate today)
            implements AdviceCommand {}
}
