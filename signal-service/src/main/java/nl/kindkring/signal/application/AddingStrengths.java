package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.signal.domain.SignalCommand.AddStrengths;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.persistence.SignalWords;
import nl.kindkring.signal.persistence.WordsField;
import org.jspecify.annotations.Nullable;

/** Somebody adds what goes well, and who is around (I14): help begins there. */
@ApplicationScoped
public class AddingStrengths {

    private final SignalCommandHandler handler;
    private final SignalWords words;

    AddingStrengths(SignalCommandHandler handler, SignalWords words) {
        this.handler = handler;
        this.words = words;
    }

    /** Adds them, sealed; gives the new version. */
    public int add(SignalId id, @Nullable String ifMatch, String text) {
        return handler.followUp(id, ifMatch, file ->
                new AddStrengths(words.seal(id, file.known().registered().subject().child(), WordsField.STRENGTHS, text)));
    }
}
