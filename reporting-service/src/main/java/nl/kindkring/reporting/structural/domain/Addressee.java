package nl.kindkring.reporting.structural.domain;

/** To whom a structural signal may go (L18). */
public enum Addressee {
    /** The organisations of childcare with a centre in the municipality. */
    CHILDCARE,
    /** The school boards with a school in the municipality, and their partnership. */
    EDUCATION,
    /** The municipality. */
    MUNICIPALITY
}
