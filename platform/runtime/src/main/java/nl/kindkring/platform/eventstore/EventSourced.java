package nl.kindkring.platform.eventstore;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Loads an aggregate from its stream and appends what it decided. The domain stays free of the platform: it is given
 * here as its initial state and its evolve function.
 *
 * @param <S> state
 * @param <E> event
 */
public final class EventSourced<S, E> {

    private final EventStore store;
    private final EventCodec<E> codec;
    private final S initial;
    private final BiFunction<S, E, S> evolve;

    /** @param evolve fails on an impossible transition */
    public EventSourced(EventStore store, EventCodec<E> codec, S initial, BiFunction<S, E, S> evolve) {
        this.store = store;
        this.codec = codec;
        this.initial = initial;
        this.evolve = evolve;
    }

    /** Folds the whole stream; version 0 and the initial state when nothing is stored. */
    public Current<S> load(UUID id) {
        return fold(id, store.read(new StreamId(id)));
    }

    /** The same for several streams, in one statement; each asked for is in the answer. */
    public Map<UUID, Current<S>> load(Collection<UUID> ids) {
        var stored = store.read(ids.stream().map(StreamId::new).toList());
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> fold(id, stored.getOrDefault(new StreamId(id), List.of()))));
    }

    private Current<S> fold(UUID id, List<StoredEvent> events) {
        var current = new Current<>(initial, 0);
        for (var stored : events) {
            if (stored.version() != current.version() + 1) {
                throw new IllegalStateException("stream %s jumps from version %d to %d"
                        .formatted(id, current.version(), stored.version()));
            }
            current = new Current<>(evolve.apply(current.state(), codec.decode(stored)), stored.version());
        }
        return current;
    }

    /**
     * Stores the events after what was seen, in the caller's transaction, and gives what the stream came to.
     *
     * @throws ConcurrencyConflict when the stream is no longer at the version that was seen
     * @throws IllegalStateException without an active transaction
     */
    public Current<S> append(UUID id, Current<S> seen, List<E> events, Metadata metadata) {
        // evolve first: an event that the aggregate itself could not read back must never be stored
        var state = seen.state();
        for (var event : events) {
            state = evolve.apply(state, event);
        }
        store.append(new StreamId(id), seen.version(),
                events.stream().map(event -> codec.encode(event, metadata)).toList());
        return new Current<>(state, seen.version() + events.size());
    }
}
