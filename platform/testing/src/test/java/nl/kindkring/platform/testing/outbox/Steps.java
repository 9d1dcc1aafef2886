package nl.kindkring.platform.testing.outbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.outbox.EventPublisher;
import nl.kindkring.platform.outbox.OutgoingEvent;

/**
 * The publisher of these tests, for one topic: it publishes steps and says nothing of any other event.
 *
 * @param topic where to
 */
record Steps(String topic) implements EventPublisher {

    static final String STORED = "step.taken";
    static final String PUBLISHED = "nl.kindkring.test.step-taken.v1";
    static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    static final Instant TAKEN_AT = Instant.parse("2026-09-01T06:00:00Z");

    /** What is published: enough to find out what got lost or overtaken. */
    record Step(UUID stream, int version, long position) {}

    @Override
    public List<OutgoingEvent> translate(StoredEvent stored) {
        if (!stored.type().equals(STORED)) {
            return List.of();
        }
        var stream = stored.stream().value();
        return List.of(new OutgoingEvent(
                stored.id(), topic, stream.toString(), PUBLISHED, stream.toString(), stored.metadata().occurredAt(),
                stored.version(), new Step(stream, stored.version(), stored.position())));
    }

    @Override
    public Set<String> topics() {
        return Set.of(topic);
    }

    static NewEvent step() {
        return event(STORED);
    }

    static NewEvent event(String type) {
        return new NewEvent(UUID.randomUUID(), type, 1, JsonNodeFactory.instance.objectNode(),
                new Metadata(TAKEN_AT, "service:test", TRACE));
    }

    static List<NewEvent> steps(int count) {
        return Stream.generate(Steps::step).limit(count).toList();
    }
}
