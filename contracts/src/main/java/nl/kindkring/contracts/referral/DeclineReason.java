package nl.kindkring.contracts.referral;

/** Why a provider declined. People-facing labels: code list {@code decline-reason}. Source: DOMAIN 3, referral-service. */
public enum DeclineReason {
    /** No capacity. */
    NO_CAPACITY,
    /** Not our offer. */
    NOT_OUR_OFFER,
    /** Out of region. */
    OUT_OF_REGION,
    /** Parents withdrew. */
    PARENTS_WITHDREW,
    /** Other. */
    OTHER
}
