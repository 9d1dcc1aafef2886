package nl.kindkring.consent.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.projection.ChildEntry;

/**
 * Somebody outside the child's centre is about to learn who the child is, because the family agreed or on another ground. The family's lock is held
 * while that is looked at and the disclosure is written down: a withdrawal comes before the look, or after the row in the log, and never in between.
 */
@ApplicationScoped
public class DisclosingOnConsent {

    /**
     * Each holds a connection while the log takes a second one for its own transaction. Well below the pool's size, or readers could wait for
     * each other's second connection for ever.
     */
    private static final int AT_ONE_TIME = 8;

    private final Semaphore turns = new Semaphore(AT_ONE_TIME);
    private final DecidingAccess deciding;
    private final FamilyFiles families;
    private final ReadingIdentity identity;

    DisclosingOnConsent(DecidingAccess deciding, FamilyFiles families, ReadingIdentity identity) {
        this.deciding = deciding;
        this.families = families;
        this.identity = identity;
    }

    /** Writes the disclosure down and says who the child is; empty, and nothing written, when none stands any more. */
    public Optional<Child.Registered> identityTo(Predicate<Recipient> isCaller, ChildId id) {
        turns.acquireUninterruptibly();
        try {
            return QuarkusTransaction.requiringNew().call(() -> ChildEntry.unchanged(id.value()).flatMap(entry -> told(isCaller, id)));
        } finally {
            turns.release();
        }
    }

    private Optional<Child.Registered> told(Predicate<Recipient> isCaller, ChildId id) {
        return deciding.toldWhoItIs(id, isCaller).flatMap(told -> families.find(id).map(child -> {
            identity.disclose(child, "identity", told.ground(), told.purpose().name());
            return child;
        }));
    }
}
