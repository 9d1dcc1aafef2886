package nl.kindkring.platform.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The same parts from container images; loaded only when a Docker engine is asked for. */
final class Containers {

    private Containers() {
    }

    static boolean available() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static Backends start() {
        var postgres = new PostgreSQLContainer("postgres:18.1")
                .withDatabaseName("test").withUsername("postgres").withPassword("postgres")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200", "-c", "wal_level=logical");
        var kafka = new KafkaContainer("apache/kafka-native:4.1.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        Startables.deepStart(postgres, kafka).join();
        try (var connection = DriverManager.getConnection(postgres.getJdbcUrl(), "postgres", "postgres");
             var statement = connection.createStatement()) {
            statement.execute("create role app login password 'app'");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the role app", e);
        }
        return new Backends(postgres.getJdbcUrl(), kafka.getBootstrapServers());
    }
}
