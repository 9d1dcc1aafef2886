package nl.kindkring.consent.domain.consent;

/** Why a permit ended before its own end, or at it. */
public enum PermitEndReason {
    WITHDRAWN, REFUSED, EXPIRED, AUTHORITY_CHANGED, ERASED
}
