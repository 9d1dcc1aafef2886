package nl.kindkring.signal.domain;

import java.util.regex.Pattern;

/** A municipality by its CBS code, such as GM0080 (Leeuwarden). A signal has the municipality of its centre. */
public record Municipality(String code) {

    private static final Pattern FORM = Pattern.compile("GM\\d{4}");

    /** Refuses what cannot be a CBS code. */
    public Municipality {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a CBS municipality code");
        }
    }
}
