package nl.kindkring.platform.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the relay's view of database and Kafka from the settings every Quarkus application has. */
@Singleton
class RelayParts {

    @Produces
    @Singleton
    RelayDatabase database(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        return new RelayDatabase(url, user, password);
    }

    @Produces
    @Singleton
    KafkaTarget kafka(
            @ConfigProperty(name = "quarkus.application.name") String service,
            ObjectMapper mapper,
            @Identifier("default-kafka-broker") Map<String, Object> settings) {
        var connection = new HashMap<>(settings);
        connection.keySet().retainAll(ProducerConfig.configNames());
        return new KafkaTarget(service, mapper, connection);
    }
}
