package nl.kindkring.acceptance;

import java.util.List;

/**
 * A town with figures: three schools in two districts, fifteen children with one theme in each week that is asked for and twelve with another, and twelve about whom nobody
 * worries. The fifteen are published; the twelve are not, because a school with four of them would know of eight others.
 */
final class ThreeSchools {

    static final String PUBLISHED = "C1";
    private static final String WITHHELD = "A3";

    private final Schools schools;
    private final List<Schools.Child> fifteen;
    private final List<Schools.Child> twelve;

    ThreeSchools(SystemUnderTest.Running kindkring, String municipality, String district, String otherDistrict) {
        schools = new Schools(kindkring, municipality, List.of(district, otherDistrict), 3);
        fifteen = schools.children(15, 0, 3);
        twelve = schools.children(12, 0, 3);
        schools.children(12, 0, 3);
    }

    /** The signals of a week. */
    void raise() {
        schools.raise(PUBLISHED, fifteen);
        schools.raise(WITHHELD, twelve);
    }

    /** Six of the twelve with the theme of the fifteen too: together they would be published as twenty. */
    void raiseSixMore() {
        schools.raise(PUBLISHED, twelve.subList(0, 6));
    }
}
