package nl.kindkring.signal.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.signal.VisitHeld;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.outbox.EventPublisher;
import nl.kindkring.platform.outbox.OutgoingEvent;
import nl.kindkring.signal.persistence.visit.StoredVisit;
import nl.kindkring.signal.persistence.visit.VisitEventCodec;
import nl.kindkring.signal.persistence.visit.VisitEventType;

/** Of visits others know that they were held, and how many questions were talked over: never which (N8, N9). */
@ApplicationScoped
class VisitPublisher implements EventPublisher {

    @Override
    public Set<String> topics() {
        return Set.of(Topics.SIGNAL.name());
    }

    @Override
    public List<OutgoingEvent> translate(StoredEvent stored) {
        if (VisitEventType.of(stored.type()).isEmpty() || !(VisitEventCodec.read(stored) instanceof StoredVisit.Held held)) {
            return List.of();
        }
        var data = new VisitHeld(stored.stream().value(), held.centreId(), held.municipality(), held.heldOn(), held.discussed().size());
        return List.of(new OutgoingEvent(stored.id(), Topics.SIGNAL.name(), data.key(), data.type(), data.key(),
                stored.metadata().occurredAt(), stored.version(), data));
    }
}
