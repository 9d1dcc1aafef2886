package nl.kindkring.reporting.geography;

import java.util.List;

/**
 * A CBS district (wijk) during the days on which it exists.
 *
 * @param code WK, the four digits of its first municipality and two more signs; Amsterdam has letters there
 * @param municipality the municipality it lies in
 * @param name as people know it
 * @param valid the days
 * @param successors the districts it went up in, the one that took most of it first; empty while it lasts
 */
public record District(String code, String municipality, String name, Validity valid, List<String> successors) {

    /** Copies, and refuses codes that are none. */
    public District {
        successors = List.copyOf(successors);
        if (!code.matches("WK[0-9]{4}[0-9A-Z]{2}")) {
            throw new IllegalArgumentException("not the code of a district: " + code);
        }
        Area.municipality(municipality);
    }
}
