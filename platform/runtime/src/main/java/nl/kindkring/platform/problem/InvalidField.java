package nl.kindkring.platform.problem;

/**
 * One thing wrong with the input, and where it is. The offending value itself is never repeated.
 *
 * @param in      the part of the request
 * @param pointer JSON pointer (RFC 6901) into the body, or "/" and the name of the parameter
 * @param code    kebab-case code; its text is {@code field.<code>} in the bundles
 * @param args    arguments of the text; never the value that was sent
 */
public record InvalidField(In in, String pointer, String code, Object... args) {

    /** Part of the request, named as NLGov REST API Design Rules 2.2 {@code /core/error-handling/invalid-input} does. */
    public enum In { BODY, PATH, QUERY, HEADER }

    /** Something wrong in the body. */
    public InvalidField(String pointer, String code, Object... args) {
        this(In.BODY, pointer, code, args);
    }
}
