package nl.kindkring.reporting.structural.domain;

/** A theme of {@code urn:kindkring:theme:1}, by its code such as C1. */
public record Theme(String code) {

    /** Safety at home is in no figure and in no structural signal (DOMAIN 3). */
    public static final Theme SAFETY_AT_HOME = new Theme("D4");

    /** Refuses what is no such code. */
    public Theme {
        if (!code.matches("[A-E]\\d")) {
            throw new IllegalArgumentException("not a theme");
        }
    }
}
