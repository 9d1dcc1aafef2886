package nl.kindkring.platform.affiliation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.replica.Replica;
import nl.kindkring.platform.replica.Replicas;
import org.jspecify.annotations.Nullable;

/** The local copy of who belongs where. */
@ApplicationScoped
public class Affiliations {

    private final @Nullable Replica<AffiliationTable> replica;

    Affiliations(AffiliationEvents events, AffiliationReplica definition, Replicas replicas) {
        this.replica = events.topic().isPresent() ? replicas.follow(definition) : null;
    }

    /** Starts to follow with the process, not with the first question. */
    void start(@Observes StartupEvent event) {
    }

    /**
     * What the person belongs to now; empty for a person never heard of.
     *
     * @throws nl.kindkring.platform.replica.ReplicaStale when the publisher was silent for too long: 503 with {@code Retry-After}
     * @throws IllegalStateException when this service configured no topic of affiliations
     */
    public Set<Affiliation> of(String personId) {
        return replica().table().of(personId);
    }

    /** Whether the person belongs to the unit, in any role. Throws as {@link #of} does. */
    public boolean holds(String personId, String unitKind, UUID unitId) {
        return of(personId).stream().anyMatch(one -> one.unitKind().equals(unitKind) && one.unitId().equals(unitId));
    }

    /** Whether {@link #of} would answer. */
    public boolean fresh() {
        return replica().fresh();
    }

    private Replica<AffiliationTable> replica() {
        if (replica == null) {
            throw new IllegalStateException("kindkring.platform.replica.affiliations.topic is not configured");
        }
        return replica;
    }
}
