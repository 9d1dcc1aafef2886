package nl.kindkring.platform.projection;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a generation reads from: its domain topics, or topics with a prefix before their names.
 *
 * @param group  consumer group; another one while it reads rebuild topics, so that no member has to rebalance over both
 * @param domain domain topics
 * @param prefix what stands before their names; empty for the domain topics themselves
 */
record GenerationSource(String group, Set<String> domain, String prefix) {

    /** Topics to subscribe to. */
    Set<String> topics() {
        return domain.stream().map(topic -> prefix + topic).collect(Collectors.toUnmodifiableSet());
    }

    /** The domain topic behind a topic. */
    String domainTopic(String topic) {
        return topic.substring(prefix.length());
    }
}
