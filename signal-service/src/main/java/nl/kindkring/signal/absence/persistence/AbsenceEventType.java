package nl.kindkring.signal.absence.persistence;

import java.util.Arrays;
import java.util.Optional;

/** Every stored type of a file of absence by its explicit name; all are in version 1. */
public enum AbsenceEventType {

    /** {@link StoredAbsence.Opened}. */
    OPENED("absence-opened", StoredAbsence.Opened.class),
    /** {@link StoredAbsence.Registered}. */
    REGISTERED("absence-registered", StoredAbsence.Registered.class),
    /** {@link StoredAbsence.RegistrationWithdrawn}. */
    REGISTRATION_WITHDRAWN("absence-registration-withdrawn", StoredAbsence.RegistrationWithdrawn.class),
    /** {@link StoredAbsence.StayedAway}. */
    STAYED_AWAY("absence-stayed-away", StoredAbsence.StayedAway.class),
    /** {@link StoredAbsence.StayWithdrawn}. */
    STAY_WITHDRAWN("absence-stay-withdrawn", StoredAbsence.StayWithdrawn.class),
    /** {@link StoredAbsence.Returned}. */
    RETURNED("absence-returned", StoredAbsence.Returned.class),
    /** {@link StoredAbsence.NotEnrolled}. */
    NOT_ENROLLED("absence-not-enrolled", StoredAbsence.NotEnrolled.class),
    /** {@link StoredAbsence.Enrolled}. */
    ENROLLED("absence-enrolled", StoredAbsence.Enrolled.class),
    /** {@link StoredAbsence.Exempted}. */
    EXEMPTED("absence-exempted", StoredAbsence.Exempted.class),
    /** {@link StoredAbsence.ActionAgreed}. */
    ACTION_AGREED("absence-action-agreed", StoredAbsence.ActionAgreed.class),
    /** {@link StoredAbsence.ActionDone}. */
    ACTION_DONE("absence-action-done", StoredAbsence.ActionDone.class),
    /** {@link StoredAbsence.AlertRaised}. */
    ALERT_RAISED("absence-alert-raised", StoredAbsence.AlertRaised.class),
    /** {@link StoredAbsence.AlertEnded}. */
    ALERT_ENDED("absence-alert-ended", StoredAbsence.AlertEnded.class);

    static final int VERSION = 1;

    private final String stored;
    private final Class<? extends StoredAbsence> payload;

    AbsenceEventType(String stored, Class<? extends StoredAbsence> payload) {
        this.stored = stored;
        this.payload = payload;
    }

    /** The type of that stored name; empty for the events of others in the same store. */
    public static Optional<AbsenceEventType> of(String stored) {
        return Arrays.stream(values()).filter(type -> type.stored.equals(stored)).findFirst();
    }

    static AbsenceEventType of(StoredAbsence payload) {
        return Arrays.stream(values()).filter(type -> type.payload.isInstance(payload)).findFirst().orElseThrow();
    }

    /** The name in the store. */
    public String stored() {
        return stored;
    }

    Class<? extends StoredAbsence> payload() {
        return payload;
    }
}
