package nl.kindkring.signal.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Words whose term has passed are announced, and removed when that was long enough ago and nobody holds them. Each signal in a transaction of its own: a
 * process that dies leaves whole signals, and of two the second finds nothing to do.
 */
@ApplicationScoped
public class RemovingOldWords {

    private static final Logger LOG = Logger.getLogger(RemovingOldWords.class);
    private static final int BATCH = 1000;
    /** Months differ in length; whether a term has passed is decided for each signal. */
    private static final int WIDE = 3;

    private final WordsRemovals removals;
    private final WordsRetentionConfig config;
    private final Clock clock;

    RemovingOldWords(WordsRemovals removals, WordsRetentionConfig config, Clock clock) {
        this.removals = removals;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${kindkring.signal.retention.look-every:12h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        look(LocalDate.now(clock));
    }

    /** Removes what is due by that day, then announces what has become due; a thousand of each at a look. */
    public void look(LocalDate today) {
        for (UUID due : QuarkusTransaction.requiringNew().call(() -> removals.due(today, BATCH))) {
            alone(due, () -> remove(due, today));
        }
        LocalDate notAfter = today.minus(config.term()).plusDays(WIDE);
        for (var found : QuarkusTransaction.requiringNew().call(() -> removals.unannounced(notAfter, BATCH))) {
            if (config.passed(found.lastChange(), today)) {
                alone(found.signalId(), () -> removals.announce(found, today, today.plus(config.announcement())));
            }
        }
    }

    private void remove(UUID signal, LocalDate today) {
        WordsRemoval removal = removals.locked(signal).orElse(null);
        if (removal == null || removal.holdReason() != null) {
            return; // another process was first, or a privacy officer
        }
        if (config.passed(removal.lastChange(), today)) {
            removals.remove(signal, today);
        } else {
            removals.drop(signal);
        }
    }

    private static void alone(UUID signal, Runnable work) {
        try {
            QuarkusTransaction.requiringNew().run(work);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The words of signal %s could not be removed or announced; they stay due", signal);
        }
    }
}
