package nl.kindkring.referral.persistence;

import java.util.Arrays;
import java.util.Optional;

/** Every stored type by its explicit name, which survives renaming a class, with its newest version. */
public enum ReferralEventType {

    /** A provider was asked for help. */
    SENT("referral-sent", 1, StoredReferral.Sent.class),
    /** The provider will help. */
    ACCEPTED("referral-accepted", 1, StoredReferral.Accepted.class),
    /** The provider will not help. */
    DECLINED("referral-declined", 1, StoredReferral.Declined.class),
    /** The family waits. */
    WAITING("referral-waiting", 1, StoredReferral.Waiting.class),
    /** Help started. */
    STARTED("help-started", 1, StoredReferral.Started.class),
    /** Help ended. */
    CLOSED("help-closed", 1, StoredReferral.Closed.class),
    /** The team took it back. */
    WITHDRAWN("referral-withdrawn", 1, StoredReferral.Withdrawn.class);

    private final String stored;
    private final int version;
    private final Class<? extends StoredReferral> payload;

    ReferralEventType(String stored, int version, Class<? extends StoredReferral> payload) {
        this.stored = stored;
        this.version = version;
        this.payload = payload;
    }

    /** The type of that stored name; empty for events of others in the same store, such as disclosures. */
    public static Optional<ReferralEventType> of(String stored) {
        return Arrays.stream(values()).filter(type -> type.stored.equals(stored)).findFirst();
    }

    static ReferralEventType of(StoredReferral payload) {
        return Arrays.stream(values()).filter(type -> type.payload.isInstance(payload)).findFirst().orElseThrow();
    }

    /** The name in the store. */
    public String stored() {
        return stored;
    }

    int version() {
        return version;
    }

    Class<? extends StoredReferral> payload() {
        return payload;
    }
}
