package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.signal.domain.Outcome;
import nl.kindkring.signal.domain.SignalCommand.RecordOutcome;
import nl.kindkring.signal.domain.SignalId;
import org.jspecify.annotations.Nullable;

/** Something came of it: often at the centre itself (L5, L9), sometimes nothing has to be done now (J3). */
@ApplicationScoped
public class RecordingAnOutcome {

    private final SignalCommandHandler handler;

    RecordingAnOutcome(SignalCommandHandler handler) {
        this.handler = handler;
    }

    /** Records the outcome; gives the new version. */
    public int record(SignalId id, @Nullable String ifMatch, Outcome outcome) {
        return handler.followUp(id, ifMatch, _ -> new RecordOutcome(outcome));
    }
}
