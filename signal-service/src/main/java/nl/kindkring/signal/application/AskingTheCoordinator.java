package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.signal.domain.ConsultCommand.AskConsult;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.persistence.SignalWords;
import nl.kindkring.signal.persistence.WordsField;
import org.jspecify.annotations.Nullable;

/** The centre asks its care coordinator, who does not learn who the child is (N6, N7, N9). */
@ApplicationScoped
public class AskingTheCoordinator {

    private final SignalCommandHandler handler;
    private final SignalWords words;
    private final Clock clock;

    AskingTheCoordinator(SignalCommandHandler handler, SignalWords words, Clock clock) {
        this.handler = handler;
        this.words = words;
        this.clock = clock;
    }

    /** Asks; gives the new version. The question is sealed under the signal's own key, which no child has. */
    public int ask(SignalId id, @Nullable String ifMatch, String question) {
        return handler.followUp(id, ifMatch, _ -> new AskConsult(
                words.seal(id, Optional.empty(), WordsField.QUESTION, question),
                LocalDate.now(clock)));
    }
}
