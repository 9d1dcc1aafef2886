package nl.kindkring.reporting.geography;

import java.util.List;
import java.util.Optional;

/**
 * A municipality during the days on which this is true of it; when it changes of partnership, there is a further one with the same code.
 *
 * @param code CBS code
 * @param name as people know it
 * @param valid the days
 * @param successors the municipalities it went up in, the one that took most of it first; empty while it lasts
 * @param partnership the partnership of schools it belongs to, when known
 * @param province CBS code
 */
public record Municipality(String code, String name, Validity valid, List<String> successors, Optional<String> partnership, String province) {

    /** Copies, and refuses codes that are none. */
    public Municipality {
        successors = List.copyOf(successors);
        Area.municipality(code);
        successors.forEach(Area::municipality);
        partnership.ifPresent(p -> new Area(AreaLevel.PARTNERSHIP, p));
        new Area(AreaLevel.PROVINCE, province);
    }

    /** The area of a level that it belongs to; empty when it is in no partnership. */
    public Optional<Area> in(AreaLevel level) {
        return switch (level) {
            case MUNICIPALITY -> Optional.of(Area.municipality(code));
            case PARTNERSHIP -> partnership.map(p -> new Area(AreaLevel.PARTNERSHIP, p));
            case PROVINCE -> Optional.of(new Area(AreaLevel.PROVINCE, province));
            case COUNTRY -> Optional.of(Area.NETHERLANDS);
        };
    }
}
