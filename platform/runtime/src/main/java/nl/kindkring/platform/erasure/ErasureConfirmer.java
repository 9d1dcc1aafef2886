package nl.kindkring.platform.erasure;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stores that this service took in an erasure. The words about a subject are unreadable without its key, which its keeper has destroyed before it
 * told; a process that remembers the key forgets it when it hears the same event, and after {@code kindkring.platform.crypto.remember} at the latest.
 */
@Singleton
public class ErasureConfirmer {

    private final boolean confirms;
    private final EventStore store;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final String service;

    ErasureConfirmer(ErasureConfig config, EventStore store, ObjectMapper mapper, Clock clock,
                     @ConfigProperty(name = "quarkus.application.name") String service) {
        this.confirms = config.topic().isPresent();
        this.store = store;
        this.mapper = mapper;
        this.clock = clock;
        this.service = service;
    }

    /**
     * Confirms, in the transaction in which the erasure is taken in. A rebuild, or a topic read again, hears the same erasure again; it was
     * confirmed then. Does nothing in a service without a topic for it.
     */
    public void confirm(UUID subject) {
        var stream = ErasureConfirmed.stream(subject);
        if (confirms && store.read(stream).isEmpty()) {
            var metadata = new Metadata(clock.instant(), "service:" + service, stream.value().toString().replace("-", ""));
            store.append(stream, 0, List.of(new NewEvent(UUID.randomUUID(), ErasureConfirmed.TYPE, 1,
                    mapper.valueToTree(new ErasureConfirmed(subject, service)), metadata)));
        }
    }
}
