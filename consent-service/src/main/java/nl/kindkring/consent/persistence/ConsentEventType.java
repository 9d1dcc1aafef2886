package nl.kindkring.consent.persistence;

/** Names under which events of a consent are stored; they outlive every rename in the code. */
public final class ConsentEventType {

    /** What all of them begin with, and nothing else in this store does. */
    public static final String PREFIX = "consent.";
    static final String ASKED = "consent.asked";
    static final String AGREEMENT_GIVEN = "consent.agreement-given";
    static final String REFUSED = "consent.refused";
    static final String WITHDRAWN = "consent.withdrawn";
    static final String REFUSAL_CARRIED_OVER = "consent.refusal-carried-over";
    static final String EXPIRED = "consent.expired";
    static final String EXPIRY_NEAR = "consent.expiry-near";
    static final String PERMIT_GRANTED = "consent.permit-granted";
    static final String PERMIT_REPLACED = "consent.permit-replaced";
    static final String PERMIT_ENDED = "consent.permit-ended";
    static final String ERASED = "consent.erased";

    private ConsentEventType() {}
}
