package nl.kindkring.signal.domain;

import java.util.List;
import nl.kindkring.signal.domain.Signal.*;
import nl.kindkring.signal.domain.SignalEvent.*;

/** What happened, told from the beginning, gives where a signal stands. An impossible history fails, never passes silently. */
public final class SignalHistory {

    private SignalHistory() {}

    /** Where every signal begins. */
    public static Signal initial() {
        return new Unknown();
    }

    /** The state after all these events, in this order; refuses as {@link #evolve} does. */
    public static Signal of(List<? extends SignalEvent> events) {
        Signal signal = initial();
        for (SignalEvent event : events) {
            signal = evolve(signal, event);
        }
        return signal;
    }

    /** The state after one more event. @throws IllegalStateException when this event cannot happen in this state */
    public static Signal evolve(Signal signal, SignalEvent event) {
        if (event instanceof AroundEvent && signal instanceof Known) {
            return signal;
        }
        if (event instanceof SignalCorrected corrected && signal instanceof Open open) {
            return Corrections.applied(open, corrected);
        }
        return switch (signal) {
            case Unknown() -> begin(event);
            case Closed _ -> throw impossible(signal, event);
            case Resting(Active active) -> whileResting(active, event);
            case Active active -> whileActive(active, event);
        };
    }

    private static Known begin(SignalEvent event) {
        if (event instanceof SignalRegistered registered) {
            return new Noticed(registered);
        }
        throw impossible(new Unknown(), event);
    }

    /** A talk or a note does not wake a resting signal (J3): people stay connected without having to act. */
    private static Known whileResting(Active active, SignalEvent event) {
        return switch (event) {
            case TalkRecorded talk -> new Resting(talked(active, talk));
            case NoteAdded _ -> new Resting(active);
            case SharedWithTeam share -> shared(active, share);
            case OutcomeRecorded outcome -> concluded(new Resting(active), outcome);
            case SignalRegistered _, SignalCorrected _, AroundEvent _ -> throw impossible(active, event);
        };
    }

    private static Known whileActive(Active active, SignalEvent event) {
        return switch (event) {
            case TalkRecorded talk -> talked(active, talk);
            case NoteAdded _ -> active;
            case SharedWithTeam share -> shared(active, share);
            case OutcomeRecorded outcome -> concluded(active, outcome);
            case SignalRegistered _, SignalCorrected _, AroundEvent _ -> throw impossible(active, event);
        };
    }

    private static Active talked(Active active, TalkRecorded talk) {
        return switch (active) {
            case Noticed(SignalRegistered registered) -> new Discussed(registered, talk);
            case Discussed(SignalRegistered registered, TalkRecorded _) -> new Discussed(registered, talk);
            case Shared(SignalRegistered registered, TalkRecorded _, SharedWithTeam share) ->
                new Shared(registered, talk, share);
        };
    }

    private static Shared shared(Active active, SharedWithTeam share) {
        if (active instanceof Discussed(SignalRegistered registered, TalkRecorded talk)) {
            return new Shared(registered, talk, share);
        }
        throw impossible(active, share);
    }

    private static Known concluded(Open open, OutcomeRecorded event) {
        return switch (event.outcome()) {
            case TO_TEAM -> {
                if (open instanceof Shared shared) {
                    yield shared;
                }
                throw impossible(open, event);
            }
            case NO_ACTION_NOW -> {
                if (open instanceof Active active) {
                    yield new Resting(active);
                }
                throw impossible(open, event);
            }
            case ADVICE_SUFFICED, NORMALISED, SOLVED_AT_CENTRE, REFERRED, PARENTS_DECLINED, SAFETY ->
                new Closed(open, event.outcome());
        };
    }

    private static IllegalStateException impossible(Signal signal, SignalEvent event) {
        return new IllegalStateException("%s cannot follow %s"
                .formatted(event.getClass().getSimpleName(), signal.getClass().getSimpleName()));
    }
}
