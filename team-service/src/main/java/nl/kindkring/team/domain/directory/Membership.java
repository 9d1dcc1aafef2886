package nl.kindkring.team.domain.directory;

import java.util.Optional;

/**
 * As what somebody belongs to a unit.
 *
 * @param role       the realm role in which the person acts there, such as {@code team-chair}
 * @param discipline the competence the person brings (K5), such as {@code speech-therapy}
 * @param sector     the sector the person comes from; only in a team it fills one of the six seats (L7)
 */
public record Membership(String role, Optional<String> discipline, Optional<Sector> sector) {}
