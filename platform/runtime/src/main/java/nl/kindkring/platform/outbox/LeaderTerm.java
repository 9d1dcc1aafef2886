package nl.kindkring.platform.outbox;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kindkring.platform.eventstore.StoredEvent;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What the leader does from getting the lock to the first failure: read the set, publish it, delete it, again. Any
 * failure ends the term with nothing deleted that was not acknowledged. A former leader that does not know it yet sends
 * the same events in the same order; consumers see each event first in order, and repeats by the event id.
 */
final class LeaderTerm {

    private static final Duration COUNTING = Duration.ofSeconds(1);

    private final Clock machineTime = Clock.systemUTC();
    private final OutboxSession session;
    private final KafkaSender sender;
    private final Translation translation;
    private final RelayConfig config;
    private final RelayStatus status;
    private final BlockedStreams blocked;
    private final Heartbeat heartbeat;
    private final Every counting = new Every(COUNTING);

    LeaderTerm(OutboxSession session, KafkaSender sender, Translation translation, RelayConfig config, RelayStatus status) {
        this.session = session;
        this.sender = sender;
        this.translation = translation;
        this.config = config;
        this.status = status;
        this.blocked = new BlockedStreams(config.blockedRetry());
        this.heartbeat = new Heartbeat(translation, config.heartbeat());
    }

    /**
     * One read, publish, delete.
     *
     * @return whether there may be more in the set right now
     */
    boolean pass() throws SQLException {
        // Taken before the read: what was committed before this moment is in the set that is read next, or was published.
        var observedAt = machineTime.instant();
        var read = session.pending(config.batch(), blocked.resting(observedAt));
        publish(read, observedAt);
        var wholeSet = read.size() < config.batch();
        if (counting.isDue()) {
            counting.done();
            status.pending(session.count());
        }
        // Only now, and only if nothing of the set was left out: else the heartbeat would lie.
        if (wholeSet && blocked.size() == 0 && heartbeat.isDue()) {
            heartbeat.send(sender, observedAt);
        }
        status.leading(blocked.size());
        return !wholeSet;
    }

    /** How long there is nothing to do without being called. */
    Duration rest() {
        var untilHeartbeat = heartbeat.untilDue();
        // a heartbeat that is due and was withheld waits for the blocked stream, not for another round right now
        var withheld = untilHeartbeat.isZero();
        return withheld || untilHeartbeat.compareTo(config.poll()) > 0 ? config.poll() : untilHeartbeat;
    }

    private void publish(List<StoredEvent> read, Instant now) throws SQLException {
        var records = new ArrayList<ProducerRecord<byte[], byte[]>>();
        var done = new ArrayList<StoredEvent>();
        for (var event : read) {
            if (blocked.holds(event)) {
                continue;
            }
            try {
                records.addAll(translation.of(event));
                done.add(event);
            } catch (RuntimeException e) {
                blocked.block(event, e, now);
            }
        }
        if (done.isEmpty()) {
            return;
        }
        sender.send(records);
        session.delete(done.stream().map(StoredEvent::position).toList());
        status.published(done, machineTime.instant());
    }
}
