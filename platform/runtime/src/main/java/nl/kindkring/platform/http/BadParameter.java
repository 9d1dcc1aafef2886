package nl.kindkring.platform.http;

import jakarta.ws.rs.BadRequestException;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;

/** Carries invalid input out of a parameter converter, from which Jakarta REST lets only its own exceptions pass unchanged. */
final class BadParameter extends BadRequestException {

    BadParameter(InvalidField.In in, String name, String code) {
        super(new InvalidInput(new InvalidField(in, "/" + name, code)));
    }
}
