package nl.kindkring.contracts.generated;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.kindkring.contracts.ContractFiles;
import nl.kindkring.contracts.Heartbeat;
import nl.kindkring.contracts.Topic;
import nl.kindkring.contracts.Topics;

/** The catalogue for those who do not read Java. */
final class TopicsJson {

    private TopicsJson() {}

    static ObjectNode catalogue() {
        ObjectNode root = ContractFiles.JSON.createObjectNode();
        root.put("source", "nl.kindkring.contracts.Topics");
        var topics = root.putArray("topics");
        Topics.all().forEach(topic -> describe(topic, topics.addObject()));
        return root;
    }

    private static void describe(Topic topic, ObjectNode node) {
        node.put("name", topic.name()).put("owner", topic.owner()).put("purpose", topic.purpose()).put("key", topic.key())
                .put("partitions", topic.partitions()).put("cleanup", topic.cleanup().name().toLowerCase(java.util.Locale.ROOT))
                .put("retentionMs", retentionMs(topic)).put("heartbeat", topic.heartbeat());
        var events = node.putArray("events");
        topic.events().forEach(event -> events.add(ContractFiles.type(event)));
        if (topic.heartbeat()) {
            events.add(Heartbeat.TYPE);
        }
    }

    /** As Kafka writes it: -1 is for ever. */
    static long retentionMs(Topic topic) {
        return topic.retention().map(java.time.Duration::toMillis).orElse(-1L);
    }
}
