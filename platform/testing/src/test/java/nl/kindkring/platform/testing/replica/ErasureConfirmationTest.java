package nl.kindkring.platform.testing.replica;

import static nl.kindkring.platform.testing.replica.PermitProfile.PERMITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.outbox.EventPublisher;
import nl.kindkring.platform.outbox.OutgoingEvent;
import nl.kindkring.platform.projection.Projections;
import nl.kindkring.platform.testing.projection.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An erasure that was heard is confirmed, once. */
@QuarkusTest
@TestProfile(PermitProfile.class)
class ErasureConfirmationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Projections projections;
    @Inject
    EventStore store;
    @Inject
    @Any
    Instance<EventPublisher> publishers;

    private final Wire wire = new Wire();
    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void create() {
        wire.create(PERMITS, 3);
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void an_erasure_is_confirmed_once_however_often_it_is_heard() {
        erase();
        erase();
        assertThat(projections.awaitCaughtUp("permits", PATIENCE)).isTrue();
        erase();
        assertThat(projections.awaitCaughtUp("permits", PATIENCE)).isTrue();
        assertThat(confirmations()).singleElement().satisfies(confirmed -> {
            assertThat(confirmed.topic()).isEqualTo("test.own.v1");
            assertThat(confirmed.key()).isEqualTo(subject.toString());
            assertThat(confirmed.type()).isEqualTo("nl.kindkring.platform.erasure-confirmed.v1");
            assertThat(confirmed.data()).hasToString("{\"service\":\"things-service\",\"subject\":\"%s\"}".formatted(subject)); // as jsonb orders it
        });
    }

    @Test
    void nothing_else_is_confirmed() {
        wire.send(PERMITS, subject.toString(), UUID.randomUUID(), "test.ended.v1", 1, "{\"permitId\":\"%s\",\"patient\":\"%s\"}".formatted(UUID.randomUUID(), subject));
        assertThat(projections.awaitCaughtUp("permits", PATIENCE)).isTrue();
        assertThat(confirmations()).isEmpty();
    }

    private void erase() {
        wire.send(PERMITS, subject.toString(), UUID.randomUUID(), "test.erased.v1", 1, "{\"patient\":\"%s\"}".formatted(subject));
    }

    /** What others get to know of this subject's erasure. */
    private List<OutgoingEvent> confirmations() {
        List<StoredEvent> stored = new ArrayList<>();
        store.forEach(0, stored::add);
        return stored.stream().flatMap(event -> publishers.stream().flatMap(publisher -> publisher.translate(event).stream()))
                .filter(event -> event.topic().equals("test.own.v1") && event.key().equals(subject.toString())).toList();
    }
}
