package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.signal.domain.ParentsView;
import nl.kindkring.signal.domain.SignalCommand.RecordTalk;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.persistence.SignalWords;
import nl.kindkring.signal.persistence.WordsField;
import org.jspecify.annotations.Nullable;

/** Somebody talked with the parents; before that nothing leaves the centre (I7). */
@ApplicationScoped
public class RecordingTheTalk {

    private final SignalCommandHandler handler;
    private final SignalWords words;
    private final Clock clock;

    RecordingTheTalk(SignalCommandHandler handler, SignalWords words, Clock clock) {
        this.handler = handler;
        this.words = words;
        this.clock = clock;
    }

    /** Records the talk and what the parents make of it, also when they do not recognise the concern (I11); gives the new version. */
    public int record(SignalId id, @Nullable String ifMatch, ParentsView view, LocalDate talkedOn, Optional<String> note) {
        return handler.followUp(id, ifMatch, file -> new RecordTalk(view, talkedOn,
                note.map(text -> words.seal(id, file.known().registered().subject().child(), WordsField.TALK_NOTE, text)),
                LocalDate.now(clock)));
    }
}
