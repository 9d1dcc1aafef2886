package nl.kindkring.platform.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.TopicPartition;

/** How far the live generation of each projection is. */
@ApplicationScoped
public class Projections {

    private final Instance<Projector> projectors;
    private final Generations generations;
    private final BrokerOffsets broker;
    private final AgroalDataSource database;

    Projections(@Any Instance<Projector> projectors, Generations generations, BrokerOffsets broker, AgroalDataSource database) {
        this.projectors = projectors;
        this.generations = generations;
        this.broker = broker;
        this.database = database;
    }

    /**
     * Whether everything that is on the topics at this moment has been applied. An event still waiting at its publisher is not on the topic yet: for
     * "nothing from before an instant can still come", ask {@link #completeUntil}.
     */
    public boolean caughtUp(String projection) {
        return reached(projection, broker.ends(projector(projection).topics()));
    }

    /** As {@link #caughtUp}, for what is on the topics now, waiting at most so long for it to be applied. */
    public boolean awaitCaughtUp(String projection, Duration atMost) {
        Map<TopicPartition, Long> ends = broker.ends(projector(projection).topics());
        long until = System.nanoTime() + atMost.toNanos();
        while (!reached(projection, ends)) {
            if (System.nanoTime() > until || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return true;
    }

    /**
     * Instant, on the publishers' machines, up to which every event recorded has been applied or parked: the oldest of the latest heartbeats over all
     * partitions. Relays that are behind hold it back, which is the point. {@link Instant#MIN} until every partition was heard.
     */
    public Instant completeUntil(String projection) {
        Set<TopicPartition> partitions = broker.ends(projector(projection).topics()).keySet();
        Map<TopicPartition, Instant> vouched = new HashMap<>();
        SqlWork.inTransaction(database, connection -> vouched.putAll(generations.vouched(connection, projection)));
        if (partitions.isEmpty() || !vouched.keySet().containsAll(partitions)) {
            return Instant.MIN;
        }
        return partitions.stream().map(vouched::get).min(Instant::compareTo).orElse(Instant.MIN);
    }

    /** Events of the live generation that are parked: its read model misses them. */
    public long parked(String projection) {
        return generations.states(projector(projection).name()).stream().filter(GenerationState::live).mapToLong(GenerationState::parked).sum();
    }

    /**
     * All builds of a projection that have tables: the live one, one that is being built, one that was replaced and is not dropped yet. For what must be gone
     * from each of them; who reads, reads the views.
     */
    public List<Generation> builds(String projection) {
        return generations.states(projector(projection).name()).stream().filter(state -> state.state() != GenerationState.State.DROPPED)
            .map(GenerationState::generation).toList();
    }

    /**
     * Takes the parked events of all projections off the list that name one of these subjects, in their key or anywhere in their data, in the transaction that is
     * running. For a service whose projections take in nothing about them any more: a redrive would change nothing, and the list would keep their ids.
     */
    public void discardParked(Collection<UUID> subjects) {
        try (Connection connection = database.getConnection()) {
            ParkedEvents.discard(connection, subjects);
        } catch (SQLException e) {
            throw new IllegalStateException("parked events could not be discarded", e);
        }
    }

    private boolean reached(String projection, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> applied = new HashMap<>();
        SqlWork.inTransaction(database, connection -> {
            Optional<Generation> live = generations.live(connection, projection);
            if (live.isPresent()) {
                applied.putAll(Offsets.read(connection, live.get()));
            }
        });
        return !ends.isEmpty() && ends.entrySet().stream()
            .allMatch(end -> end.getValue() == 0 || applied.getOrDefault(end.getKey(), -1L) >= end.getValue());
    }

    private Projector projector(String name) {
        return projectors.stream().filter(one -> one.name().equals(name)).findAny()
            .orElseThrow(() -> new NoSuchElementException("No projection " + name));
    }
}
