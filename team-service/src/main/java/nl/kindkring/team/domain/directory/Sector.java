package nl.kindkring.team.domain.directory;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The six sectors that a complete interprofessional team has at its table (L7). */
public enum Sector {
    /** kinderopvang */
    CHILDCARE,
    /** primair onderwijs */
    PRIMARY_EDUCATION,
    /** passend onderwijs */
    SPECIAL_EDUCATION_SUPPORT,
    /** jeugdhulp */
    YOUTH_HELP,
    /** GGD */
    PUBLIC_HEALTH,
    /** gemeente */
    MUNICIPALITY;

    /** The sectors that nobody represents; a team shows them as a warning (L7). */
    public static Set<Sector> vacant(Collection<Sector> represented) {
        Set<Sector> vacant = EnumSet.allOf(Sector.class);
        vacant.removeAll(represented);
        return vacant;
    }
}
