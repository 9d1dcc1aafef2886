package nl.kindkring.bench.facts;

import java.time.Duration;
import java.util.List;
import nl.kindkring.bench.Row;
import nl.kindkring.bench.measure.Aim;
import nl.kindkring.bench.measure.Comparison;
import nl.kindkring.bench.measure.Plan;
import nl.kindkring.bench.measure.Rounds;
import nl.kindkring.bench.parts.Broker;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Neighbour;
import nl.kindkring.bench.parts.Transactional;
import nl.kindkring.bench.replay.ConsumeSide;
import nl.kindkring.platform.projection.IncomingEvent;

/** Events a second into the tables that trends are counted from, beside only reading them, and twenty years of one province. */
public final class FactsRow implements Row {

    private static final int BATCHES = 40;
    private static final long TWENTY_YEARS = 2_000_000;
    private static final String TOPIC = "bench.facts";

    @Override
    public String id() {
        return "facts";
    }

    @Override
    public Result run(Plan plan, Rounds rounds) throws Exception {
        try (var database = Database.start(true); var broker = new Broker(); var transactions = new Transactional(database.url(), 1)) {
            fill(broker);
            var ours = new FactsSide(database, transactions, new Province(BATCHES * FactsSide.BATCH, 2), BATCHES);
            var reading = new ConsumeSide(broker.bootstrap(), TOPIC, true);
            var samples = rounds.of(List.of(ours, reading));
            Duration past = ours.replay(new Province(TWENTY_YEARS, 20));
            var what = "events into the facts of trends";
            return new Result(
                    List.of(Comparison.withLimit(what, "events/s", samples.get(ours), 100_000, Aim.atLeast(1)),
                            new Comparison(what, "events/s", samples.get(ours), reading.name(), samples.get(reading), Aim.none())),
                    List.of("the projector of reporting-service on one connection, batches of %d events parsed beforehand, tables empty at the start of each pass, fsync on"
                                    .formatted(FactsSide.BATCH),
                            "twenty years of one province, %,d events, into empty tables: %.1f s, %,.0f events/s".formatted(TWENTY_YEARS,
                                    past.toMillis() / 1e3, TWENTY_YEARS * 1e3 / past.toMillis())));
        }
    }

    private static void fill(Broker broker) throws Exception {
        broker.topic(TOPIC, 6);
        var province = new Province(BATCHES * FactsSide.BATCH, 2);
        try (var publisher = Neighbour.silent(broker.bootstrap(), TOPIC)) {
            for (var batch = province.next(FactsSide.BATCH); !batch.isEmpty(); batch = province.next(FactsSide.BATCH)) {
                for (IncomingEvent event : batch) {
                    publisher.publish(event.key(), event.type(), event.sequence(), event.data());
                }
            }
        }
    }
}
