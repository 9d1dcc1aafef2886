package nl.kindkring.platform.outbox;

import java.util.List;
import java.util.Set;
import nl.kindkring.platform.eventstore.StoredEvent;

/**
 * Translates stored events to the contract; a CDI bean of the service (messaging package). There may be several: each
 * is asked about every event, and everything they give is published.
 */
public interface EventPublisher {

    /**
     * What others may know of this event; empty when nothing. Must give the same answer with the same ids each time it is
     * asked, because an event is asked about again after a failure. Must not depend on other events. An exception holds
     * up this event and all later ones of its stream until a retry succeeds, and with them the heartbeats.
     */
    List<OutgoingEvent> translate(StoredEvent stored);

    /** All topics it publishes to. They must exist. */
    Set<String> topics();

    /**
     * Those of its topics whose partitions get the heartbeat: all of them, unless nobody decides by their freshness. A compacted
     * topic cannot have one, because a heartbeat has no key.
     */
    default Set<String> heartbeatTopics() {
        return topics();
    }
}
