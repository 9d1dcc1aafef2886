package nl.kindkring.consent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.kindkring.consent.domain.request.Request;
import nl.kindkring.consent.domain.request.RequestEvent;
import nl.kindkring.consent.domain.request.RequestId;
import nl.kindkring.consent.notification.Causes;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;

/** The streams of all requests. */
@ApplicationScoped
public class Requests {

    private final EventSourced<Request, RequestEvent> streams;
    private final Causes causes;

    Requests(EventStore store, FieldCipher cipher, Causes causes) {
        this.causes = causes;
        this.streams = new EventSourced<>(store, new RequestEventCodec(cipher), Request.initial(), Request::evolve);
    }

    /** What a request's stream came to. */
    public Current<Request> load(RequestId id) {
        return streams.load(id.value());
    }

    /** Stores the events after what was seen, and what who asked is told of them, in the caller's transaction. */
    public Current<Request> append(RequestId id, Current<Request> seen, List<RequestEvent> events, Metadata metadata) {
        Current<Request> after = events.isEmpty() ? seen : streams.append(id.value(), seen, events, metadata);
        if (after.state() instanceof Request.Known known) {
            causes.request(seen.version(), events, known);
        }
        return after;
    }
}
