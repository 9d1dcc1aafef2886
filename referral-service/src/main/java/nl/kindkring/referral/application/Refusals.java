package nl.kindkring.referral.application;

import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.referral.domain.ReferralRejection;

/** How a refusal of the domain reaches a client: wrong input as 400 with its place, no consent as 403, any other rule as 409. */
final class Refusals {

    private Refusals() {}

    static ProblemException problem(ReferralRejection rejection) {
        return switch (rejection) {
            case UNKNOWN_REFERRAL, CASE_UNKNOWN -> new ProblemException(404, "not-found");
            case NO_PERMIT, HANDED_OVER -> new ProblemException(403, rejection.code());
            case PROVIDER_UNKNOWN -> invalid("/providerId", "unknown-provider");
            case REASON_NEEDED -> invalid("/reason", rejection.code());
            case THEMES_ONE_TO_THREE -> new InvalidInput(new InvalidField("/themes", "size", 1, 3));
            case THEME_TWICE -> invalid("/themes", rejection.code());
            case EXPECTED_START_IN_PAST -> invalid("/expectedStart", "in-the-past");
            case START_IN_FUTURE -> invalid("/startedOn", "in-the-future");
            case START_BEFORE_SENDING -> invalid("/startedOn", rejection.code());
            case ALREADY_SENT, PARENTS_FIRST, NOT_DECIDED, NOT_ENDORSED, STEP_OUT_OF_ORDER, NOT_ACCEPTED, HELP_HAS_STARTED ->
                new ProblemException(409, rejection.code());
        };
    }

    private static ProblemException invalid(String pointer, String code) {
        return new InvalidInput(new InvalidField(pointer, code));
    }
}
