package nl.kindkring.consent.domain.statement;

/** Who may read a statement. */
public enum Audience {
    /** Everybody who reads the file: the family, and the professionals who may read who the child is. */
    FILE,
    /** Only who wrote it: the private section that stays hidden from the other parent, and from everybody else. */
    PRIVATE
}
