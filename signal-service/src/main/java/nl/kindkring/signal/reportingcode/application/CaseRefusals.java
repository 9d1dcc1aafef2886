package nl.kindkring.signal.reportingcode.application;

import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.reportingcode.domain.CaseRejection;

/** How a refusal reaches a client. */
final class CaseRefusals {

    private CaseRefusals() {}

    static ProblemException problem(CaseRejection rejection) {
        return switch (rejection) {
            case UNKNOWN_CASE -> new ProblemException(404, "not-found");
            case DAY_IN_FUTURE -> new InvalidInput(new InvalidField("/on", "in-the-future"));
            case NOBODY_NAMED -> new InvalidInput(new InvalidField("/with", "required"));
            case REASON_NOT_FOR_STEP -> new InvalidInput(new InvalidField("/reason", rejection.code()));
            case ALREADY_BEGUN, EMPLOYEE_OTHER_ROUTE, EARLIER_STEP_OPEN, STEP_CANNOT_BE_SKIPPED, STEP_TAKEN, QUESTION_UNANSWERED, REPORT_REQUIRED,
                 SAFE_HOME_NOT_ASKED, REASON_WITHOUT_NEED, SUSPICION_REMAINS, NO_SUSPICION_LEFT, DECIDED_ALREADY, NO_REPORT_DECIDED,
                 HANDED_OVER_ALREADY -> new ProblemException(409, rejection.code());
        };
    }
}
