package nl.kindkring.consent.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.projection.ConsentEntry;
import org.jboss.logging.Logger;

/**
 * Says of each consent in force, once, that its last day is near: a stored event {@code consent.expiry-near}, from which whoever tells the
 * family can work. Each in a transaction of its own; one that fails stays due.
 */
@ApplicationScoped
public class RemindingOfExpiry {

    private static final Logger LOG = Logger.getLogger(RemindingOfExpiry.class);
    private static final int BATCH = 500;

    private final FamilyFiles families;
    private final ConsentFiles consents;
    private final Stamps stamps;
    private final Clock clock;

    RemindingOfExpiry(FamilyFiles families, ConsentFiles consents, Stamps stamps, Clock clock) {
        this.families = families;
        this.consents = consents;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Looks for consents whose last day is near and of which that was not said yet. */
    @Scheduled(every = "${kindkring.consent.remind-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void consents() {
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> ConsentEntry.toRemind(clock.instant(), BATCH))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> remind(id));
            } catch (RuntimeException e) {
                LOG.errorf(e, "That consent %s is about to expire could not be recorded; it stays due", id);
            }
        }
    }

    private void remind(UUID id) {
        FamilyFile file = families.open(new ChildId(ConsentEntry.of(id).orElseThrow().childId));
        consents.remind(new ConsentId(id), file.child(), stamps.byItself());
    }
}
