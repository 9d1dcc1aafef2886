package nl.kindkring.platform.projection;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a generation reads from: its domain topics, or the rebuild topics beside them.
 *
 * @param group       consumer group; another one while it reads rebuild topics, so that no member has to rebalance over both
 * @param domain      domain topics
 * @param rebuildName what comes after a domain topic's name and a dot; empty for the domain topics themselves
 */
record GenerationSource(String group, Set<String> domain, String rebuildName) {

    /** Topics to subscribe to. */
    Set<String> topics() {
        return domain.stream().map(topic -> topic + suffix()).collect(Collectors.toUnmodifiableSet());
    }

    /** The domain topic behind a topic. */
    String domainTopic(String topic) {
        return topic.substring(0, topic.length() - suffix().length());
    }

    private String suffix() {
        return rebuildName.isEmpty() ? "" : "." + rebuildName;
    }
}
