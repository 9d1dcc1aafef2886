package nl.kindkring.team.domain.directory;

import java.util.regex.Pattern;

/**
 * Where a centre stands, in the codes of Statistics Netherlands (CBS, Kerncijfers wijken en buurten).
 *
 * @param municipality such as {@code GM0080} (Leeuwarden)
 * @param district     such as {@code WK008001}, a district of that municipality
 */
public record Location(String municipality, String district) {
    /** WK, the four digits of the municipality and two more signs: digits, and letters where a municipality has so many districts that CBS ran out of them (Amsterdam). */
    public static final String DISTRICT_CODE = "WK[0-9]{4}[0-9A-Z]{2}";

    private static final Pattern MUNICIPALITY = Pattern.compile("GM\\d{4}");
    private static final Pattern DISTRICT = Pattern.compile(DISTRICT_CODE);

    /** Refuses codes that CBS could not have given. */
    public Location {
        if (!MUNICIPALITY.matcher(municipality).matches() || !DISTRICT.matcher(district).matches()) {
            throw new IllegalArgumentException("not CBS codes");
        }
        if (!district.regionMatches(2, municipality, 2, 4)) {
            throw new IllegalArgumentException("the district lies in another municipality");
        }
    }
}
