package nl.kindkring.signal.projection;

import java.util.Optional;
import nl.kindkring.signal.domain.Outcome;
import nl.kindkring.signal.domain.ParentsView;
import nl.kindkring.signal.domain.Signal.Active;
import nl.kindkring.signal.domain.Signal.Closed;
import nl.kindkring.signal.domain.Signal.Discussed;
import nl.kindkring.signal.domain.Signal.Known;
import nl.kindkring.signal.domain.Signal.Noticed;
import nl.kindkring.signal.domain.Signal.Resting;
import nl.kindkring.signal.domain.Signal.Shared;
import nl.kindkring.signal.domain.SignalEvent.SharedWithTeam;

/** Where a signal stands, in one word that a person and a filter can use; read from the state of the domain. */
public enum SignalStatus {

    /** Waits for the talk with the parents. */
    NOTICED,
    /** Talked over with the parents. */
    DISCUSSED,
    /** The team takes part. */
    SHARED,
    /** No action now (J3). */
    RESTING,
    /** Finished. */
    CLOSED;

    /** The word for a state. */
    public static SignalStatus of(Known signal) {
        return switch (signal) {
            case Noticed _ -> NOTICED;
            case Discussed _ -> DISCUSSED;
            case Shared _ -> SHARED;
            case Resting _ -> RESTING;
            case Closed _ -> CLOSED;
        };
    }

    /** What the parents made of it in the latest talk; not yet discussed where there was none. */
    public static ParentsView parentsView(Known signal) {
        return switch (active(signal)) {
            case Noticed _ -> ParentsView.NOT_YET_DISCUSSED;
            case Discussed discussed -> discussed.talk().parentsView();
            case Shared shared -> shared.talk().parentsView();
        };
    }

    /** How it was shared; empty when it was not. */
    public static Optional<SharedWithTeam> share(Known signal) {
        return active(signal) instanceof Shared shared ? Optional.of(shared.share()) : Optional.empty();
    }

    /** What came of it so far: the outcome that closed it, or the one that its open state stands for. */
    public static Optional<Outcome> outcome(Known signal) {
        return switch (signal) {
            case Noticed _, Discussed _ -> Optional.empty();
            case Shared _ -> Optional.of(Outcome.TO_TEAM);
            case Resting _ -> Optional.of(Outcome.NO_ACTION_NOW);
            case Closed closed -> Optional.of(closed.outcome());
        };
    }

    private static Active active(Known signal) {
        return switch (signal) {
            case Active active -> active;
            case Resting resting -> resting.active();
            case Closed closed -> closed.before().active();
        };
    }
}
