package nl.kindkring.consent.likeness;

/** In what two records are alike. */
public enum Likeness {
    /** The same first name, family name and date of birth, however they were spelt. */
    NAME_AND_BIRTH,
    /** The same first name and date of birth, and somebody of the family with the same login. */
    FIRST_NAME_BIRTH_AND_LOGIN
}
