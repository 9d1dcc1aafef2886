package nl.kindkring.contracts.referral;

/** Where help is given. People-facing labels: code list {@code place}. Source: DOMAIN 3, referral-service (L8, K9). */
public enum Place {
    /** Centre. */
    CENTRE,
    /** Home. */
    HOME,
    /** At the provider. */
    PROVIDER,
    /** Elsewhere. */
    OTHER
}
