package nl.kindkring.signal.reportingcode.domain;

/** What step 5 came to. */
public enum Decision {

    /** Offer or organise help, and follow whether it works. */
    HELP,
    /** Report to Veilig Thuis. */
    REPORT,
    /** Report and organise help. */
    REPORT_AND_HELP,
    /** The suspicion has gone; the file stays. */
    NO_SUSPICION;

    /** Whether it contains a report. */
    public boolean reports() {
        return this == REPORT || this == REPORT_AND_HELP;
    }
}
