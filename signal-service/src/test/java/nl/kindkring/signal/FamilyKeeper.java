package nl.kindkring.signal;

import java.util.UUID;
import nl.kindkring.platform.testing.StandingKeeper;

/** consent-service's word on who belongs to a child, in the words of a test. */
public final class FamilyKeeper {

    private FamilyKeeper() {}

    /** From now that person sees the file of that child; {@code centre} may be absent. */
    public static void stands(String person, UUID child, boolean decides, UUID centre) {
        tell(person, child, decides, centre, "");
    }

    /** The same, after a granted request for access. @param leftOut the ground on which a part was refused; absent when all was granted */
    public static void mayHaveACopy(String person, UUID child, UUID centre, String leftOut) {
        tell(person, child, true, centre, ", \"access\": {\"whole\": %s%s}".formatted(leftOut == null, leftOut == null ? "" : ", \"leftOut\": \"" + leftOut + "\""));
    }

    /** From now that person sees nothing of that child. */
    public static void lost(String person, UUID child) {
        StandingKeeper.lost(person, child);
    }

    /** Whether it answers nothing at all. */
    public static void silent(boolean now) {
        StandingKeeper.silent(now);
    }

    private static void tell(String person, UUID child, boolean decides, UUID centre, String more) {
        StandingKeeper.stands(person, child, "{\"childId\": \"%s\", \"decides\": %s, \"more\": 1%s%s}".formatted(child, decides,
                centre == null ? "" : ", \"centreId\": \"" + centre + "\"", more));
    }
}
