package nl.kindkring.consent.domain.child;

/**
 * Where a child lives, as coarsely as figures need.
 *
 * @param municipality CBS code such as GM0268
 * @param district code of the district (wijk) within it
 */
public record Residence(String municipality, String district) {

    /** WK, the four digits of the municipality and two more signs: digits, and letters where a municipality has so many districts that CBS ran out of them (Amsterdam). */
    public static final String DISTRICT_CODE = "WK[0-9]{4}[0-9A-Z]{2}";
}
