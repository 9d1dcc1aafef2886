package nl.kindkring.bench.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;

/** Ours: an aggregate through {@link EventSourced}. */
final class LoadSide implements Side {

    /** What happened, as a domain would know it. */
    record Noticed(String theme, String centre) {}

    /** What came of it. */
    record State(int count, String latest) {

        State evolve(Noticed event) {
            return new State(count + 1, event.theme());
        }
    }

    private static final class Codec implements EventCodec<Noticed> {

        @Override
        public NewEvent encode(Noticed event, Metadata metadata) {
            throw new UnsupportedOperationException("this side only reads");
        }

        @Override
        public Noticed decode(StoredEvent stored) {
            JsonNode payload = stored.payload();
            return new Noticed(payload.path("themes").path(0).asText(), payload.path("centreId").asText());
        }
    }

    private final EventSourced<State, Noticed> aggregate;
    private final List<UUID> streams;

    LoadSide(EventStore store, List<UUID> streams) {
        this.aggregate = new EventSourced<>(store, new Codec(), new State(0, ""), State::evolve);
        this.streams = streams;
    }

    @Override
    public String name() {
        return "EventSourced.load";
    }

    @Override
    public Sample measure(Duration time) {
        var millis = new ArrayList<Double>();
        long end = System.nanoTime() + time.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            long start = System.nanoTime();
            var current = aggregate.load(streams.get(i % streams.size()));
            millis.add((System.nanoTime() - start) / 1e6);
            if (current.state().count() != current.version()) {
                throw new IllegalStateException("not the whole stream");
            }
        }
        return Sample.times(millis);
    }
}
