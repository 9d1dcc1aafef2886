package nl.kindkring.consent.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.request.Details;
import nl.kindkring.consent.domain.request.RefusalGround;
import nl.kindkring.consent.domain.request.RequestEvent;
import nl.kindkring.consent.domain.request.RequestId;
import nl.kindkring.consent.domain.request.RequestKind;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.SubjectKeys;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestEventCodecTest {

    private static final Metadata METADATA = new Metadata(Instant.EPOCH, "somebody", "0".repeat(32));

    @Inject FieldCipher cipher;
    @Inject SubjectKeys keys;

    private final ChildId child = new ChildId(UUID.randomUUID());
    private final Details details = new Details(new RequestId(UUID.randomUUID()), child, RequestKind.CORRECTION, new Party.Youth(), "Dat klopt niet",
            LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 30));
    private RequestEventCodec codec;

    @BeforeEach
    void aChildWithAKey() {
        QuarkusTransaction.requiringNew().run(() -> keys.create(child.value()));
        codec = new RequestEventCodec(cipher);
    }

    private List<RequestEvent> everyEvent() {
        return List.of(new RequestEvent.RequestReceived(details), new RequestEvent.RequestGranted(child),
                new RequestEvent.RequestPartlyGranted(child, RefusalGround.PRIVACY_OF_OTHER),
                new RequestEvent.RequestRefused(child, RefusalGround.NOT_INCORRECT), new RequestEvent.RequestWithdrawn(child),
                new RequestEvent.RequestCarriedOut(child));
    }

    @Test
    void every_event_is_read_as_it_was_stored() {
        everyEvent().forEach(event -> assertThat(codec.decode(stored(codec.encode(event, METADATA)))).isEqualTo(event));
    }

    @Test
    void the_stored_names_never_change_and_the_words_are_cipher_text() {
        assertThat(everyEvent().stream().map(event -> codec.encode(event, METADATA)).map(event -> event.type() + " v" + event.schemaVersion()
                + " " + names(event))).containsExactly(
                "request.received v1 [childId, requestId, kind, by, receivedOn, dueOn, words]", "request.granted v1 [childId]",
                "request.partly-granted v1 [childId, ground]", "request.refused v1 [childId, ground]", "request.withdrawn v1 [childId]",
                "request.carried-out v1 [childId]");
        everyEvent().forEach(event -> assertThat(codec.encode(event, METADATA).payload().toString()).doesNotContain("klopt"));
    }

    @Test
    void once_the_key_is_destroyed_the_request_is_there_and_its_words_are_not() {
        StoredEvent stored = stored(codec.encode(everyEvent().getFirst(), METADATA));
        QuarkusTransaction.requiringNew().run(() -> keys.destroy(child.value()));
        assertThat(((RequestEvent.RequestReceived) codec.decode(stored)).details().words()).isNull();
    }

    private static List<String> names(NewEvent event) {
        List<String> names = new ArrayList<>();
        event.payload().fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static StoredEvent stored(NewEvent event) {
        return new StoredEvent(1, new StreamId(UUID.randomUUID()), 1, event.id(), event.type(), event.schemaVersion(), Instant.EPOCH,
                event.payload(), METADATA);
    }
}
