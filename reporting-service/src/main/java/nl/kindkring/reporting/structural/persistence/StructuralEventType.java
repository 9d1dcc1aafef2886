package nl.kindkring.reporting.structural.persistence;

import java.util.Arrays;
import java.util.Optional;

/** Every stored type of a structural signal by its explicit name, which survives renaming a class; all in version 1. */
public enum StructuralEventType {

    /** Detection proposed it. */
    PROPOSED("structural-signal-proposed", StoredStructural.Proposed.class),
    /** A youth supporter began it. */
    BEGUN("structural-signal-begun", StoredStructural.Begun.class),
    /** Its text was written. */
    WRITTEN("structural-signal-written", StoredStructural.Written.class),
    /** Nothing was made of the proposal. */
    DECLINED("structural-proposal-declined", StoredStructural.Declined.class),
    /** It went to its addressees. */
    SENT("structural-signal-sent", StoredStructural.Sent.class),
    /** An addressee took a step. */
    ADVANCED("structural-signal-advanced", StoredStructural.Advanced.class),
    /** An addressee answered. */
    ANSWERED("structural-signal-answered", StoredStructural.Answered.class),
    /** It was evaluated. */
    EVALUATED("structural-signal-evaluated", StoredStructural.Evaluated.class);

    /** The only version there is. */
    static final int VERSION = 1;

    private final String stored;
    private final Class<? extends StoredStructural> payload;

    StructuralEventType(String stored, Class<? extends StoredStructural> payload) {
        this.stored = stored;
        this.payload = payload;
    }

    /** The type of that stored name; empty for events of others in the same store, such as the ledger's. */
    public static Optional<StructuralEventType> of(String stored) {
        return Arrays.stream(values()).filter(type -> type.stored.equals(stored)).findFirst();
    }

    static StructuralEventType of(StoredStructural payload) {
        return Arrays.stream(values()).filter(type -> type.payload.isInstance(payload)).findFirst().orElseThrow();
    }

    String stored() {
        return stored;
    }

    Class<? extends StoredStructural> payload() {
        return payload;
    }
}
