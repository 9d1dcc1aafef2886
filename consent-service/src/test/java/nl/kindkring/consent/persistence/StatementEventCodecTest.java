package nl.kindkring.consent.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.statement.Audience;
import nl.kindkring.consent.domain.statement.StatementEvent;
import nl.kindkring.consent.domain.statement.StatementId;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.SubjectErased;
import nl.kindkring.platform.crypto.SubjectKeys;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementEventCodecTest {

    private static final Metadata METADATA = new Metadata(Instant.EPOCH, "somebody", "0".repeat(32));

    @Inject FieldCipher cipher;
    @Inject SubjectKeys keys;

    private final ChildId child = new ChildId(UUID.randomUUID());
    private final StatementEvent added = new StatementEvent.StatementAdded(
            new StatementId(UUID.randomUUID()), child, new Party.Youth(), Audience.PRIVATE, "Alleen van mij");
    private StatementEventCodec codec;

    @BeforeEach
    void aChildWithAKey() {
        QuarkusTransaction.requiringNew().run(() -> keys.create(child.value()));
        codec = new StatementEventCodec(cipher);
    }

    @Test
    void every_event_is_read_as_it_was_stored() {
        for (StatementEvent event : List.of(added, new StatementEvent.StatementTakenBack(child))) {
            assertThat(codec.decode(stored(codec.encode(event, METADATA)))).isEqualTo(event);
        }
    }

    @Test
    void the_stored_names_never_change_and_the_words_are_cipher_text() {
        NewEvent stored = codec.encode(added, METADATA);
        List<String> names = new ArrayList<>();
        stored.payload().fieldNames().forEachRemaining(names::add);
        assertThat(stored.type() + " v" + stored.schemaVersion() + " " + names)
                .isEqualTo("statement.added v1 [statementId, childId, author, audience, words]");
        assertThat(stored.payload().toString()).doesNotContain("Alleen van mij");
        assertThat(codec.encode(new StatementEvent.StatementTakenBack(child), METADATA).type()).isEqualTo("statement.taken-back");
    }

    @Test
    void once_the_key_is_destroyed_nobody_reads_the_words() {
        StoredEvent stored = stored(codec.encode(added, METADATA));
        QuarkusTransaction.requiringNew().run(() -> keys.destroy(child.value()));
        assertThatThrownBy(() -> codec.decode(stored)).isInstanceOf(SubjectErased.class);
    }

    private static StoredEvent stored(NewEvent event) {
        return new StoredEvent(1, new StreamId(UUID.randomUUID()), 1, event.id(), event.type(), event.schemaVersion(), Instant.EPOCH,
                event.payload(), METADATA);
    }
}
