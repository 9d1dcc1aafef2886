package nl.kindkring.consent.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.projection.ReadEntry;
import org.jspecify.annotations.Nullable;

/**
 * Somebody read something about a child.
 *
 * @param actor   subject of that person's token
 * @param roles   in which roles
 * @param what    what was shown
 * @param ground  on which ground
 * @param purpose for what
 * @param unitId  for which centre, team or organisation
 * @param service where
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadResponse(UUID id, UUID childId, Instant at, String actor, List<String> roles, String what, String ground, String purpose,
        @Nullable String unitId, String service) {

    static ReadResponse of(ReadEntry entry) {
        return new ReadResponse(entry.disclosureId, entry.childId, entry.at, entry.actor, List.of(entry.actorRoles), entry.what, entry.ground,
                entry.purpose, entry.unitId, entry.service);
    }
}
