package nl.kindkring.signal.domain;

import java.util.regex.Pattern;

/** Two or three years of age together, both included, such as 2-3: precise enough to help, too coarse to identify. */
public record AgeBand(String code) {

    private static final Pattern FORM = Pattern.compile("\\d{1,2}-\\d{1,2}");

    /** Refuses what cannot be an age band. */
    public AgeBand {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not an age band");
        }
    }
}
