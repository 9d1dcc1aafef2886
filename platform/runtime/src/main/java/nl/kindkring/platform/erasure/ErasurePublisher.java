package nl.kindkring.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.outbox.EventPublisher;
import nl.kindkring.platform.outbox.OutgoingEvent;

/** Publishes confirmations, keyed by subject. */
@ApplicationScoped
class ErasurePublisher implements EventPublisher {

    private final Optional<String> topic;
    private final String type;

    ErasurePublisher(ErasureConfig config) {
        this.topic = config.topic();
        this.type = config.type();
    }

    @Override
    public List<OutgoingEvent> translate(StoredEvent stored) {
        if (!stored.type().equals(ErasureConfirmed.TYPE)) {
            return List.of();
        }
        return topic.map(name -> List.of(new OutgoingEvent(stored.id(), name, stored.payload().get("subject").asText(), type,
                stored.stream().value().toString(), stored.metadata().occurredAt(), stored.version(), stored.payload()))).orElse(List.of());
    }

    @Override
    public Set<String> topics() {
        return topic.map(Set::of).orElse(Set.of());
    }

    /** None of its own: the service's publisher vouches for the topic. */
    @Override
    public Set<String> heartbeatTopics() {
        return Set.of();
    }
}
