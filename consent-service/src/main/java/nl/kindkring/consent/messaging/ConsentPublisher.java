package nl.kindkring.consent.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.persistence.ConsentEventType;
import nl.kindkring.consent.persistence.GroundEventType;
import nl.kindkring.contracts.consent.ConsentContract;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.outbox.EventPublisher;
import nl.kindkring.platform.outbox.OutgoingEvent;

/** Publishes what the others may know of children and consents, all of it keyed by the child. */
@ApplicationScoped
class ConsentPublisher implements EventPublisher {

    static final String TOPIC = "kindkring.consent.v1";

    @Override
    public List<OutgoingEvent> translate(StoredEvent stored) {
        List<ConsentContract> contracts = translate(stored.type(), stored);
        List<OutgoingEvent> outgoing = new ArrayList<>();
        for (ConsentContract contract : contracts) {
            outgoing.add(new OutgoingEvent(id(stored.id(), outgoing.size()), TOPIC, contract.key(), contract.type(),
                    stored.stream().value().toString(), stored.metadata().occurredAt(), stored.version(), contract));
        }
        return outgoing;
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    private static List<ConsentContract> translate(String type, StoredEvent stored) {
        if (type.startsWith(ConsentEventType.PREFIX)) {
            return ConsentTranslation.of(stored);
        }
        return type.startsWith(GroundEventType.PREFIX) ? GroundTranslation.of(stored) : ChildTranslation.of(stored);
    }

    /** The first message has the stored event's id; further ones an id that follows from it, the same at every attempt. */
    private static UUID id(UUID stored, int index) {
        return index == 0 ? stored : UUID.nameUUIDFromBytes((stored + "/" + index).getBytes(StandardCharsets.UTF_8));
    }
}
