package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.signal.domain.Addressee;
import nl.kindkring.signal.domain.AdviceAnswer;
import nl.kindkring.signal.domain.AdviceCommand.AnswerAdvice;
import nl.kindkring.signal.domain.AdviceCommand.GiveAdvice;
import nl.kindkring.signal.domain.AdviceId;
import nl.kindkring.signal.domain.HelpLevel;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.persistence.SignalWords;
import nl.kindkring.signal.persistence.WordsField;
import org.jspecify.annotations.Nullable;

/** Somebody advises a professional (N10, K7) or the parents (N12), and the parents say whether they can live with it (N15). */
@ApplicationScoped
public class Advising {

    private final SignalCommandHandler handler;
    private final SignalWords words;
    private final Clock clock;

    Advising(SignalCommandHandler handler, SignalWords words, Clock clock) {
        this.handler = handler;
        this.words = words;
        this.clock = clock;
    }

    /** A new advice and the version of its signal. */
    public record Given(AdviceId advice, int version) {}

    /** Gives an advice, its words sealed. */
    public Given give(SignalId id, @Nullable String ifMatch, Addressee addressee, Optional<HelpLevel> help, String text) {
        var advice = new AdviceId(UUID.randomUUID());
        int version = handler.followUp(id, ifMatch, file -> new GiveAdvice(advice, addressee, help,
                words.seal(id, file.known().registered().subject().child(), WordsField.ADVICE, text), LocalDate.now(clock)));
        return new Given(advice, version);
    }

    /** Records what the centre was told that the parents make of it; gives the new version. */
    public int answer(SignalId id, AdviceId advice, @Nullable String ifMatch, AdviceAnswer answer, LocalDate answeredOn, Optional<String> text) {
        return answer(id, advice, ifMatch, answer, answeredOn, text, Optional.empty());
    }

    /** Somebody of the family answers today, by themselves; gives the new version. */
    public int answerOf(PersonId family, SignalId id, AdviceId advice, @Nullable String ifMatch, AdviceAnswer answer, Optional<String> text) {
        return answer(id, advice, ifMatch, answer, LocalDate.now(clock), text, Optional.of(family));
    }

    private int answer(SignalId id, AdviceId advice, @Nullable String ifMatch, AdviceAnswer answer, LocalDate answeredOn, Optional<String> text,
                       Optional<PersonId> by) {
        return handler.followUp(id, ifMatch, file -> new AnswerAdvice(advice, answer, answeredOn,
                text.map(said -> words.seal(id, file.known().registered().subject().child(), WordsField.ANSWER, said)), by, LocalDate.now(clock)));
    }
}
