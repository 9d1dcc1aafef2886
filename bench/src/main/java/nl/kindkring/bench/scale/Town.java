package nl.kindkring.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.kindkring.bench.parts.Broker;
import nl.kindkring.bench.parts.Checkout;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Neighbour;
import nl.kindkring.bench.parts.Service;
import nl.kindkring.bench.parts.Tokens;
import nl.kindkring.contracts.Topics;
import org.jspecify.annotations.Nullable;

/** The packaged consent- and signal-service with their databases and topics; team-service, which does not run, is played. */
final class Town implements AutoCloseable {

    static final String CONSENT = "consent";
    static final String SIGNAL = "signal";

    private final Database database;
    private final Broker broker;
    private final Tokens tokens = new Tokens();
    private final TokenDesk desk;
    private final Neighbour team;
    private final Neighbour readers;
    private final String masterKey = masterKey();
    private final Path outside = Checkout.folder("outside");
    private @Nullable Service consent;
    private @Nullable Service signal;

    Town(boolean durable) throws Exception {
        database = Database.start(durable);
        broker = new Broker();
        desk = new TokenDesk(tokens);
        team = Neighbour.alive(broker.bootstrap(), Topics.TEAM.name());
        readers = Neighbour.silent(broker.bootstrap(), Topics.DISCLOSURE.name());
    }

    /** Starts both services and waits until they are ready. @param played with a clock that can be set, as for a demonstration */
    void start(boolean played, Map<String, String> more) throws Exception {
        var environment = new HashMap<>(more);
        environment.put("KINDKRING_PLATFORM_CRYPTO_MASTER_KEY", masterKey);
        environment.put("KINDKRING_CONSENT_OUTSIDE_FOLDER", outside.toString());
        if (played) {
            environment.put("QUARKUS_PROFILE", "local");
        }
        consent = new Service("consent-service", database.another(CONSENT), broker.bootstrap(), tokens, environment);
        environment.put("QUARKUS_REST_CLIENT_SUBJECT_KEYS_URL", "http://127.0.0.1:" + consent.port());
        environment.put("JDK_JAVA_OPTIONS", desk.flags());
        signal = new Service("signal-service", database.another(SIGNAL), broker.bootstrap(), tokens, environment);
        consent.awaitReady();
        signal.awaitReady();
    }

    /** Stops both services; the databases stay. */
    void stop() throws InterruptedException {
        if (signal != null) {
            signal.close();
        }
        if (consent != null) {
            consent.close();
        }
        signal = null;
        consent = null;
    }

    Service consent() {
        return Objects.requireNonNull(consent);
    }

    Service signal() {
        return Objects.requireNonNull(signal);
    }

    /** What team-service tells. */
    Neighbour team() {
        return team;
    }

    /** Where services that do not run tell whom they showed what. */
    Neighbour readers() {
        return readers;
    }

    String token(String person, String role) {
        return tokens.of(person, role);
    }

    /** Of the key that wraps the keys of children. */
    String master() {
        return masterKey;
    }

    /** JDBC address. */
    String url(String name) {
        return database.another(name);
    }

    /** As the owner of everything. */
    Connection connect(String name) throws SQLException {
        return database.connect(name);
    }

    /** Sets the clocks of both services; started as played only. */
    void itIs(Instant moment) throws IOException, InterruptedException {
        var body = "{\"instant\":\"%s\"}".formatted(moment);
        consent().send("PUT", "/v1/local-clock", token("bench", "operator"), body);
        signal().send("PUT", "/v1/local-clock", token("bench", "operator"), body);
    }

    /** One number of one database. */
    long number(String name, String sql) throws SQLException {
        try (var connection = connect(name); var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String masterKey() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void close() throws InterruptedException {
        stop();
        readers.close();
        team.close();
        desk.close();
        broker.close();
        database.close();
    }
}
