package nl.kindkring.referral.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.UUID;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;

/**
 * Between JSON in the store and {@link StoredReferral}. Has a mapper of its own: no setting of the HTTP layer may change
 * how history is read. A field it does not know is an error, not something to drop.
 */
public final class StoredReferrals {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private StoredReferrals() {}

    /** Reads any version ever stored. @throws IllegalArgumentException when type, version or payload is unknown */
    public static StoredReferral read(StoredEvent stored) {
        ReferralEventType type = ReferralEventType.of(stored.type())
                .orElseThrow(() -> new IllegalArgumentException("not an event of a referral: " + stored.type()));
        JsonNode newest = ReferralUpcasters.newest(type, stored.schemaVersion(), stored.payload());
        try {
            return MAPPER.treeToValue(newest, type.payload());
        } catch (JsonProcessingException e) {
            // the message of Jackson may hold the payload
            throw new IllegalArgumentException("unreadable payload of %s, event %s".formatted(type.stored(), stored.id()));
        }
    }

    static NewEvent write(StoredReferral payload, Metadata metadata) {
        ReferralEventType type = ReferralEventType.of(payload);
        return new NewEvent(UUID.randomUUID(), type.stored(), type.version(), MAPPER.valueToTree(payload), metadata);
    }
}
