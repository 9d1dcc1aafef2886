package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.SocialWorkCommand.CallSocialWorker;
import nl.kindkring.signal.domain.SocialWorkCommand.WithdrawCall;
import nl.kindkring.signal.persistence.SignalWords;
import nl.kindkring.signal.persistence.WordsField;
import org.jspecify.annotations.Nullable;

/** Somebody of the family calls the youth social worker through the centre (I9). Whether the person decides for the child was settled before. */
@ApplicationScoped
public class CallingSocialWork {

    private final SignalCommandHandler handler;
    private final SignalWords words;
    private final Clock clock;

    CallingSocialWork(SignalCommandHandler handler, SignalWords words, Clock clock) {
        this.handler = handler;
        this.words = words;
        this.clock = clock;
    }

    /** Asks for it today, with a few words for the centre; gives the new version. */
    public int call(PersonId family, SignalId id, @Nullable String ifMatch, Optional<String> text) {
        return handler.followUp(id, ifMatch, file -> new CallSocialWorker(family,
                text.map(said -> words.seal(id, file.known().registered().subject().child(), WordsField.CALL, said)), LocalDate.now(clock)));
    }

    /** Takes the own call back; gives the new version. */
    public int withdraw(PersonId family, SignalId id, @Nullable String ifMatch) {
        return handler.followUp(id, ifMatch, _ -> new WithdrawCall(family));
    }
}
