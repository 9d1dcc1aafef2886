package nl.kindkring.signal.reportingcode.domain;

/** How a report reached Veilig Thuis. */
public enum Channel {

    /** By telephone, with the document sent after it. */
    TELEPHONE,
    /** By the secure portal of Veilig Thuis. */
    PORTAL,
    /** By secure mail. */
    SECURE_MAIL
}
