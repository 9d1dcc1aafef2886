package nl.kindkring.team.application;

import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.team.domain.directory.DirectoryRejection;
import nl.kindkring.team.domain.teamcase.TeamCaseRejection;

/** How a refusal of the domain reaches a client: wrong input as 400 with its place, no consent as 403, any other rule as 409. */
final class Refusals {

    private Refusals() {}

    static ProblemException problem(DirectoryRejection rejection) {
        return switch (rejection) {
            case ORGANISATION_UNKNOWN -> invalid("/organisationId", "unknown-organisation");
            case CENTRE_UNKNOWN -> invalid("/centreId", "unknown-centre");
            case UNIT_UNKNOWN -> invalid("/unitId", "unknown-unit");
            case NOT_AFFILIATED -> new ProblemException(404, "not-found");
            case ALREADY_REGISTERED, CENTRE_HAS_TEAM, ALREADY_AFFILIATED -> new ProblemException(409, rejection.code());
        };
    }

    static ProblemException problem(TeamCaseRejection rejection) {
        return switch (rejection) {
            case UNKNOWN_CASE -> new ProblemException(404, "not-found");
            case NO_PERMIT, NO_PERMIT_FOR_EXPERT, HANDED_OVER -> new ProblemException(403, rejection.code());
            case DISCUSSION_IN_FUTURE -> invalid("/heldOn", "in-the-future");
            case EXPERT_UNKNOWN -> invalid("/personId", "unknown-person");
            case DISCUSSION_BEFORE_OPENING -> invalid("/heldOn", "before-opening");
            case ALREADY_OPENED, SIGNAL_NOT_SHARED, CASE_ALREADY_OPEN, CASE_CLOSED, HELP_NOT_STARTED, HELP_HAS_STARTED,
                 NOT_DISCUSSED, EXPERT_IS_MEMBER, EXPERT_ADDED_BEFORE -> new ProblemException(409, rejection.code());
        };
    }

    private static ProblemException invalid(String pointer, String code) {
        return new InvalidInput(new InvalidField(pointer, code));
    }
}
