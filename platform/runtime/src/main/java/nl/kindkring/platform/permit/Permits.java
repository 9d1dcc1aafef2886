package nl.kindkring.platform.permit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import nl.kindkring.platform.replica.Replica;
import nl.kindkring.platform.replica.Replicas;
import org.jspecify.annotations.Nullable;

/** The local copy of every permit. */
@ApplicationScoped
public class Permits {

    private final @Nullable Replica<PermitTable> replica;
    private final Clock clock;

    Permits(PermitEvents events, PermitReplica definition, Replicas replicas, Clock clock) {
        this.replica = events.topic().isPresent() ? replicas.follow(definition) : null;
        this.clock = clock;
    }

    /** Starts to follow with the process, not with the first question. */
    void start(@Observes StartupEvent event) {
    }

    /**
     * Whether the recipient may have the item, now by the domain clock. Microseconds; no input or output.
     *
     * @param scopeItem the item asked for; absent: any permit that holds for the purpose will do, and the caller shows no more
     *                  than its scope covers
     * @throws nl.kindkring.platform.replica.ReplicaStale when the publisher was silent for too long: 503 with {@code Retry-After}
     * @throws IllegalStateException when this service configured no topic of permits
     */
    public PermitAnswer check(UUID subject, String purpose, Recipient recipient, @Nullable String scopeItem) {
        return replica().table().check(subject, purpose, recipient, scopeItem, clock.instant());
    }

    /**
     * The same for a purpose in which people choose piece by piece: only a permit that names the item in its scope will do. One without a scope, which
     * {@link #check} takes for all of its purpose, names nothing.
     *
     * @throws nl.kindkring.platform.replica.ReplicaStale as {@link #check} does
     */
    public PermitAnswer checkNamed(UUID subject, String purpose, Recipient recipient, String scopeItem) {
        return replica().table().checkNamed(subject, purpose, recipient, scopeItem, clock.instant());
    }

    /** Whether {@link #check} would answer. */
    public boolean fresh() {
        return replica().fresh();
    }

    private Replica<PermitTable> replica() {
        if (replica == null) {
            throw new IllegalStateException("kindkring.platform.replica.permits.topic is not configured");
        }
        return replica;
    }
}
