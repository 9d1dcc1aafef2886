package nl.kindkring.platform.testing.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import nl.kindkring.platform.embedded.EmbeddedPostgres;
import nl.kindkring.platform.outbox.EventPublisher;
import nl.kindkring.platform.outbox.KafkaTarget;
import nl.kindkring.platform.outbox.OutboxRelay;
import nl.kindkring.platform.outbox.RelayDatabase;
import nl.kindkring.platform.outbox.RelayStatus;
import nl.kindkring.platform.testing.Backends;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Relays of one test, as replicas of one service would run them. Close it: relays that stay would publish the next test's events. */
final class RelayBench implements AutoCloseable {

    private final Backends backends = Backends.running();
    private final String bootstrap;
    private final EventPublisher publisher;
    private final RelaySettings settings;
    private final List<Running> relays = new ArrayList<>();

    /** A relay and what it says of itself. */
    record Running(OutboxRelay relay, RelayStatus status) {

        boolean leads() {
            return status.role() == RelayStatus.Role.LEADER;
        }

        boolean follows() {
            return status.role() == RelayStatus.Role.FOLLOWER;
        }
    }

    RelayBench(EventPublisher publisher, RelaySettings settings) {
        this(Backends.running().bootstrap(), publisher, settings);
    }

    RelayBench(String bootstrap, EventPublisher publisher, RelaySettings settings) {
        this.bootstrap = bootstrap;
        this.publisher = publisher;
        this.settings = settings;
    }

    Running start() {
        var status = new RelayStatus(new SimpleMeterRegistry());
        var database = new RelayDatabase(backends.jdbcUrl(), EmbeddedPostgres.APP, EmbeddedPostgres.APP);
        var kafka = new KafkaTarget("test-service", new ObjectMapper(), Map.of("bootstrap.servers", bootstrap));
        var relay = new OutboxRelay(database, kafka, List.of(publisher), settings, status);
        var running = new Running(relay, status);
        relays.add(running);
        relay.start();
        return running;
    }

    /** Ends a relay where it stands, as far as a thread can be killed: nothing sent is waited for, nothing is deleted. */
    void kill(Running running) {
        relays.remove(running);
        running.relay().stop(Duration.ZERO);
    }

    /** Ends a relay in order. */
    void stop(Running running) {
        relays.remove(running);
        running.relay().stop(Duration.ofSeconds(10));
    }

    /** The server drops every relay's session, also the leader's, which does not know it yet and goes on sending. */
    void dropSessions() throws SQLException {
        ask("select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = '%s'"
                .formatted(RelayDatabase.SESSION_NAME));
    }

    /** Events in the outbox. */
    long pending() throws SQLException {
        return ask("select count(*) from outbox");
    }

    private long ask(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        backends.jdbcUrl(), EmbeddedPostgres.SUPERUSER, EmbeddedPostgres.SUPERUSER);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Makes a topic of three partitions. */
    static void makeTopic(String bootstrap, String topic) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(new HashMap<>(Map.of("bootstrap.servers", bootstrap)))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(3), Optional.empty()))).all().get();
        }
    }

    @Override
    public void close() {
        List.copyOf(relays).forEach(this::stop);
    }
}
