package nl.kindkring.consent.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.persistence.Children;
import nl.kindkring.consent.persistence.ErasureLedger;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.platform.crypto.SubjectKeys;
import org.jboss.logging.Logger;

/** After a restore: whoever is in the ledger and has a key again is erased again, before this service answers anybody, and on request. */
@ApplicationScoped
public class ReplayingErasures {

    private static final Logger LOG = Logger.getLogger(ReplayingErasures.class);

    private final ErasureLedger ledger;
    private final SubjectKeys keys;
    private final Children children;
    private final FamilyFiles families;
    private final Stamps stamps;

    ReplayingErasures(ErasureLedger ledger, SubjectKeys keys, Children children, FamilyFiles families, Stamps stamps) {
        this.ledger = ledger;
        this.keys = keys;
        this.children = children;
        this.families = families;
        this.stamps = stamps;
    }

    /** How many stand in the ledger, and how many of them had to be erased again. */
    public record Replayed(int inLedger, int erasedAgain) {}

    void start(@Observes StartupEvent event) {
        replay();
    }

    /** Erases again; each child in a transaction of its own. */
    public Replayed replay() {
        Map<UUID, Instant> erased = ledger.all();
        var again = erased.isEmpty() ? java.util.Set.<UUID>of() : ledger.withKey(erased.keySet());
        again.forEach(child -> QuarkusTransaction.requiringNew().run(() -> eraseAgain(new ChildId(child), erased.get(child))));
        if (!again.isEmpty()) {
            LOG.warnf("%d erased children had a key again, as after a restore; they are erased again", again.size());
        }
        return new Replayed(erased.size(), again.size());
    }

    private void eraseAgain(ChildId child, Instant erasedAt) {
        if (ChildEntry.locked(child.value()).isPresent() && children.load(child).state() instanceof Child.Registered) {
            families.eraseAlone(child, stamps.byItself());
        }
        keys.destroy(child.value());
        ledger.add(child, erasedAt);
    }
}
