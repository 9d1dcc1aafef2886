package nl.kindkring.consent.domain.family;

/** What one person said to one question. */
public enum Answer {
    GIVEN, REFUSED
}
