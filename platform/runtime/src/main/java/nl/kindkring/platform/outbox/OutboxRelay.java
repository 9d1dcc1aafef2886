package nl.kindkring.platform.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/**
 * Publishes what the event store put in the outbox. Every replica of a service runs one; the lock in its database lets
 * one of them lead, and another within the poll interval after the leader's session ended. On a failure everything is
 * dropped and opened anew after a pause, so a restart of Kafka or PostgreSQL heals by itself.
 */
public final class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final RelayDatabase database;
    private final KafkaTarget kafka;
    private final Translation translation;
    private final RelayConfig config;
    private final RelayStatus status;
    private final WakeUp wakeUp = new WakeUp();
    private final Thread thread;
    private volatile boolean stopping;
    private Duration pause = FIRST_PAUSE;

    /** @param publishers at least one */
    public OutboxRelay(
            RelayDatabase database,
            KafkaTarget kafka,
            List<EventPublisher> publishers,
            RelayConfig config,
            RelayStatus status) {
        this.database = database;
        this.kafka = kafka;
        this.translation = new Translation(publishers, new CloudEventRecords(kafka.mapper(), kafka.service()));
        this.config = config;
        this.status = status;
        this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    }

    /** Starts the relay's thread; returns at once. */
    public void start() {
        status.searching();
        thread.start();
    }

    /** Something was committed: look now and not at the next poll. */
    public void wake() {
        wakeUp.call();
    }

    /**
     * Ends after the current round. What is not acknowledged by then stays in the outbox for another replica or the next
     * start.
     *
     * @param grace how long the current round may take; zero drops it where it is
     */
    public void stop(Duration grace) {
        stopping = true;
        wakeUp.call();
        try {
            if (grace.isZero() || !thread.join(grace)) {
                thread.interrupt();
                thread.join(Duration.ofSeconds(5));
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            try (var session = OutboxSession.open(database)) {
                if (awaitLead(session)) {
                    lead(session);
                }
            } catch (InterruptedException | InterruptException e) {
                stopping = true; // only stop() interrupts this thread
            } catch (SQLException | RuntimeException e) {
                recover(e);
            }
        }
        status.off();
    }

    /** Follows until the lead is free; commits of this process are then another one's work, so passes the call on. */
    private boolean awaitLead(OutboxSession session) throws SQLException, InterruptedException {
        while (!session.tryToLead()) {
            if (stopping) {
                return false;
            }
            status.following();
            pause = FIRST_PAUSE;
            if (wakeUp.await(config.poll())) {
                session.notifyLeader();
            }
        }
        return true;
    }

    private void lead(OutboxSession session) throws SQLException, InterruptedException {
        LOG.info("outbox: this process publishes");
        try (var sender = KafkaSender.tireless(kafka.connection()); var ears = LeaderEars.open(database, wakeUp)) {
            var term = new LeaderTerm(session, sender, translation, config, status);
            while (!stopping) {
                var more = term.pass();
                pause = FIRST_PAUSE;
                if (!more) {
                    ears.check();
                    wakeUp.await(term.rest());
                }
            }
        }
    }

    private void recover(Exception reason) {
        status.failed(reason);
        if (stopping) {
            return;
        }
        LOG.warnf("outbox: cannot publish, trying again in %d ms: %s", pause.toMillis(), reason);
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            stopping = true;
        }
        pause = pause.multipliedBy(2).compareTo(config.longestPause()) < 0 ? pause.multipliedBy(2) : config.longestPause();
    }
}
