package nl.kindkring.reporting.geography;

import java.util.Arrays;

/**
 * An area about which figures are released.
 *
 * @param level how large
 * @param code GM0453, PO2711, PV27 or NL
 */
public record Area(AreaLevel level, String code) implements Comparable<Area> {

    /** The whole country. */
    public static final Area NETHERLANDS = new Area(AreaLevel.COUNTRY, "NL");

    /** Refuses a code that is not one of the level. */
    public Area {
        if (!level.hasCode(code)) {
            throw new IllegalArgumentException("not the code of a " + level + ": " + code);
        }
    }

    /**
     * The area of a code; its level follows from the code.
     *
     * @throws IllegalArgumentException when it is no code of an area
     */
    public static Area of(String code) {
        return Arrays.stream(AreaLevel.values()).filter(level -> level.hasCode(code)).findFirst().map(level -> new Area(level, code))
                .orElseThrow(() -> new IllegalArgumentException("not the code of an area: " + code));
    }

    /** The municipality of a CBS code. */
    public static Area municipality(String code) {
        return new Area(AreaLevel.MUNICIPALITY, code);
    }

    /** Smaller areas first, then by code. */
    @Override
    public int compareTo(Area other) {
        int byLevel = level.compareTo(other.level);
        return byLevel != 0 ? byLevel : code.compareTo(other.code);
    }
}
