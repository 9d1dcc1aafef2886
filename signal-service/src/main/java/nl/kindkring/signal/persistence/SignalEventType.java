package nl.kindkring.signal.persistence;

import java.util.Arrays;
import java.util.Optional;

/** Every stored type by its explicit name, which survives renaming a class, with its newest version. */
public enum SignalEventType {

    /** Something was noticed. */
    REGISTERED("signal-registered", 1, StoredSignal.Registered.class),
    /** The codes were corrected. */
    CORRECTED("signal-corrected", 1, StoredSignal.Corrected.class),
    /** The parents were talked with. */
    TALKED("talk-recorded", 1, StoredSignal.Talked.class),
    /** Words were added. */
    NOTED("note-added", 1, StoredSignal.Noted.class),
    /** The team may know. */
    SHARED("shared-with-team", 1, StoredSignal.Shared.class),
    /** Something came of it. */
    CONCLUDED("outcome-recorded", 1, StoredSignal.Concluded.class),
    /** Somebody will observe. */
    OBSERVATION_PLANNED("observation-planned", 1, StoredObservation.Planned.class),
    /** An observation took place. */
    OBSERVATION_HELD("observation-held", 1, StoredObservation.Held.class),
    /** An observation was written up. */
    OBSERVATION_WRITTEN_UP("observation-written-up", 1, StoredObservation.WrittenUp.class),
    /** An observation was talked over. */
    OBSERVATION_DISCUSSED("observation-discussed", 1, StoredObservation.Discussed.class),
    /** An observation will not take place. */
    OBSERVATION_CANCELLED("observation-cancelled", 1, StoredObservation.Cancelled.class),
    /** Somebody advised. */
    ADVICE_GIVEN("advice-given", 1, StoredAdvice.Given.class),
    /** The parents answered an advice. */
    ADVICE_ANSWERED("advice-answered", 2, StoredAdvice.Answered.class),
    /** A youth social worker may know. */
    SOCIAL_WORKER_BROUGHT_IN("social-worker-brought-in", 1, StoredSocialWork.BroughtIn.class),
    /** The youth social worker knows no more. */
    SOCIAL_WORKER_RELEASED("social-worker-released", 1, StoredSocialWork.Released.class),
    /** Somebody of the family calls the youth social worker. */
    SOCIAL_WORKER_CALLED("social-worker-called", 1, StoredSocialWork.Called.class),
    /** That call was taken back. */
    SOCIAL_WORKER_CALL_WITHDRAWN("social-worker-call-withdrawn", 1, StoredSocialWork.CallWithdrawn.class),
    /** The three agreed. */
    SOLUTION_AGREED("solution-agreed", 1, StoredSocialWork.Solution.class),
    /** The care coordinator was asked. */
    CONSULT_ASKED("consult-asked", 1, StoredConsult.Asked.class),
    /** What goes well was added. */
    STRENGTHS_ADDED("strengths-added", 1, StoredSignal.Strengths.class);

    private final String stored;
    private final int version;
    private final Class<? extends StoredSignal> payload;

    SignalEventType(String stored, int version, Class<? extends StoredSignal> payload) {
        this.stored = stored;
        this.version = version;
        this.payload = payload;
    }

    /** The type of that stored name; empty for events of others in the same store, such as disclosures. */
    public static Optional<SignalEventType> of(String stored) {
        return Arrays.stream(values()).filter(type -> type.stored.equals(stored)).findFirst();
    }

    static SignalEventType of(StoredSignal payload) {
        return Arrays.stream(values()).filter(type -> type.payload.isInstance(payload)).findFirst().orElseThrow();
    }

    /** The name in the store. */
    public String stored() {
        return stored;
    }

    int version() {
        return version;
    }

    Class<? extends StoredSignal> payload() {
        return payload;
    }
}
