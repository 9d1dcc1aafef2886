package nl.kindkring.reporting.absence;

/** How the file for the Inspectorate divides absence (I22); a child that fits more than one stands in the first. */
public enum AbsenceKind {
    /** Not enrolled at a school. */
    ABSOLUTE,
    /** Enrolled and away for more than three months. */
    RELATIVE_LONGER,
    /** Enrolled and away for more than four weeks, up to three months. */
    RELATIVE_TO_3_MONTHS,
    /** Covered by an exemption of the Leerplichtwet; counted apart. */
    EXEMPT
}
