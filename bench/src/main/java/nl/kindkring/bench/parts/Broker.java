package nl.kindkring.bench.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import nl.kindkring.contracts.Topics;
import nl.kindkring.platform.embedded.EmbeddedKafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** A Kafka broker in this process, with the topics of the catalogue. */
public final class Broker implements AutoCloseable {

    private final EmbeddedKafka kafka = EmbeddedKafka.temporary();

    /** Starts it and makes the domain topics; those of the municipalities' trends are left out, nobody measures them. */
    public Broker() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            admin.createTopics(Topics.all().stream().filter(topic -> !topic.name().startsWith("kindkring.trends."))
                    .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1)).toList()).all().get();
        }
    }

    /** Makes one more topic. */
    public void topic(String name, int partitions) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(partitions), Optional.empty()))).all().get();
        }
    }

    /** What a client needs as {@code bootstrap.servers}. */
    public String bootstrap() {
        return kafka.bootstrap();
    }

    @Override
    public void close() {
        kafka.close();
    }
}
