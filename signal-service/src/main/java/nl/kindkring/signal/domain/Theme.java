package nl.kindkring.signal.domain;

import java.util.regex.Pattern;

/**
 * An area of attention from scheme {@code urn:kindkring:theme:1}, such as C1 (speech and language).
 * Not a classification of the child and not a diagnosis (J7). Which codes exist is the code list's business.
 */
public record Theme(String code) {

    private static final Pattern FORM = Pattern.compile("[A-E][1-9]");

    private static final String SAFETY_AT_HOME = "D4";

    /** Whether it is shown to nobody who need not know, not to the family and in no trend (DOMAIN 5). */
    public boolean restricted() {
        return code.equals(SAFETY_AT_HOME);
    }

    /** Refuses what cannot be a theme code. */
    public Theme {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a theme code");
        }
    }
}
