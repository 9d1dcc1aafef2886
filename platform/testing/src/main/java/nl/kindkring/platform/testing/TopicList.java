package nl.kindkring.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The topics that every {@code topics.json} of the classpath lists: the catalogue in the contracts, and what a module's own
 * tests add. No broker here creates a topic by itself, just as in production.
 */
record TopicList(List<NewTopic> topics) {

    static TopicList fromClasspath() {
        var topics = new ArrayList<NewTopic>();
        try {
            var found = Thread.currentThread().getContextClassLoader().getResources("topics.json");
            while (found.hasMoreElements()) {
                JsonNode document = new ObjectMapper().readTree(found.nextElement());
                document.path("topics").forEach(topic -> topics.add(parse(topic)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("topics.json cannot be read", e);
        }
        return new TopicList(topics);
    }

    void createOn(String bootstrap) {
        var byName = new LinkedHashMap<String, NewTopic>();
        topics.forEach(topic -> byName.put(topic.name(), topic));
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(byName.values()).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the topics cannot be created", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static NewTopic parse(JsonNode topic) {
        var settings = new HashMap<String, String>();
        settings.put("cleanup.policy", topic.path("cleanupPolicy").asText("delete"));
        settings.put("retention.ms", topic.path("retentionMs").asText("-1"));
        return new NewTopic(topic.required("name").asText(), topic.required("partitions").asInt(), (short) 1).configs(settings);
    }
}
