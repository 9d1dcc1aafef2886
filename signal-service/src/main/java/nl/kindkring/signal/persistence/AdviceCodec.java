package nl.kindkring.signal.persistence;

import static nl.kindkring.signal.persistence.StoredFields.child;
import static nl.kindkring.signal.persistence.StoredFields.words;

import java.util.Optional;
import nl.kindkring.signal.domain.Addressee;
import nl.kindkring.signal.domain.AdviceAnswer;
import nl.kindkring.signal.domain.AdviceEvent;
import nl.kindkring.signal.domain.AdviceEvent.AdviceAnswered;
import nl.kindkring.signal.domain.AdviceEvent.AdviceGiven;
import nl.kindkring.signal.domain.AdviceId;
import nl.kindkring.signal.domain.HelpLevel;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SealedWords;
import nl.kindkring.signal.domain.SignalId;

/** Between the events of advices and their stored form. */
final class AdviceCodec {

    private AdviceCodec() {}

    static StoredAdvice payload(AdviceEvent event) {
        return switch (event) {
            case AdviceGiven e -> new StoredAdvice.Given(child(e.child()), e.advice().value(), e.addressee().name(),
                    e.help().map(HelpLevel::name).orElse(null), e.words().ciphertext(), e.givenOn());
            case AdviceAnswered e -> new StoredAdvice.Answered(child(e.child()), e.advice().value(), e.answer().name(),
                    e.answeredOn(), words(e.words()), e.by().map(PersonId::value).orElse(null), e.standing().name());
        };
    }

    static AdviceEvent event(SignalId signal, StoredAdvice payload) {
        return switch (payload) {
            case StoredAdvice.Given p -> new AdviceGiven(signal, child(p.childId()), new AdviceId(p.adviceId()),
                    Addressee.valueOf(p.addressee()), Optional.ofNullable(p.helpLevel()).map(HelpLevel::valueOf),
                    new SealedWords(p.words()), p.givenOn());
            case StoredAdvice.Answered p -> new AdviceAnswered(signal, child(p.childId()), new AdviceId(p.adviceId()),
                    AdviceAnswer.valueOf(p.answer()), p.answeredOn(), words(p.words()),
                    Optional.ofNullable(p.answeredBy()).map(PersonId::new), AdviceAnswer.valueOf(p.standing()));
        };
    }
}
