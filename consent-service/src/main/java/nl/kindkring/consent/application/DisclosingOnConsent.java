package nl.kindkring.consent.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.projection.ChildEntry;

/**
 * Somebody is about to learn about a child because the family agreed or on another ground: outside its centre who it is, there what is read on a ground that is
 * stated. The family's lock is held while that is looked at and the disclosure is written down: a withdrawal comes before the look, or after the row in the
 * log, and never in between.
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
        return whileNothingChanges(id, () -> told(isCaller, id));
    }

    /** Writes down what is about to be shown on a ground that was stated; false, and nothing written, when that does not stand (any more). */
    boolean stated(Child.Registered child, String what, DecidingAccess.Told stated, Predicate<Recipient> isCaller) {
        return whileNothingChanges(child.id(), () -> {
            if (!deciding.stands(child.id(), stated, isCaller)) {
                return Optional.<Child.Registered>empty();
            }
            identity.disclose(child, what, stated.ground(), stated.purpose().name());
            return Optional.of(child);
        }).isPresent();
    }

    private <T> Optional<T> whileNothingChanges(ChildId id, Supplier<Optional<T>> look) {
        turns.acquireUninterruptibly();
        try {
            return QuarkusTransaction.requiringNew().call(() -> ChildEntry.unchanged(id.value()).flatMap(entry -> look.get()));
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
