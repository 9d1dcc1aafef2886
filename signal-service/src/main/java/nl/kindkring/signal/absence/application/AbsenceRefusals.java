package nl.kindkring.signal.absence.application;

import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.absence.domain.AbsenceRejection;

/** How a refusal reaches a client. */
final class AbsenceRefusals {

    private AbsenceRefusals() {}

    static ProblemException problem(AbsenceRejection rejection) {
        return switch (rejection) {
            case UNKNOWN_FILE, UNKNOWN_REGISTRATION, UNKNOWN_ACTION -> new ProblemException(404, "not-found");
            case DAY_IN_FUTURE, DAY_LONG_AGO -> new ProblemException(400, rejection.code());
            case NO_SCHOOL_THAT_DAY, TOO_MANY_HOURS, ALREADY_AWAY, NOT_AWAY, ENDS_BEFORE_IT_BEGINS, ALREADY_NOT_ENROLLED, ENROLLED_ALREADY,
                 NOTHING_TO_RETURN_FROM -> new ProblemException(409, rejection.code());
        };
    }
}
