package nl.kindkring.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.eventstore.StoredEvent;
import org.jboss.logging.Logger;

/**
 * Streams whose next event cannot be translated. Such a stream waits as a whole, because publishing its later events
 * would break its order and skipping the event would lose it; all other streams go on. It is tried again after a rest,
 * and by every new leader, so the next release with a working translation heals it.
 */
final class BlockedStreams {

    private static final Logger LOG = Logger.getLogger(BlockedStreams.class);

    private final Duration rest;
    private final Map<UUID, Instant> restsUntil = new HashMap<>();

    BlockedStreams(Duration rest) {
        this.rest = rest;
    }

    /** Forgets streams that have rested long enough (they block again if nothing changed) and gives the others. */
    Set<UUID> resting(Instant now) {
        restsUntil.values().removeIf(until -> !until.isAfter(now));
        return Set.copyOf(restsUntil.keySet());
    }

    boolean holds(StoredEvent event) {
        return restsUntil.containsKey(event.stream().value());
    }

    void block(StoredEvent event, RuntimeException reason, Instant now) {
        restsUntil.put(event.stream().value(), now.plus(rest));
        LOG.errorf(reason, "outbox: stream %s is held up by event %s (%s, version %d), and with it all heartbeats",
                event.stream(), event.id(), event.type(), event.version());
    }

    int size() {
        return restsUntil.size();
    }
}
