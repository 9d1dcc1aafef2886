package nl.kindkring.platform.affiliation;

import java.util.UUID;

/**
 * One person belongs to one unit.
 *
 * @param affiliationId never used again after it ended
 * @param personId      subject of the person's token
 * @param unitKind      code of the kind of unit
 * @param unitId        which unit
 * @param role          role the person has there
 */
public record Affiliation(UUID affiliationId, String personId, String unitKind, UUID unitId, String role) {
}
