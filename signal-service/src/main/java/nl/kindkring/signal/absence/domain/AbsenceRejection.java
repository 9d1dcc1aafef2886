package nl.kindkring.signal.absence.domain;

import java.util.Locale;

/** Why something is refused; the codes are part of the API. */
public enum AbsenceRejection {

    /** There is no such file. */
    UNKNOWN_FILE,
    /** A day that has not come. */
    DAY_IN_FUTURE,
    /** So long ago that no child of today can have been at school. */
    DAY_LONG_AGO,
    /** There was no school on that day: weekend or holiday. */
    NO_SCHOOL_THAT_DAY,
    /** With what was registered before, that day would have more hours than a day has. */
    TOO_MANY_HOURS,
    /** There is no such registration, or it was withdrawn. */
    UNKNOWN_REGISTRATION,
    /** The child stays away already. */
    ALREADY_AWAY,
    /** The child is not known as staying away. */
    NOT_AWAY,
    /** It ends before it begins. */
    ENDS_BEFORE_IT_BEGINS,
    /** Known already as enrolled nowhere. */
    ALREADY_NOT_ENROLLED,
    /** The child is enrolled as far as known. */
    ENROLLED_ALREADY,
    /** There is nothing to return from. */
    NOTHING_TO_RETURN_FROM,
    /** There is no such action, or it was done. */
    UNKNOWN_ACTION;

    /** The code, such as {@code no-school-that-day}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
