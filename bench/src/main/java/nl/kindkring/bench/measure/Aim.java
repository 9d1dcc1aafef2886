package nl.kindkring.bench.measure;

import java.util.Locale;

/**
 * What the median ratio should come to.
 *
 * @param sign  at least, at most, or nothing was aimed at
 * @param bound of the ratio of ours to theirs
 */
public record Aim(Sign sign, double bound) {

    /** Which side of the bound is good. */
    public enum Sign { AT_LEAST, AT_MOST, NONE }

    /** For rates. */
    public static Aim atLeast(double bound) {
        return new Aim(Sign.AT_LEAST, bound);
    }

    /** For times. */
    public static Aim atMost(double bound) {
        return new Aim(Sign.AT_MOST, bound);
    }

    /** Shown for comparison only. */
    public static Aim none() {
        return new Aim(Sign.NONE, Double.NaN);
    }

    /** The aim, for a table. */
    public String text() {
        return switch (sign) {
            case AT_LEAST -> String.format(Locale.ROOT, "≥ %.2f", bound);
            case AT_MOST -> String.format(Locale.ROOT, "≤ %.2f", bound);
            case NONE -> "–";
        };
    }

    /** The verdict on a median ratio, for a table. */
    public String verdict(double ratio) {
        return switch (sign) {
            case AT_LEAST -> ratio >= bound ? "met" : "**below**";
            case AT_MOST -> ratio <= bound ? "met" : "**missed**";
            case NONE -> "";
        };
    }
}
