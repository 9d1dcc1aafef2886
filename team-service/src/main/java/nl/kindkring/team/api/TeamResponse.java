package nl.kindkring.team.api;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.team.domain.directory.Sector;
import nl.kindkring.team.projection.AffiliationEntry;
import nl.kindkring.team.projection.TeamEntry;

/**
 * A team, with what it can do and what it lacks; names no person.
 *
 * @param sectors     the six sectors of a complete team (L7); a vacant one is a warning
 * @param disciplines the competences present (K5), codes of list {@code discipline}
 */
record TeamResponse(UUID teamId, UUID centreId, String name, List<SectorSeat> sectors, boolean complete, List<String> disciplines) {

    /** One of the six sectors, and whether nobody represents it. */
    record SectorSeat(Sector sector, boolean vacant) {}

    static TeamResponse of(TeamEntry team, List<AffiliationEntry> members) {
        Set<Sector> vacant = Sector.vacant(members.stream().map(member -> member.sector).filter(Objects::nonNull)
                .map(Sector::valueOf).collect(Collectors.toSet()));
        return new TeamResponse(team.teamId, team.centreId, team.name,
                Arrays.stream(Sector.values()).map(sector -> new SectorSeat(sector, vacant.contains(sector))).toList(),
                vacant.isEmpty(),
                members.stream().map(member -> member.discipline).filter(Objects::nonNull).distinct().sorted().toList());
    }
}
