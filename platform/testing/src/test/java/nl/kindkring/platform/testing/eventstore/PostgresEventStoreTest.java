package nl.kindkring.platform.testing.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.kindkring.platform.eventstore.ConcurrencyConflict;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.EventStoreFailure;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.platform.testing.EventStoreConformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store passes the kit, as the role that services connect with, and that role cannot rewrite history. */
@QuarkusTest
class PostgresEventStoreTest extends EventStoreConformance {

    @Inject
    EventStore store;

    @Inject
    DataSource dataSource;

    @Override
    protected List<StoredEvent> read(StreamId stream) {
        return store.read(stream);
    }

    @Override
    protected void append(StreamId stream, int expectedVersion, List<NewEvent> events) {
        store.append(stream, expectedVersion, events);
    }

    @Override
    protected void forEach(long afterPosition, Consumer<StoredEvent> sink) {
        store.forEach(afterPosition, sink);
    }

    @Override
    protected void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update event set version = version + 1",
        "delete from event",
        "truncate event cascade",
        "drop table event",
        "alter table event disable trigger all",
        "update outbox set position = position"
    })
    void the_service_cannot_change_history(String sql) {
        QuarkusTransaction.requiringNew().run(() -> store.append(new StreamId(UUID.randomUUID()), 0, events(1)));

        assertThatThrownBy(() -> execute(sql))
                .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void many_streams_begin_in_one_statement_each_with_its_event_and_all_to_be_published() throws SQLException {
        var streams = new LinkedHashMap<StreamId, NewEvent>();
        events(50).forEach(event -> streams.put(new StreamId(UUID.randomUUID()), event));

        inTransaction(() -> store.begin(streams));

        var stored = store.read(streams.keySet());
        assertThat(stored.keySet()).isEqualTo(streams.keySet());
        streams.forEach((stream, event) -> assertThat(stored.get(stream)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(event.id());
            assertThat(one.version()).isEqualTo(1);
            assertThat(one.payload()).isEqualTo(event.payload());
        }));
    }

    @Test
    void a_stream_that_is_there_already_lets_none_of_the_others_begin() {
        var there = new StreamId(UUID.randomUUID());
        var other = new StreamId(UUID.randomUUID());
        inTransaction(() -> append(there, 0, events(1)));
        var streams = new LinkedHashMap<StreamId, NewEvent>();
        streams.put(other, events(1).getFirst());
        streams.put(there, events(1).getFirst());

        assertThatThrownBy(() -> inTransaction(() -> store.begin(streams))).isInstanceOf(ConcurrencyConflict.class);
        assertThat(read(other)).isEmpty();
        assertThatThrownBy(() -> store.begin(streams)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void several_streams_are_read_at_once_each_in_order_of_its_versions() {
        var one = new StreamId(UUID.randomUUID());
        var two = new StreamId(UUID.randomUUID());
        inTransaction(() -> {
            append(one, 0, events(2));
            append(two, 0, events(3));
            append(one, 2, events(1));
        });

        var read = store.read(List.of(one, two, new StreamId(UUID.randomUUID())));

        assertThat(read.keySet()).containsExactlyInAnyOrder(one, two);
        assertThat(read.get(one)).isEqualTo(store.read(one)).extracting(StoredEvent::version).containsExactly(1, 2, 3);
        assertThat(read.get(two)).isEqualTo(store.read(two));
    }

    @Test
    void a_text_that_the_database_cannot_hold_stores_nothing() {
        var stream = new StreamId(UUID.randomUUID());
        var metadata = events(1).getFirst().metadata();
        var payload = JsonNodeFactory.instance.objectNode().put("text", "a\0b");
        var event = new NewEvent(UUID.randomUUID(), "thing.happened", 1, payload, metadata);

        assertThatThrownBy(() -> inTransaction(() -> append(stream, 0, List.of(event))))
                .isInstanceOf(EventStoreFailure.class);
        assertThat(read(stream)).isEmpty();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
