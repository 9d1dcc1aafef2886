package nl.kindkring.platform.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Gets a batch applied whatever is in it: as a whole, else halved until the event that fails stands alone, which is tried a few times more and parked.
 * A batch is in the order of each partition, so its first half is the beginning of each and offsets move on correctly.
 */
final class PoisonSearch {

    private static final Logger LOG = Logger.getLogger(PoisonSearch.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final BatchApplier applier;
    private final Projector projector;
    private final Generation generation;
    private final ProjectionConfig config;
    private final CountDownLatch stopped;

    PoisonSearch(BatchApplier applier, Projector projector, Generation generation, ProjectionConfig config, CountDownLatch stopped) {
        this.applier = applier;
        this.projector = projector;
        this.generation = generation;
        this.config = config;
        this.stopped = stopped;
    }

    /**
     * Applies or parks everything.
     *
     * @throws Offsets.Fenced when another consumer has the partitions
     * @throws Stopped when the process stops meanwhile; what is not done is done by the next
     */
    void apply(List<Delivery> batch, Map<TopicPartition, Long> stored) {
        Duration pause = config.backoff();
        int attempt = 1;
        while (true) {
            try {
                applier.apply(projector, generation, batch, stored);
                return;
            } catch (Offsets.Fenced fenced) {
                throw fenced;
            } catch (RuntimeException failure) {
                if (Failures.passes(failure)) {
                    LOG.warnf(failure, "Projection %s waits for its database", generation.schema());
                } else if (batch.size() > 1) {
                    apply(batch.subList(0, batch.size() / 2), stored);
                    apply(batch.subList(batch.size() / 2, batch.size()), stored);
                    return;
                } else if (attempt >= config.attempts()) {
                    park(batch.getFirst(), failure, stored);
                    return;
                } else {
                    attempt++;
                }
            }
            await(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private void park(Delivery delivery, RuntimeException failure, Map<TopicPartition, Long> stored) {
        LOG.errorf(failure, "Projection %s parks offset %d of %s", generation.schema(), delivery.record().offset(), delivery.partition());
        while (true) {
            try {
                applier.park(generation, delivery, Failures.describe(failure), stored);
                return;
            } catch (Offsets.Fenced fenced) {
                throw fenced;
            } catch (RuntimeException again) {
                if (!Failures.passes(again)) {
                    throw again;
                }
                await(LONGEST_PAUSE);
            }
        }
    }

    private void await(Duration pause) {
        try {
            if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    /** The process is stopping. */
    static final class Stopped extends RuntimeException {
    }
}
