package nl.kindkring.consent.domain.child;

/** In what somebody's authority over a child was checked. */
public enum AuthoritySource {
    /** An extract of the authority register (gezagsregister, BW 1:244). */
    AUTHORITY_REGISTER,
    /** The personal records database (BRP). */
    PERSONAL_RECORDS,
    /** The decision of the court itself. */
    COURT_DECISION,
    /** A birth certificate, a marriage certificate or a notarial deed. */
    DEED
}
