package nl.kindkring.contracts.generated;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.kindkring.contracts.Topic;
import nl.kindkring.contracts.Topics;

/** The catalogue as Strimzi resources. Three replicas, two of which must have a record before it counts as written. */
final class StrimziTopics {

    private StrimziTopics() {}

    static String yaml() {
        return Topics.all().stream().map(StrimziTopics::resource)
                .collect(Collectors.joining("---\n", "# Generated from nl.kindkring.contracts.Topics; see contracts/README.md.\n", ""));
    }

    private static String resource(Topic topic) {
        return """
                apiVersion: kafka.strimzi.io/v1
                kind: KafkaTopic
                metadata:
                  name: %s
                  labels:
                    strimzi.io/cluster: kindkring
                spec:
                  partitions: %d
                  replicas: 3
                  config:
                    cleanup.policy: %s
                    retention.ms: %d
                    min.insync.replicas: 2
                """.formatted(topic.name(), topic.partitions(), topic.cleanup().name().toLowerCase(Locale.ROOT), TopicsJson.retentionMs(topic));
    }
}
