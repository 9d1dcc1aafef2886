package nl.kindkring.contracts.consent;

/** Why a permit ended. People-facing labels: code list {@code permit-end-reason}. Source: DOMAIN 3, consent-service. */
public enum PermitEndReason {
    /** Consent withdrawn. */
    WITHDRAWN,
    /** Consent refused. */
    REFUSED,
    /** Expired. */
    EXPIRED,
    /** Authority or age changed. */
    AUTHORITY_CHANGED,
    /** Replaced by a new one. */
    REPLACED,
    /** The child was erased. */
    ERASED
}
