package nl.kindkring.signal.application;

import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.domain.SignalRejection;

/** How a refusal of the domain reaches a client: wrong input as 400 with its place, parents who did not allow it as 403, any
 * other rule that says no as 409. */
final class Refusals {

    private Refusals() {}

    static ProblemException problem(SignalRejection rejection) {
        return switch (rejection) {
            case UNKNOWN_SIGNAL -> new ProblemException(404, "not-found");
            case THEMES_ONE_TO_THREE -> new InvalidInput(new InvalidField("/themes", "size", 1, 3));
            case THEME_TWICE -> new InvalidInput(new InvalidField("/themes", "twice"));
            case TALK_IN_FUTURE -> new InvalidInput(new InvalidField("/talkedOn", "in-the-future"));
            case TALK_NOT_DISCUSSED -> new InvalidInput(new InvalidField("/parentsView", rejection.code()));
            case PLANNED_IN_PAST -> new InvalidInput(new InvalidField("/plannedFor", "in-the-past"));
            case OBSERVED_IN_FUTURE -> new InvalidInput(new InvalidField("/heldOn", "in-the-future"));
            case DISCUSSED_IN_FUTURE -> new InvalidInput(new InvalidField("/discussedOn", "in-the-future"));
            case DISCUSSED_BEFORE_OBSERVED -> new InvalidInput(new InvalidField("/discussedOn", rejection.code()));
            case YOUTH_HEALTH_NEEDS_ORGANISATION -> new InvalidInput(new InvalidField("/organisationId", rejection.code()));
            case HELP_IS_ADVISED_TO_PARENTS -> new InvalidInput(new InvalidField("/helpLevel", rejection.code()));
            case ANSWERED_IN_FUTURE -> new InvalidInput(new InvalidField("/answeredOn", "in-the-future"));
            case ANSWERED_BEFORE_ADVISED -> new InvalidInput(new InvalidField("/answeredOn", rejection.code()));
            case AMENDMENT_WITHOUT_WORDS -> new InvalidInput(new InvalidField("/text", rejection.code()));
            case CONSULTED_IN_FUTURE -> new InvalidInput(new InvalidField("/consultedOn", "in-the-future"));
            case CONSULTED_BEFORE_TALK -> new InvalidInput(new InvalidField("/consultedOn", rejection.code()));
            case AGREED_IN_FUTURE -> new InvalidInput(new InvalidField("/agreedOn", "in-the-future"));
            case AGREED_BEFORE_CONSULTED -> new InvalidInput(new InvalidField("/agreedOn", rejection.code()));
            case UNKNOWN_OBSERVATION, UNKNOWN_ADVICE -> new ProblemException(404, "not-found");
            case OBSERVING_NOT_AGREED, OBSERVING_NO_LONGER_AGREED, OBSERVING_AGREED_FOR_OTHER_SIGNAL, YOUTH_HEALTH_NOT_AGREED ->
                new ProblemException(403, rejection.code());
            case NO_PERMIT -> new ProblemException(403, rejection.code());
            case ALREADY_REGISTERED, SIGNAL_CLOSED, NO_PARENTS_TO_TALK_WITH, PARENTS_FIRST, ALIAS_STAYS_INSIDE,
                 NOT_ABOUT_ONE_CHILD, ALREADY_SHARED, TEAM_NOT_OF_CENTRE, TO_TEAM_ONLY_BY_SHARING,
                 REFERRED_ONLY_AFTER_SHARING, PARENTS_NOT_ASKED, ALREADY_RESTING, SAFETY_HAS_ITS_OWN_LANE,
                 ONLY_A_KNOWN_CHILD_IS_OBSERVED, OBSERVATION_CANCELLED, OBSERVATION_HELD, OBSERVATION_NOT_HELD,
                 ADVICE_NOT_TO_PARENTS, ADVICE_NOT_ENDORSED, NOT_PSYCHOSOCIAL, SOCIAL_WORKER_PRESENT, SOCIAL_WORKER_CALLED, NO_SOCIAL_WORKER_CALL, NO_SOCIAL_WORKER,
                 CONSULT_UNDER_ALIAS ->
                new ProblemException(409, rejection.code());
        };
    }
}
