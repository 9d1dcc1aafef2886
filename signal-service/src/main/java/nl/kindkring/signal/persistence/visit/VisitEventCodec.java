package nl.kindkring.signal.persistence.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.visit.VisitEvent;
import nl.kindkring.signal.domain.visit.VisitEvent.*;
import nl.kindkring.signal.domain.visit.VisitId;

/** Between the events of visits and their stored form. Has a mapper of its own: no setting of the HTTP layer changes history. */
@ApplicationScoped
public class VisitEventCodec implements EventCodec<VisitEvent> {

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS).build();

    @Override
    public NewEvent encode(VisitEvent event, Metadata metadata) {
        StoredVisit payload = payload(event);
        return new NewEvent(UUID.randomUUID(), VisitEventType.of(payload).stored(), VisitEventType.VERSION, MAPPER.valueToTree(payload), metadata);
    }

    @Override
    public VisitEvent decode(StoredEvent stored) {
        VisitId visit = new VisitId(stored.stream().value());
        return switch (read(stored)) {
            case StoredVisit.Planned p -> new VisitPlanned(visit, new CentreId(p.centreId()), new Municipality(p.municipality()),
                    new PersonId(p.coordinatorId()), p.plannedFor());
            case StoredVisit.AgendaItem p -> new PutOnAgenda(visit, new SignalId(p.signalId()));
            case StoredVisit.Held p -> new VisitHeld(visit, new CentreId(p.centreId()), new Municipality(p.municipality()), p.heldOn(),
                    p.discussed().stream().map(SignalId::new).toList());
            case StoredVisit.Cancelled() -> new VisitCancelled(visit);
        };
    }

    /** The payload as it stands. @throws IllegalArgumentException when type, version or payload is unknown */
    public static StoredVisit read(StoredEvent stored) {
        VisitEventType type = VisitEventType.of(stored.type()).filter(_ -> stored.schemaVersion() == VisitEventType.VERSION)
                .orElseThrow(() -> new IllegalArgumentException("not an event of a visit: " + stored.type() + " " + stored.schemaVersion()));
        try {
            return MAPPER.treeToValue(stored.payload(), type.payload());
        } catch (JsonProcessingException e) {
            // the message of Jackson may hold the payload
            throw new IllegalArgumentException("unreadable payload of %s, event %s".formatted(stored.type(), stored.id()));
        }
    }

    private static StoredVisit payload(VisitEvent event) {
        return switch (event) {
            case VisitPlanned e -> new StoredVisit.Planned(e.centre().value(), e.municipality().code(), e.coordinator().value(), e.plannedFor());
            case PutOnAgenda e -> new StoredVisit.AgendaItem(e.signal().value());
            case VisitHeld e -> new StoredVisit.Held(e.centre().value(), e.municipality().code(), e.heldOn(),
                    e.discussed().stream().map(SignalId::value).toList());
            case VisitCancelled _ -> new StoredVisit.Cancelled();
        };
    }
}
