package nl.kindkring.consent.domain.retention;

import java.util.Locale;

/** Why a command about a planned destruction is refused. */
public enum PlanRejection {
    /** There is none. */
    UNKNOWN_PLAN,
    /** Nothing is announced of a file that has to be kept. */
    NOT_DUE,
    /** It was announced before. */
    ALREADY_ANNOUNCED,
    /** It was carried out or dropped. */
    OVER,
    /** Nobody holds it. */
    NOT_HELD;

    /** The code of the problem that tells it. */
    public String code() {
        return "planned-destruction-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
