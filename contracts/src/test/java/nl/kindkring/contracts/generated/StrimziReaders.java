package nl.kindkring.contracts.generated;

import java.util.stream.Collectors;
import nl.kindkring.contracts.TrendReader;

/** The readers of the trend topics as Strimzi users with their access rules. */
final class StrimziReaders {

    private StrimziReaders() {}

    static String yaml() {
        return TrendReader.all().stream().map(StrimziReaders::resource)
                .collect(Collectors.joining("---\n", "# Generated from nl.kindkring.contracts.TrendReader; see contracts/README.md.\n", ""));
    }

    private static String resource(TrendReader reader) {
        return """
                apiVersion: kafka.strimzi.io/v1
                kind: KafkaUser
                metadata:
                  name: %s
                  labels:
                    strimzi.io/cluster: kindkring
                spec:
                  authentication:
                    type: scram-sha-512
                  authorization:
                    type: simple
                    acls:
                      - resource:
                          type: topic
                          name: %s
                          patternType: literal
                        operations: [Describe, Read]
                      - resource:
                          type: group
                          name: %s
                          patternType: prefix
                        operations: [Read]
                """.formatted(reader.user(), reader.topic().name(), reader.groupPrefix());
    }
}
