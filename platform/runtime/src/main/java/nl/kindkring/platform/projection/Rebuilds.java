package nl.kindkring.platform.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.platform.problem.ProblemException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Starts builds of new generations and takes them from state to state. */
@Singleton
final class Rebuilds {

    private static final Logger LOG = Logger.getLogger(Rebuilds.class);

    private final Instance<Projector> projectors;
    private final Generations generations;
    private final BrokerOffsets broker;
    private final RebuildTopicReader markers;
    private final Flip flip;
    private final AgroalDataSource database;

    Rebuilds(@Any Instance<Projector> projectors, Generations generations, BrokerOffsets broker, RebuildTopicReader markers, Flip flip,
             AgroalDataSource database) {
        this.projectors = projectors;
        this.generations = generations;
        this.broker = broker;
        this.markers = markers;
        this.flip = flip;
        this.database = database;
    }

    /**
     * Begins a rebuild.
     *
     * @param rebuildName of the rebuild topics; empty: from the domain topics, which must still have everything
     * @throws ProblemException 404 for no such projection; 409 when one is running, a rebuild topic is not whole, or a domain topic lost its beginning
     */
    GenerationState begin(String projection, String rebuildName) {
        Projector projector = projectors.stream().filter(one -> one.name().equals(projection) && !one.topics().isEmpty()).findAny()
            .orElseThrow(() -> new ProblemException(404, "projection-unknown", projection));
        if (rebuildName.isEmpty()) {
            if (broker.beginnings(projector.topics()).values().stream().anyMatch(beginning -> beginning > 0)) {
                throw new ProblemException(409, "rebuild-history-incomplete");
            }
        } else if (markers.continuation(new GenerationSource("", projector.topics(), rebuildName)).isEmpty()) {
            throw new ProblemException(409, "rebuild-topic-not-whole", rebuildName);
        }
        Generation made = generations.build(projector, Ddl.of(projector), rebuildName)
            .orElseThrow(() -> new ProblemException(409, "rebuild-running", projection));
        return states(projector.name()).stream().filter(state -> state.generation().equals(made)).findFirst().orElseThrow();
    }

    /** All generations of all projections of this service. */
    List<GenerationState> all() {
        return projectors.stream().filter(one -> !one.topics().isEmpty()).flatMap(one -> states(one.name()).stream()).toList();
    }

    private List<GenerationState> states(String projection) {
        return generations.states(projection);
    }

    /** Share of what its present topics hold that is applied, 0 to 1. */
    double progress(GenerationState state) {
        Projector projector = projectors.stream().filter(one -> one.name().equals(state.generation().projection())).findAny().orElseThrow();
        Map<TopicPartition, Long> ends = broker.ends(state.source(projector, "").topics());
        Map<TopicPartition, Long> applied = applied(state.generation());
        long end = ends.values().stream().mapToLong(Long::longValue).sum();
        long done = ends.keySet().stream().mapToLong(partition -> applied.getOrDefault(partition, 0L)).sum();
        return end == 0 ? 1 : Math.min(1, (double) done / end);
    }

    /** Takes the building generation one state further, if it is time, and drops what was retired. */
    void advance(Projector projector, List<GenerationState> states) {
        Optional<GenerationState> live = states.stream().filter(GenerationState::live).findFirst();
        for (GenerationState state : states) {
            switch (state.state()) {
                case REPLAYING -> endReplay(projector, state);
                case CATCHING_UP -> live.ifPresent(old -> flipOrWait(projector, old, state));
                case RETIRED -> drop(state.generation());
                case LIVE, DROPPED -> { }
            }
        }
    }

    private void endReplay(Projector projector, GenerationState state) {
        GenerationSource source = state.source(projector, "");
        Map<TopicPartition, Long> ends = broker.ends(source.topics());
        Map<TopicPartition, Long> applied = applied(state.generation());
        if (ends.isEmpty() || ends.entrySet().stream().anyMatch(end -> applied.getOrDefault(end.getKey(), 0L) < end.getValue())) {
            return;
        }
        Map<TopicPartition, Long> continuation = markers.continuation(source).orElse(Map.of());
        if (continuation.isEmpty()) {
            LOG.errorf("The rebuild topics %s of %s are not whole; the rebuild waits", source.topics(), state.generation().schema());
            return;
        }
        SqlWork.inTransaction(database, connection -> {
            if (Generations.move(connection, state.generation(), GenerationState.State.REPLAYING, GenerationState.State.CATCHING_UP)) {
                for (Map.Entry<TopicPartition, Long> next : continuation.entrySet()) {
                    Offsets.begin(connection, state.generation(), next.getKey(), next.getValue());
                }
            }
        });
    }

    private void flipOrWait(Projector projector, GenerationState live, GenerationState next) {
        try {
            flip.attempt(projector, live, next);
        } catch (Flip.NotNow e) {
            LOG.debugf("%s: %s", next.generation().schema(), e.getMessage());
        }
    }

    private void drop(Generation generation) {
        SqlWork.inTransaction(database, connection -> {
            if (Generations.move(connection, generation, GenerationState.State.RETIRED, GenerationState.State.DROPPED)) {
                Schemas.drop(connection, generation);
            }
        });
    }

    private Map<TopicPartition, Long> applied(Generation generation) {
        Map<TopicPartition, Long> applied = new HashMap<>();
        SqlWork.inTransaction(database, connection -> applied.putAll(Offsets.read(connection, generation)));
        return applied;
    }
}
