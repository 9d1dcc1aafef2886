package nl.kindkring.platform.eventstore;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * An event that is not stored yet.
 *
 * @param id unique over all events of a service, for ever: consumers recognise repeats by it
 * @param type stored name, an explicit string that survives renaming the class
 * @param schemaVersion of the payload; 1 to 32767
 * @param payload no NUL character in any text: the database refuses it
 * @param metadata around it
 */
public record NewEvent(UUID id, String type, int schemaVersion, JsonNode payload, Metadata metadata) {

    /** @throws IllegalArgumentException for a schema version out of its range */
    public NewEvent {
        if (schemaVersion < 1 || schemaVersion > Short.MAX_VALUE) {
            throw new IllegalArgumentException("not a schema version: " + schemaVersion);
        }
    }
}
