package nl.kindkring.signal.reportingcode.domain;

/** Why no report is made although the weighing asks for one. Others may exist in no case: a report waits for nobody's consent. */
public enum WithoutReport {

    /** Veilig Thuis, asked in step 2, advised not to report now. */
    SAFE_HOME_ADVISED_OTHERWISE,
    /** Veilig Thuis confirmed that somebody else reported the same. */
    REPORTED_BY_OTHERS
}
