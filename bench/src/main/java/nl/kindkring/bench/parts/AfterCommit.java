package nl.kindkring.bench.parts;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;
import nl.kindkring.platform.eventstore.Appended;

/** What the container does for an observer "after success": registers it with the transaction, and calls it after the commit. */
public final class AfterCommit implements Event<Appended> {

    private final TransactionSynchronizationRegistry registry;
    private final Runnable observer;

    /** @param observer called on the committing thread */
    public AfterCommit(TransactionSynchronizationRegistry registry, Runnable observer) {
        this.registry = registry;
        this.observer = observer;
    }

    @Override
    public void fire(Appended event) {
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    observer.run();
                }
            }
        });
    }

    @Override
    public <U extends Appended> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException("the store does not");
    }

    @Override
    public <U extends Appended> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException("the store does not");
    }

    @Override
    public Event<Appended> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException("the store does not");
    }

    @Override
    public <U extends Appended> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("the store does not");
    }

    @Override
    public <U extends Appended> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("the store does not");
    }
}
