package nl.kindkring.consent.domain.family;

/** What a holder of authority is to the child. */
public enum Relation {
    MOTHER, FATHER, PARENT, STEPPARENT, GUARDIAN, CERTIFIED_INSTITUTION, CURATOR, MENTOR, OTHER
}
