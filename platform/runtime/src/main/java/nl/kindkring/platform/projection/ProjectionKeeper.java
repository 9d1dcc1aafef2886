package nl.kindkring.platform.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;

/**
 * Keeps one projection's consumers in this process as the database says they should be: whichever process began, flipped or dropped a generation, all of
 * them follow at their next look.
 */
final class ProjectionKeeper {

    private static final Logger LOG = Logger.getLogger(ProjectionKeeper.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Projector projector;
    private final Ddl ddl;
    private final Generations generations;
    private final Rebuilds rebuilds;
    private final BiFunction<GenerationState, CountDownLatch, List<GenerationConsumer>> consumers;
    private final Map<Slot, Running> running = new ConcurrentHashMap<>();
    private final AtomicLong parked = new AtomicLong();
    private boolean made;
    private String complained = "";

    ProjectionKeeper(Projector projector, Generations generations, Rebuilds rebuilds,
                     BiFunction<GenerationState, CountDownLatch, List<GenerationConsumer>> consumers) {
        this.projector = projector;
        this.ddl = Ddl.of(projector);
        this.generations = generations;
        this.rebuilds = rebuilds;
        this.consumers = consumers;
    }

    Projector projector() {
        return projector;
    }

    /** One look. */
    void look() {
        if (!made) {
            generations.ensureLive(projector, ddl);
            made = true;
        }
        List<GenerationState> states = generations.states(projector.name());
        List<GenerationState> mine = states.stream().filter(GenerationState::running).filter(this::knowsTables).toList();
        List<Slot> wanted = mine.stream().map(Slot::of).toList();
        List.copyOf(running.keySet()).stream().filter(slot -> !wanted.contains(slot)).forEach(slot -> running.remove(slot).stop());
        mine.forEach(state -> running.computeIfAbsent(Slot.of(state), slot -> start(state)));
        parked.set(states.stream().filter(GenerationState::live).mapToLong(GenerationState::parked).sum());
        rebuilds.advance(projector, states);
    }

    /** Generations whose tables this process writes to. */
    List<Generation> written() {
        return running.keySet().stream().map(Slot::generation).distinct().toList();
    }

    long lag() {
        return running.values().stream().flatMap(one -> one.consumers().stream()).mapToLong(GenerationConsumer::lag).sum();
    }

    long parked() {
        return parked.get();
    }

    void stop() {
        running.values().forEach(one -> one.latch().countDown());
        running.values().forEach(Running::stop);
        running.clear();
    }

    private boolean knowsTables(GenerationState state) {
        boolean known = state.ddlDigest().equals(ddl.digest());
        if (!known && !complained.equals(state.generation().schema())) {
            complained = state.generation().schema();
            LOG.errorf("%s was made by another version of %s: this process does not write to it. Start a rebuild of %s.",
                complained, projector.ddl(), projector.name());
        }
        return known;
    }

    private Running start(GenerationState state) {
        CountDownLatch stop = new CountDownLatch(1);
        List<GenerationConsumer> all = consumers.apply(state, stop);
        Thread.Builder builder = Thread.ofPlatform().name("projection-" + state.generation().schema() + "-", 1);
        return new Running(all, stop, all.stream().map(builder::start).toList());
    }

    /** The consumers of a generation in a phase, for it reads other topics in the next. */
    private record Slot(Generation generation, boolean replaying) {
        static Slot of(GenerationState state) {
            return new Slot(state.generation(), state.state() == GenerationState.State.REPLAYING);
        }
    }

    private record Running(List<GenerationConsumer> consumers, CountDownLatch latch, List<Thread> threads) {
        /** Waits for the batches at hand. */
        void stop() {
            latch.countDown();
            try {
                for (Thread thread : threads) {
                    thread.join(PATIENCE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
