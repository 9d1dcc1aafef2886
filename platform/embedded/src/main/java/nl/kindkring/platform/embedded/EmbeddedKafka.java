package nl.kindkring.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker in this JVM: one node, KRaft, broker and controller in one, plain text on localhost.
 * Topics are never created by being used.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private final KafkaRaftServer server;
    private final String bootstrap;

    private EmbeddedKafka(Path folder, BrokerSettings.Ports ports) {
        Properties settings = BrokerSettings.of(folder, ports);
        StorageFormat.ensure(folder, BrokerSettings.NODE);
        // Kafka makes some parts with Class.forName on the context class loader: inside a Quarkus test that is another one
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(EmbeddedKafka.class.getClassLoader());
        try {
            server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
            server.startup();
        } finally {
            thread.setContextClassLoader(before);
        }
        bootstrap = "localhost:" + ports.broker();
    }

    /** Starts a broker on free ports with a new folder below the system's temporary one. */
    public static EmbeddedKafka temporary() {
        int[] ports = FreePorts.several(2);
        try {
            // asked for by name: the default of createTempDirectory is fixed before a test runner sets the property
            Path parent = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
            return new EmbeddedKafka(Files.createTempDirectory(parent, "kafka-"), new BrokerSettings.Ports(ports[0], ports[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts a broker that keeps its data.
     *
     * @param folder         log directory, formatted when empty
     * @param port           where clients connect
     * @param controllerPort where the broker talks to itself; fixed, because the quorum's voters are configured with it
     */
    public static EmbeddedKafka durable(Path folder, int port, int controllerPort) {
        try {
            return new EmbeddedKafka(Files.createDirectories(folder), new BrokerSettings.Ports(port, controllerPort));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a client needs as {@code bootstrap.servers}. */
    public String bootstrap() {
        return bootstrap;
    }

    /** Stops in order: leaves the quorum, flushes and closes the logs, so that the next start needs no recovery. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
