package nl.kindkring.consent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.domain.consent.Consent;
import nl.kindkring.consent.domain.consent.ConsentEvent;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.notification.Causes;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;

/** The streams of all consents. */
@ApplicationScoped
public class Consents {

    private final EventSourced<Consent, ConsentEvent> streams;
    private final Causes causes;

    Consents(EventStore store, Causes causes) {
        this.causes = causes;
        this.streams = new EventSourced<>(store, new ConsentEventCodec(), Consent.initial(), Consent::evolve);
    }

    /** What a consent's stream came to. */
    public Current<Consent> load(ConsentId id) {
        return streams.load(id.value());
    }

    /** What the streams of several consents came to, in one statement. */
    public Map<UUID, Current<Consent>> load(Collection<UUID> ids) {
        return streams.load(ids);
    }

    /** Stores the events after what was seen, and what the family is told of them, in the caller's transaction. */
    public Current<Consent> append(ConsentId id, Current<Consent> seen, List<ConsentEvent> events, Metadata metadata) {
        Current<Consent> after = streams.append(id.value(), seen, events, metadata);
        causes.consent(id, seen.version(), events, after.state());
        return after;
    }
}
