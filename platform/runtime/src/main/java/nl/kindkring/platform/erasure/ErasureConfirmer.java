package nl.kindkring.platform.erasure;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;
import nl.kindkring.platform.replica.ReplicaConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hears of an erasure and stores the confirmation, in one transaction with the place up to which was read. The words about a subject are unreadable
 * without its key, which its keeper has destroyed before it told; a process that remembers the key forgets it when it hears the same event, and
 * after {@code kindkring.platform.crypto.remember} at the latest.
 */
@Singleton
final class ErasureConfirmer implements Projector {

    private final ReplicaConfig.Permits heard;
    private final Optional<String> confirmedOn;
    private final EventStore store;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final String service;

    ErasureConfirmer(ReplicaConfig replica, ErasureConfig config, EventStore store, ObjectMapper mapper, Clock clock,
                     @ConfigProperty(name = "quarkus.application.name") String service) {
        this.heard = replica.permits();
        this.confirmedOn = config.topic();
        this.store = store;
        this.mapper = mapper;
        this.clock = clock;
        this.service = service;
    }

    @Override
    public String name() {
        return "erasures";
    }

    @Override
    public Set<String> topics() {
        return confirmedOn.isEmpty() ? Set.of() : heard.topic().map(Set::of).orElse(Set.of());
    }

    @Override
    public String ddl() {
        return "db/projection/erasures.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        String erased = heard.erasedType().orElseThrow();
        batch.stream().filter(event -> event.type().equals(erased))
                .map(event -> UUID.fromString(event.data().required(heard.subjectField()).asText())).distinct().forEach(this::confirm);
    }

    /** A rebuild, or a topic read again, hears the same erasure again; it was confirmed then. */
    private void confirm(UUID subject) {
        var stream = ErasureConfirmed.stream(subject);
        if (store.read(stream).isEmpty()) {
            var metadata = new Metadata(clock.instant(), "service:" + service, stream.value().toString().replace("-", ""));
            store.append(stream, 0, List.of(new NewEvent(UUID.randomUUID(), ErasureConfirmed.TYPE, 1,
                    mapper.valueToTree(new ErasureConfirmed(subject, service)), metadata)));
        }
    }
}
