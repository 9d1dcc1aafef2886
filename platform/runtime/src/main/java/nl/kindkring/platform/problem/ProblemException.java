package nl.kindkring.platform.problem;

import java.util.List;

/**
 * A refusal that reaches the client as an RFC 9457 problem. Title and detail come from the bundle {@code problems}
 * or one of the service ({@code <code>.title}, {@code <code>.detail}); the type is {@code urn:kindkring:problem:<code>}.
 */
public class ProblemException extends RuntimeException {

    private final int status;
    private final String code;
    private final List<Object> args;

    /**
     * @param status the HTTP status, 400 to 599
     * @param code   kebab-case code of the problem, the key of its texts
     * @param args   arguments of the detail text; never personal data, they are shown and may be logged
     */
    public ProblemException(int status, String code, Object... args) {
        super(code);
        if (status < 400 || status > 599 || status == 422) {
            throw new IllegalArgumentException("Not a status of a problem: " + status);
        }
        this.status = status;
        this.code = code;
        this.args = List.of(args);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The kebab-case code. */
    public String code() {
        return code;
    }

    /** The arguments of the detail text. */
    public List<Object> args() {
        return args;
    }
}
