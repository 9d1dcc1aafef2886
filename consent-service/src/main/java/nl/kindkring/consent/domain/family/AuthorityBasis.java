package nl.kindkring.consent.domain.family;

/**
 * How it was established that somebody decides for a child. Parental authority and guardianship (BW 1:245) end at 18;
 * the others represent whoever cannot judge its own interest from then on (Jeugdwet 7.3.15, third paragraph).
 */
public enum AuthorityBasis {
    /** Entry in the authority register (gezagsregister, BW 1:244). */
    AUTHORITY_REGISTER,
    /** By operation of law, for instance parents who are married (BW 1:251). */
    BY_LAW,
    /** A decision of a court about authority. */
    COURT_ORDER,
    /** Guardianship by a person or a certified institution (BW 1:280 and on). */
    GUARDIANSHIP,
    /** A court appointed a curator (BW 1:378). */
    CURATORSHIP,
    /** A court appointed a mentor (BW 1:450). */
    MENTORSHIP,
    /** The person of age authorised somebody in writing. */
    WRITTEN_AUTHORISATION,
    /** Spouse, registered partner or other companion in life of the person of age, who wishes to (Jeugdwet 7.3.15, third paragraph). */
    PARTNER,
    /** A parent, child, brother or sister of the person of age, who wishes to (the same). */
    NEAR_RELATIVE;

    /** Whether this is authority over a minor, which ends at eighteen; otherwise it is representation of somebody of age. */
    public boolean overMinor() {
        return switch (this) {
            case AUTHORITY_REGISTER, BY_LAW, COURT_ORDER, GUARDIANSHIP -> true;
            case CURATORSHIP, MENTORSHIP, WRITTEN_AUTHORISATION, PARTNER, NEAR_RELATIVE -> false;
        };
    }

    /** Whose turn it is to represent somebody of age, the lowest first (Jeugdwet 7.3.15, second and third paragraph); 0 for authority over a minor. */
    int turn() {
        return switch (this) {
            case AUTHORITY_REGISTER, BY_LAW, COURT_ORDER, GUARDIANSHIP -> 0;
            case CURATORSHIP, MENTORSHIP -> 1;
            case WRITTEN_AUTHORISATION -> 2;
            case PARTNER -> 3;
            case NEAR_RELATIVE -> 4;
        };
    }
}
