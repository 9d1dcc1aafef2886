package nl.kindkring.team.domain.directory;

import java.util.Locale;

/** Why the directory refuses a change. The codes are part of the API. */
public enum DirectoryRejection {
    /** The id is taken: the same thing was registered before. */
    ALREADY_REGISTERED,
    /** The organisation of a centre is not in the directory. */
    ORGANISATION_UNKNOWN,
    /** The centre of a team is not in the directory. */
    CENTRE_UNKNOWN,
    /** A centre has one interprofessional team, not two (L7, I4). */
    CENTRE_HAS_TEAM,
    /** The organisation, centre or team that somebody should belong to is not in the directory. */
    UNIT_UNKNOWN,
    /** This person already belongs to this unit in this role. */
    ALREADY_AFFILIATED,
    /** The affiliation has ended before, or never was. */
    NOT_AFFILIATED;

    /** The code in problem types and texts, such as {@code centre-has-team}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
