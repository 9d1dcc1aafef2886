package nl.kindkring.signal.domain;

/** Who is advised. */
public enum Addressee {

    /** The parents, who endorse, amend or decline (N15). */
    PARENTS,
    /** A professional, about the own work (N10, K7). */
    PROFESSIONAL
}
