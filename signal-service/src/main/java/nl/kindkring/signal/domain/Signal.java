package nl.kindkring.signal.domain;

import nl.kindkring.signal.domain.SignalEvent.SharedWithTeam;
import nl.kindkring.signal.domain.SignalEvent.SignalRegistered;
import nl.kindkring.signal.domain.SignalEvent.TalkRecorded;

/**
 * Where a signal stands. Each state holds exactly what is known in it, so that what must not happen cannot be
 * written down: a {@link Shared} signal without a talk has no constructor (I7).
 *
 * <pre>
 * Unknown → Noticed → Discussed → Shared ─┐
 *              └─────────┴──────────┴─────┼→ Resting (no action now; open, and wakes by sharing)
 *                                         └→ Closed
 * </pre>
 */
public sealed interface Signal {

    /** Before anything happened. */
    record Unknown() implements Signal {}

    /** Every state after registering. */
    sealed interface Known extends Signal {

        /** What was noticed. */
        SignalRegistered registered();
    }

    /** Follow-up is possible. */
    sealed interface Open extends Known {

        /** How far it came with the parents and the team, whether or not it rests. */
        Active active();
    }

    /** Somebody has something to do. */
    sealed interface Active extends Open {

        @Override
        default Active active() {
            return this;
        }
    }

    /** Noticed at the centre; the parents were not talked with, so it stays at the centre. */
    record Noticed(SignalRegistered registered) implements Active {}

    /** Talked over with the parents; {@code talk} is the latest talk. */
    record Discussed(SignalRegistered registered, TalkRecorded talk) implements Active {}

    /** The team of the centre takes part. */
    record Shared(SignalRegistered registered, TalkRecorded talk, SharedWithTeam share) implements Active {}

    /** No action needed now (J3): people stay connected, everything remains possible. */
    record Resting(Active active) implements Open {

        @Override
        public SignalRegistered registered() {
            return active.registered();
        }
    }

    /** Finished, with what came of it and how far it had come. */
    record Closed(Open before, Outcome outcome) implements Known {

        @Override
        public SignalRegistered registered() {
            return before.registered();
        }
    }
}
