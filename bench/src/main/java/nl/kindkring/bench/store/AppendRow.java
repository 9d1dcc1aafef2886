package nl.kindkring.bench.store;

import java.util.List;
import nl.kindkring.bench.Row;
import nl.kindkring.bench.measure.Aim;
import nl.kindkring.bench.measure.Comparison;
import nl.kindkring.bench.measure.Plan;
import nl.kindkring.bench.measure.Rounds;
import nl.kindkring.bench.parts.Database;

/** Appends a second: the store against PostgreSQL's limit for its statement, and against Axon's store. */
public final class AppendRow implements Row {

    private final int writers;
    private final boolean durable;

    /** @param durable whether the server forces every commit to disk; without, nothing hides what the code costs */
    public AppendRow(int writers, boolean durable) {
        this.writers = writers;
        this.durable = durable;
    }

    @Override
    public String id() {
        return "append-" + writers + (durable ? "" : "-no-fsync");
    }

    @Override
    public Result run(Plan plan, Rounds rounds) throws Exception {
        try (var database = Database.start(durable);
                var ours = new StoreSide(database, writers);
                var axon = new AxonSide(database, writers)) {
            var limit = Pgbench.of(database, writers, Form.ALONE);
            var block = Pgbench.of(database, writers, Form.BLOCK);
            var bare = Pgbench.of(database, writers, Form.BLOCK_WITHOUT_OUTBOX);
            var samples = rounds.of(List.of(ours, limit, block, bare, axon));
            var what = writers == 1 ? "append, 1 writer" : "append, " + writers + " writers";
            return new Result(
                    List.of(new Comparison(what, "events/s", samples.get(ours), limit.name(), samples.get(limit), Aim.atLeast(writers == 1 ? 0.85 : 0.75)),
                            new Comparison(what, "events/s", samples.get(ours), block.name(), samples.get(block), Aim.none()),
                            new Comparison(what, "events/s", samples.get(ours), axon.name(), samples.get(axon), Aim.none()),
                            new Comparison(block.name(), "events/s", samples.get(block), bare.name(), samples.get(bare), Aim.none())),
                    List.of("fsync, synchronous_commit and full_page_writes are %s for all sides; %d connections each; one event to a new stream in each transaction"
                            .formatted(durable ? "on" : "off", writers)));
        }
    }
}
