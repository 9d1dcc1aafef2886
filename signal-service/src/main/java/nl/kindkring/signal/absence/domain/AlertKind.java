package nl.kindkring.signal.absence.domain;

/** What the municipality is told. */
public enum AlertKind {

    /** Sixteen hours unlawful within four consecutive school weeks (I20; Leerplichtwet 1969, article 21a). */
    HOURS_16,
    /** Enrolled, and unlawfully absent for more than four school weeks: a relative long-term absentee (I21). */
    RELATIVE,
    /** Not enrolled at any school: an absolute one (I21). */
    ABSOLUTE
}
