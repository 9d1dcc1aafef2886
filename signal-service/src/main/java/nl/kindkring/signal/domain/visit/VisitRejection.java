package nl.kindkring.signal.domain.visit;

import java.util.Locale;

/** Why a command on a visit is refused; the codes are part of the API. */
public enum VisitRejection {

    /** Nobody planned it. */
    UNKNOWN_VISIT,
    /** A visit is planned once. */
    VISIT_EXISTS,
    /** A visit is planned for today or later. */
    VISIT_IN_PAST,
    /** It took place today or earlier. */
    VISIT_IN_FUTURE,
    /** It took place, or was cancelled. */
    VISIT_IS_OVER,
    /** The signal belongs to another centre, so for this visit it does not exist. */
    SIGNAL_OF_OTHER_CENTRE,
    /** The coordinator may not know this child: ask under an alias (N9). */
    CHILD_NOT_ANONYMOUS,
    /** It is on the agenda already. */
    ON_AGENDA,
    /** Fifty questions are more than a visit can hold. */
    AGENDA_FULL,
    /** Only what was on the agenda was talked over. */
    NOT_ON_AGENDA;

    /** The code in problem types and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
