package nl.kindkring.local;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import nl.kindkring.contracts.Topic;
import nl.kindkring.contracts.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Makes the topics of the catalogue that the broker does not have yet. Nobody else makes any. */
final class TopicCatalogue {

    private TopicCatalogue() {
    }

    /** How many had to be made. */
    static int create(String bootstrap) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = Topics.all().stream()
                    .filter(topic -> !present.contains(topic.name())).map(TopicCatalogue::asked).toList();
            admin.createTopics(missing).all().get();
            return missing.size();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka refused to make the topics", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static NewTopic asked(Topic topic) {
        var settings = new HashMap<String, String>();
        settings.put("cleanup.policy", topic.cleanup().name().toLowerCase(Locale.ROOT));
        settings.put("retention.ms", topic.retention().map(time -> String.valueOf(time.toMillis())).orElse("-1"));
        return new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(settings);
    }
}
