package nl.kindkring.reporting.api;

import nl.kindkring.contracts.Topics;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Which area is asked for: by {@code area}, or, as long as there have been releases, by {@code municipality}. */
final class AreaChoice {

    /** What {@code area} may be: a municipality, a partnership, a province, the country. */
    static final String PATTERN = "GM\\d{4}|(PO|VO)\\d{4}|PV\\d{2}|NL";

    private AreaChoice() {}

    /**
     * The code of the area, or null for all.
     *
     * @throws InvalidInput when both are given and are not the same, or nothing is released for such an area
     */
    static @Nullable String of(@Nullable String municipality, @Nullable String area) {
        if (municipality != null && area != null && !municipality.equals(area)) {
            throw new InvalidInput(new InvalidField(InvalidField.In.QUERY, "/area", "two-areas"));
        }
        if (area != null && !Topics.MUNICIPALITIES.contains(area) && !Topics.LARGER_AREAS.contains(area)) {
            throw new InvalidInput(new InvalidField(InvalidField.In.QUERY, "/area", "unknown-code"));
        }
        return area == null ? municipality : area;
    }

    /**
     * The code of the area.
     *
     * @throws InvalidInput when none is given, or two
     */
    static String required(@Nullable String municipality, @Nullable String area) {
        String code = of(municipality, area);
        if (code == null) {
            throw new InvalidInput(new InvalidField(InvalidField.In.QUERY, "/area", "required"));
        }
        return code;
    }
}
