package nl.kindkring.platform.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Entity tags made of stream versions, and the condition {@code If-Match} (RFC 9110, 13.1.1). */
public final class ETags {

    private ETags() {}

    /** The strong tag of a version. */
    public static EntityTag of(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /**
     * Refuses a change that was meant for another version. Without the header nothing is refused; {@code *} matches any stored version.
     * {@code If-Match} compares strongly, so a weak tag never matches.
     *
     * @throws ProblemException 412 {@code precondition-failed} when no tag matches
     * @throws InvalidInput     when the header is no list of entity tags
     */
    public static void requireMatch(@Nullable String ifMatch, int currentVersion) {
        if (ifMatch == null || ifMatch.strip().equals("*") && currentVersion > 0) {
            return;
        }
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).filter(ETags::wellFormed).noneMatch(quoted(currentVersion)::equals)) {
            throw new ProblemException(412, "precondition-failed");
        }
    }

    private static boolean wellFormed(String tag) {
        if (tag.equals("*") || tag.matches("(W/)?\"[\\x21\\x23-\\x7e]*\"")) {
            return true;
        }
        throw new InvalidInput(new InvalidField(InvalidField.In.HEADER, "/If-Match", "not-an-entity-tag"));
    }

    private static String quoted(int version) {
        return '"' + Integer.toString(version) + '"';
    }
}
