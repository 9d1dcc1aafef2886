package nl.kindkring.signal.reportingcode.domain;

/** Who was asked for advice in step 2. */
public enum Consulted {

    /** A colleague with knowledge of the matter. */
    COLLEAGUE,
    /** The officer of the reporting code (aandachtsfunctionaris). */
    OFFICER,
    /** Veilig Thuis, without naming the child. */
    SAFE_HOME
}
