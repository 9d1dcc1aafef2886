package nl.kindkring.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker in this JVM that lets nobody in without a password (SCRAM-SHA-512) and lets nobody do what no rule allows (StandardAuthorizer): for tests
 * of access rules. Its owner may do everything, creates users and rules, and comes in by a listener of its own.
 */
public final class GuardedKafka implements AutoCloseable {

    private static final String OWNER = "owner";

    private final KafkaRaftServer server;
    private final int clients;
    private final int internal;
    private final String secret = UUID.randomUUID().toString();

    private GuardedKafka(Path folder, int[] ports) {
        this.clients = ports[0];
        this.internal = ports[2];
        Properties settings = guarded(BrokerSettings.of(folder, new BrokerSettings.Ports(clients, ports[1])), ports[1]);
        StorageFormat.ensure(folder, BrokerSettings.NODE);
        // as in EmbeddedKafka: Kafka makes some parts with Class.forName on the context class loader
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(GuardedKafka.class.getClassLoader());
        try {
            server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
            server.startup();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Starts a broker on free ports with a new folder below the system's temporary one. */
    public static GuardedKafka temporary() {
        try {
            Path parent = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
            return new GuardedKafka(Files.createTempDirectory(parent, "kafka-"), FreePorts.several(3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where users connect. */
    public String bootstrap() {
        return "localhost:" + clients;
    }

    /** Client settings of the owner. */
    public Map<String, Object> owner() {
        return Map.of("bootstrap.servers", "localhost:" + internal, "security.protocol", "SASL_PLAINTEXT", "sasl.mechanism", "PLAIN",
                "sasl.jaas.config", login("org.apache.kafka.common.security.plain.PlainLoginModule", OWNER, secret) + ";");
    }

    /** Client settings of a user that the owner created. */
    public Map<String, Object> user(String name, String password) {
        return Map.of("bootstrap.servers", bootstrap(), "security.protocol", "SASL_PLAINTEXT", "sasl.mechanism", "SCRAM-SHA-512",
                "sasl.jaas.config", login("org.apache.kafka.common.security.scram.ScramLoginModule", name, password) + ";");
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private Properties guarded(Properties settings, int controller) {
        settings.put("listeners", "CLIENTS://localhost:%d,CONTROLLER://localhost:%d,INTERNAL://localhost:%d".formatted(clients, controller, internal));
        settings.put("listener.security.protocol.map", "CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT,INTERNAL:SASL_PLAINTEXT");
        settings.put("inter.broker.listener.name", "INTERNAL");
        settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        settings.put("sasl.mechanism.controller.protocol", "PLAIN");
        settings.put("listener.name.clients.sasl.enabled.mechanisms", "SCRAM-SHA-512");
        settings.put("listener.name.clients.scram-sha-512.sasl.jaas.config", "org.apache.kafka.common.security.scram.ScramLoginModule required;");
        for (String listener : new String[] {"controller", "internal"}) {
            settings.put("listener.name." + listener + ".sasl.enabled.mechanisms", "PLAIN");
            settings.put("listener.name." + listener + ".plain.sasl.jaas.config",
                    login("org.apache.kafka.common.security.plain.PlainLoginModule", OWNER, secret) + " user_%s=\"%s\";".formatted(OWNER, secret));
        }
        settings.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.put("allow.everyone.if.no.acl.found", "false");
        settings.put("super.users", "User:" + OWNER);
        return settings;
    }

    private static String login(String module, String name, String password) {
        return "%s required username=\"%s\" password=\"%s\"".formatted(module, name, password);
    }
}
