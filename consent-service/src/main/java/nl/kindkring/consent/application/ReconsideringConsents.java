package nl.kindkring.consent.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildCommand;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.consent.projection.ConsentEntry;
import org.jboss.logging.Logger;

/**
 * Time passes: birthdays, expiry and the days on which authority begins or ends. A permit has ended by itself by then, in every service;
 * this tells it in so many words, and grants anew what the day made possible. Replicas of this service may run it at the same moment:
 * the family's lock puts them in order and the second finds nothing to do.
 */
@ApplicationScoped
public class ReconsideringConsents {

    private static final Logger LOG = Logger.getLogger(ReconsideringConsents.class);
    private static final int BATCH = 500;

    private final FamilyFiles families;
    private final ConsentFiles consents;
    private final Stamps stamps;
    private final Clock clock;

    ReconsideringConsents(FamilyFiles families, ConsentFiles consents, Stamps stamps, Clock clock) {
        this.families = families;
        this.consents = consents;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Reconsiders every consent that time has changed; one that fails stays due and does not hold up the others. */
    @Scheduled(every = "${kindkring.consent.reconsider-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void consents() {
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> ConsentEntry.due(clock.instant(), BATCH))) {
            eachAlone("consent", id, () -> {
                ConsentEntry entry = ConsentEntry.of(id).orElseThrow();
                FamilyFile file = families.open(new ChildId(entry.childId));
                consents.reconsider(new ConsentId(id), file.child(), stamps.byItself());
            });
        }
    }

    /** Moves every child that had a birthday into another age band for figures. */
    @Scheduled(every = "${kindkring.consent.age-bands-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void ageBands() {
        var today = DutchDay.of(clock.instant());
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> ChildEntry.ageBandsToCheck(today))) {
            eachAlone("child", id, () -> families.carryOut(new ChildId(id), version -> { }, stamps.byItself(),
                    new ChildCommand.ReachAgeBand(today)));
        }
    }

    private static void eachAlone(String what, UUID id, Runnable work) {
        try {
            QuarkusTransaction.requiringNew().run(work);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The %s %s could not be brought up to date; it stays due", what, id);
        }
    }
}
