package nl.kindkring.reporting.trial;

/** What tables are about; those of one topic are attacked together, and have a row of their own in what comes of it. */
enum Topic {
    THEMES("SIGNALS"), URGENCY("SIGNALS"), OUTCOMES("OUTCOMES"), CONSENTS("CONSENTS"), HELP("HELP_STARTED"), WAITING("WAITING"), DECLINES("DECLINES"), CASES("CASES_CLOSED"),
    ABSENCE("ABSENCE"), VISITS("VISITS");

    /** What its tables count. */
    final String subject;

    Topic(String subject) {
        this.subject = subject;
    }
}
