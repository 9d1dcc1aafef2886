package nl.kindkring.bench.facts;

import java.util.List;
import nl.kindkring.bench.Row;
import nl.kindkring.bench.measure.Aim;
import nl.kindkring.bench.measure.Comparison;
import nl.kindkring.bench.measure.Plan;
import nl.kindkring.bench.measure.Rounds;
import nl.kindkring.bench.parts.Broker;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Transactional;
import nl.kindkring.bench.replay.ConsumeSide;
import nl.kindkring.platform.projection.IncomingEvent;

/** Events a second into the tables that trends are counted from, beside only reading them, and twenty years of one province rebuilt. */
public final class FactsRow implements Row {

    /** As reporting-service is set. */
    private static final int THREADS = 2;
    private static final int BATCH = 5_000;

    private static final int EVENTS = 200_000;
    private static final int TWENTY_YEARS = 2_000_000;
    private static final String TOPIC = "bench.facts";

    @Override
    public String id() {
        return "facts";
    }

    @Override
    public Result run(Plan plan, Rounds rounds) throws Exception {
        List<IncomingEvent> events = new Province(EVENTS, 2).next(EVENTS);
        try (var database = Database.start(true); var broker = new Broker(); var transactions = new Transactional(database.url(), THREADS)) {
            broker.topic(TOPIC, 6);
            try (var publishing = new Publishing(broker.bootstrap())) {
                events.forEach(event -> publishing.publish(TOPIC, event));
            }
            var ours = new FactsSide(database, transactions, FactsSide.shares(events, THREADS, BATCH));
            var alone = new FactsSide(database, transactions, FactsSide.shares(events, 1, BATCH));
            var reading = new ConsumeSide(broker.bootstrap(), TOPIC, true, BATCH);
            var samples = rounds.of(List.of(ours, alone, reading));
            var what = "events into the facts of trends";
            return new Result(
                    List.of(Comparison.withLimit(what, "events/s", samples.get(ours), 100_000, Aim.atLeast(1)),
                            new Comparison(what, "events/s", samples.get(ours), reading.name(), samples.get(reading), Aim.none()),
                            new Comparison(what, "events/s", samples.get(ours), alone.name(), samples.get(alone), Aim.none())),
                    List.of("the projector of reporting-service on %d threads, as it is set, batches of %,d events parsed beforehand, tables empty at the start of each pass, fsync on"
                                    .formatted(THREADS, BATCH),
                            new Past(new Province(TWENTY_YEARS, 20), TWENTY_YEARS).rebuilt()));
        }
    }
}
