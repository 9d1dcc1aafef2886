package nl.kindkring.reporting.geography;

import java.util.Arrays;
import java.util.List;

/** How large an area is. A district is no area: it is a dimension inside the table of its municipality. */
public enum AreaLevel {
    /** CBS municipality, such as GM0453. */
    MUNICIPALITY("GM[0-9]{4}"),
    /** Partnership of schools (samenwerkingsverband passend onderwijs), such as PO2711. */
    PARTNERSHIP("(PO|VO)[0-9]{4}"),
    /** CBS province, such as PV27. */
    PROVINCE("PV[0-9]{2}"),
    /** The Netherlands. */
    COUNTRY("NL");

    /** How the code of a municipality begins. */
    public static final String MUNICIPALITY_PREFIX = "GM";

    /** Those made of municipalities, smallest first. */
    public static final List<AreaLevel> LARGER = List.of(PARTNERSHIP, PROVINCE, COUNTRY);

    private final String pattern;

    AreaLevel(String pattern) {
        this.pattern = pattern;
    }

    /** Those that can lie inside one of this level, smallest first. */
    public List<AreaLevel> smaller() {
        return Arrays.stream(values()).filter(level -> level.compareTo(this) < 0).toList();
    }

    boolean hasCode(String code) {
        return code.matches(pattern);
    }
}
