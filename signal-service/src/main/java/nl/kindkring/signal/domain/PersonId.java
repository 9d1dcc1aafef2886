package nl.kindkring.signal.domain;

import java.util.regex.Pattern;

/** A professional, by the subject of the token: no name, no account data. */
public record PersonId(String value) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /** Refuses what cannot be the subject of a token. */
    public PersonId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the subject of a token");
        }
    }
}
