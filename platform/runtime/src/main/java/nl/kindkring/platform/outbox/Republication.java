package nl.kindkring.platform.outbox;

import java.util.List;
import java.util.Map;

/**
 * What a republication did, and where the reader of its topics goes on afterwards.
 *
 * @param storedEvents read from the store
 * @param publishedEvents sent, without markers
 * @param topics by rebuild topic
 */
public record Republication(long storedEvents, long publishedEvents, Map<String, Continuation> topics) {

    /**
     * Everything committed before the republication began is in the rebuild topic; everything later is in the domain
     * topic from here on. Some events are in both, with the same id.
     *
     * @param topic the domain topic
     * @param offsets next offset to read by partition
     */
    public record Continuation(String topic, List<Long> offsets) {}
}
