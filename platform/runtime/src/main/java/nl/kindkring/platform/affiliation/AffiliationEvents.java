package nl.kindkring.platform.affiliation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.replica.ReplicaConfig;

/** Understands the two events of affiliations, by the names this service gave them. */
@Singleton
final class AffiliationEvents {

    private final Optional<String> topic;
    private final String started;
    private final String ended;

    AffiliationEvents(ReplicaConfig config) {
        ReplicaConfig.Affiliations names = config.affiliations();
        topic = names.topic();
        started = name(names.startedType(), "started-type");
        ended = name(names.endedType(), "ended-type");
    }

    Optional<String> topic() {
        return topic;
    }

    /** What an event means for the table. */
    AffiliationChange read(IncomingEvent event) {
        JsonNode data = event.data();
        if (event.type().equals(started)) {
            return new AffiliationChange.Start(new Affiliation(uuid(data, "affiliationId"), text(data, "personId"), text(data, "unitKind"),
                uuid(data, "unitId"), text(data, "role")));
        }
        if (event.type().equals(ended)) {
            return new AffiliationChange.End(text(data, "personId"), uuid(data, "affiliationId"));
        }
        return new AffiliationChange.Nothing();
    }

    private static UUID uuid(JsonNode data, String field) {
        return UUID.fromString(text(data, field));
    }

    private static String text(JsonNode data, String field) {
        JsonNode value = data.required(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("Not a text: " + field);
        }
        return value.asText();
    }

    private String name(Optional<String> type, String key) {
        if (topic.isPresent() && type.isEmpty()) {
            throw new IllegalStateException("kindkring.platform.replica.affiliations." + key + " is needed beside the topic");
        }
        return type.orElse("");
    }
}
