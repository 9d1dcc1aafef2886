package nl.kindkring.platform.permit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.replica.ReplicaConfig;

/** Understands the three events on the permits' topic, by the names this service gave them. */
@Singleton
final class PermitEvents {

    private final Optional<String> topic;
    private final String granted;
    private final String ended;
    private final String erased;
    private final String subjectField;

    PermitEvents(ReplicaConfig config) {
        ReplicaConfig.Permits names = config.permits();
        topic = names.topic();
        granted = name(names.grantedType(), "granted-type");
        ended = name(names.endedType(), "ended-type");
        erased = name(names.erasedType(), "erased-type");
        subjectField = names.subjectField();
    }

    Optional<String> topic() {
        return topic;
    }

    /** What an event means for the table. */
    PermitChange read(IncomingEvent event) {
        JsonNode data = event.data();
        if (event.type().equals(granted)) {
            return new PermitChange.Grant(permit(data));
        }
        if (event.type().equals(ended)) {
            return new PermitChange.End(uuid(data, subjectField), uuid(data, "permitId"));
        }
        if (event.type().equals(erased)) {
            return new PermitChange.Erase(uuid(data, subjectField));
        }
        return new PermitChange.Nothing();
    }

    private Permit permit(JsonNode data) {
        Set<String> scope = new HashSet<>();
        data.path("scope").forEach(item -> scope.add(item.asText()));
        // A missing validUntil must not turn into "for ever": the field is there, with null, when that is meant.
        JsonNode until = data.required("validUntil");
        return new Permit(uuid(data, "permitId"), uuid(data, subjectField), text(data, "purpose"), text(data, "recipientKind"),
            text(data, "recipientId"), scope, until.isNull() ? null : Instant.parse(until.asText()), text(data, "ground"));
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
            throw new IllegalStateException("kindkring.platform.replica.permits." + key + " is needed beside the topic");
        }
        return type.orElse("");
    }
}
