package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.signal.domain.SignalCommand.AddNote;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.persistence.SignalWords;
import nl.kindkring.signal.persistence.WordsField;
import org.jspecify.annotations.Nullable;

/** Somebody at the centre adds a few words. The parents may ask to see them: there are no hidden notes. */
@ApplicationScoped
public class AddingANote {

    private final SignalCommandHandler handler;
    private final SignalWords words;

    AddingANote(SignalCommandHandler handler, SignalWords words) {
        this.handler = handler;
        this.words = words;
    }

    /** Adds the note, sealed; gives the new version. */
    public int add(SignalId id, @Nullable String ifMatch, String text) {
        return handler.followUp(id, ifMatch, file ->
                new AddNote(words.seal(id, file.known().registered().subject().child(), WordsField.NOTE, text)));
    }
}
