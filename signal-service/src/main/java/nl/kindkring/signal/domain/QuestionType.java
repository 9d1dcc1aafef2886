package nl.kindkring.signal.domain;

/** Who is really asking (L13: three question types, three askers). */
public enum QuestionType {

    /** About how a child develops. */
    DEVELOPMENT,
    /** About bringing up: what a parent asks. */
    PARENTING,
    /** About a professional's own work: what a teacher or childcare worker asks. */
    SUPPORT
}
