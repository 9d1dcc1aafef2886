package nl.kindkring.consent.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kindkring.consent.domain.DutchDay;
import org.jboss.logging.Logger;

/**
 * Looks which files have had their term, announces their destruction, and carries out what was announced long enough ago. Each child in a transaction of its
 * own under its family's lock: a process that dies leaves whole children done and the others due, and of two processes the second finds nothing to do. As long
 * as not everything has been heard of the services that help, nothing happens (docs/decisions/116).
 */
@ApplicationScoped
public class KeepingTerms {

    private static final Logger LOG = Logger.getLogger(KeepingTerms.class);
    private static final int BATCH = 500;
    private static final int AT_ONCE = 10_000;

    private final Looks looks;
    private final Announcing announcing;
    private final CarryingOut carryingOut;
    private final KnownFacts facts;
    private final Clock clock;

    KeepingTerms(Looks looks, Announcing announcing, CarryingOut carryingOut, KnownFacts facts, Clock clock) {
        this.looks = looks;
        this.announcing = announcing;
        this.carryingOut = carryingOut;
        this.facts = facts;
        this.clock = clock;
    }

    /** Carries out what is due today, then announces what has become due. */
    @Scheduled(every = "${kindkring.consent.retention.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void look() {
        if (!facts.complete()) {
            LOG.warn("Retention waits: not everything has been heard of the services that help");
            return;
        }
        LocalDate today = DutchDay.of(clock.instant());
        each("carried out", () -> PlanEntry.toCarryOut(today, AT_ONCE), plan -> carryingOut.carryOut(plan, today), 1);
        QuarkusTransaction.requiringNew().run(() -> looks.takeUp(today));
        each("announced", () -> looks.due(today, BATCH), child -> announcing.look(child, today), Integer.MAX_VALUE);
    }

    /** Batch after batch, until none is due or none of a whole batch went well. What is postponed stays due, so it is looked at in one round only. */
    private static void each(String what, Supplier<List<UUID>> due, Consumer<UUID> work, int rounds) {
        for (int round = 0; round < rounds; round++) {
            List<UUID> batch = QuarkusTransaction.requiringNew().call(due::get);
            long done = batch.stream().filter(id -> alone(what, id, work)).count();
            if (batch.size() < BATCH || done == 0) {
                return;
            }
        }
    }

    private static boolean alone(String what, UUID id, Consumer<UUID> work) {
        try {
            QuarkusTransaction.requiringNew().run(() -> work.accept(id));
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Retention: %s could not be %s; it stays due", id, what);
            return false;
        }
    }
}
