package nl.kindkring.reporting.structural.application;

import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.structural.domain.StructuralRejection;

/** How a refusal of the domain reaches a client. */
final class StructuralRefusals {

    private StructuralRefusals() {}

    static ProblemException problem(StructuralRejection rejection) {
        return switch (rejection) {
            case UNKNOWN_SIGNAL, NOT_ADDRESSED -> new ProblemException(404, "not-found");
            case RESTRICTED_THEME -> new InvalidInput(new InvalidField("/theme", rejection.code()));
            case NO_ADDRESSEE -> new InvalidInput(new InvalidField("/addressees", rejection.code()));
            case SIGNAL_EXISTS, ALREADY_SENT, NOT_WRITTEN, NO_PROPOSAL, NOT_SENT, STEP_TAKEN, NO_MEASURE, TOO_EARLY, ALREADY_EVALUATED ->
                new ProblemException(409, rejection.code());
        };
    }
}
