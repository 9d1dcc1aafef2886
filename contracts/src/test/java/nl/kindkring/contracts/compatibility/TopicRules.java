package nl.kindkring.contracts.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What may not change of a topic: it stays, with its key, its number of partitions (else keys move) and the types it carries. */
final class TopicRules {

    private TopicRules() {}

    /** The breaches, empty when the change is compatible. */
    static List<String> breaches(JsonNode before, JsonNode after) {
        var breaches = new ArrayList<String>();
        Map<String, JsonNode> now = new TreeMap<>();
        after.get("topics").forEach(topic -> now.put(topic.get("name").asText(), topic));
        before.get("topics").forEach(then -> {
            String name = then.get("name").asText();
            JsonNode topic = now.get(name);
            if (topic == null) {
                breaches.add(name + ": topic removed");
                return;
            }
            for (String fixed : List.of("key", "partitions", "cleanup")) {
                if (!then.get(fixed).equals(topic.get(fixed))) {
                    breaches.add(name + ": " + fixed + " changed");
                }
            }
            then.get("events").forEach(type -> {
                if (!topic.get("events").toString().contains(type.toString())) {
                    breaches.add(name + ": " + type.asText() + " removed");
                }
            });
        });
        return breaches;
    }
}
