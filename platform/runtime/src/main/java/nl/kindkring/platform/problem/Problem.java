package nl.kindkring.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a refusal (RFC 9457, media type application/problem+json).
 *
 * @param type     {@code urn:kindkring:problem:<code>}
 * @param status   the HTTP status again
 * @param title    what kind of problem, the same words each time
 * @param detail   what the reader can do about it
 * @param instance {@code urn:kindkring:request:<correlation id>}: finds the log lines, says nothing about a person
 * @param errors   what is wrong with the input, only for status 400
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, int status, String title, String detail, @Nullable String instance, List<Error> errors) {

    /** Media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One thing that is wrong with the input.
     *
     * @param in      body, path, query or header
     * @param pointer JSON pointer into the body, or "/" and the parameter's name
     * @param code    kebab-case code for programs
     * @param detail  the same for people
     */
    public record Error(String in, String pointer, String code, String detail) {}
}
