package nl.kindkring.signal.absence.domain;

/** Why a child was not at school. */
public enum AbsenceKind {

    /** Without a reason that the law accepts; counts towards the sixteen hours. */
    UNLAWFUL,
    /** With leave (Leerplichtwet 1969, articles 11 to 14). */
    LAWFUL_LEAVE,
    /** Ill. */
    ILL,
    /** Under an exemption. */
    EXEMPT
}
