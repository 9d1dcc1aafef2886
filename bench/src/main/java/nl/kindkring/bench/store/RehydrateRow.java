package nl.kindkring.bench.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.kindkring.bench.Row;
import nl.kindkring.bench.measure.Aim;
import nl.kindkring.bench.measure.Comparison;
import nl.kindkring.bench.measure.Plan;
import nl.kindkring.bench.measure.Rounds;
import nl.kindkring.bench.parts.AfterCommit;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Events;
import nl.kindkring.bench.parts.Transactional;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StreamId;

/** Time to load an aggregate of 100 events, against the bare SELECT of its rows on the same pool. */
public final class RehydrateRow implements Row {

    private static final int EVENTS = 100;
    private static final int STREAMS = 200;

    @Override
    public String id() {
        return "rehydrate";
    }

    @Override
    public Result run(Plan plan, Rounds rounds) throws Exception {
        try (var database = Database.start(true); var transactional = new Transactional(database.url(), 1)) {
            var store = new EventStore(transactional.pool(), transactional.manager(), new AfterCommit(transactional.registry(), () -> {}));
            var streams = fill(store, transactional);
            database.execute("vacuum analyze event");
            var ours = new LoadSide(store, streams);
            var select = new SelectSide(transactional.pool(), streams);
            var samples = rounds.of(List.of(ours, select));
            return new Result(
                    List.of(new Comparison("load 100 events, p50", "ms", samples.get(ours), select.name(), samples.get(select), Aim.atMost(1.25)),
                            new Comparison("load 100 events, p50", "ms", samples.get(ours), select.name(), samples.get(select), Aim.none())
                                    .tails("load 100 events, p99", Aim.none())),
                    List.of("%d streams of %d events in random order, all in memory; ours also parses the JSON and folds the state".formatted(STREAMS, EVENTS)));
        }
    }

    private static List<UUID> fill(EventStore store, Transactional transactional) throws Exception {
        var streams = new ArrayList<UUID>();
        for (int i = 0; i < STREAMS; i++) {
            streams.add(UUID.randomUUID());
        }
        // event by event over all streams, so that a stream's rows lie apart on disk as they do in life
        for (int version = 0; version < EVENTS; version++) {
            int expected = version;
            transactional.call(() -> {
                for (var stream : streams) {
                    store.append(new StreamId(stream), expected, List.of(Events.fresh()));
                }
                return null;
            });
        }
        Collections.shuffle(streams);
        return List.copyOf(streams);
    }
}
