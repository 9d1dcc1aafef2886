package nl.kindkring.platform.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.outbox.EventPublisher;
import nl.kindkring.platform.outbox.OutgoingEvent;

/** Publishes recorded disclosures, keyed by subject, so that the person they are about can see them. */
@ApplicationScoped
class DisclosurePublisher implements EventPublisher {

    private final DisclosureConfig config;

    DisclosurePublisher(DisclosureConfig config) {
        this.config = config;
    }

    @Override
    public List<OutgoingEvent> translate(StoredEvent stored) {
        if (!stored.type().equals(DisclosureLog.TYPE)) {
            return List.of();
        }
        return config.topic().map(topic -> List.of(outgoing(topic, stored))).orElse(List.of());
    }

    private OutgoingEvent outgoing(String topic, StoredEvent stored) {
        String id = stored.stream().value().toString();
        ObjectNode data = stored.payload().deepCopy();
        data.put("disclosureId", id);
        return new OutgoingEvent(stored.id(), topic, data.get("subject").asText(), config.type(), id,
                stored.metadata().occurredAt(), stored.version(), data);
    }

    @Override
    public Set<String> topics() {
        return config.topic().map(Set::of).orElse(Set.of());
    }

    /** None: every service that discloses publishes here, and each could vouch for itself only. */
    @Override
    public Set<String> heartbeatTopics() {
        return Set.of();
    }
}
