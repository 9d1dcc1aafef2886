package nl.kindkring.bench.relay;

import java.util.List;
import java.util.concurrent.Callable;
import nl.kindkring.bench.Row;
import nl.kindkring.bench.measure.Aim;
import nl.kindkring.bench.measure.Comparison;
import nl.kindkring.bench.measure.Plan;
import nl.kindkring.bench.measure.Rounds;
import nl.kindkring.bench.parts.AfterCommit;
import nl.kindkring.bench.parts.Broker;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Transactional;
import nl.kindkring.platform.eventstore.EventStore;

/** Append → consumer at 100 events a second. */
public final class DeliveryRow implements Row {

    private static final String TOPIC = "bench.delivery";
    private static final int PARTITIONS = 6;

    @Override
    public String id() {
        return "delivery";
    }

    @Override
    public Result run(Plan plan, Rounds rounds) throws Exception {
        var wake = new Wake();
        try (var database = Database.start(true); var kafka = new Broker(); var transactional = new Transactional(database.url(), 2)) {
            kafka.topic(TOPIC, PARTITIONS);
            var store = new EventStore(transactional.pool(), transactional.manager(), new AfterCommit(transactional.registry(), wake));
            Callable<Ears> ears = () -> new Ears(kafka.bootstrap(), TOPIC);
            var ours = new DeliverySide("outbox relay", database, transactional, store, ears,
                    () -> new RelayWay(database.url(), kafka.bootstrap(), TOPIC, wake));
            var limit = new DeliverySide("produce right after the commit", database, transactional, store, ears,
                    () -> new ProduceWay(kafka.bootstrap(), TOPIC));
            var debezium = new DeliverySide("Debezium Engine 3.6.1, poll.interval.ms=5", database, transactional, store, ears,
                    () -> new DebeziumWay(database.port(), database.name(), kafka.bootstrap(), TOPIC));
            var samples = rounds.of(List.of(ours, limit, debezium));
            var toLimit = new Comparison("append → consumer, p50", "ms", samples.get(ours), limit.name(), samples.get(limit), Aim.atMost(1.4));
            var toDebezium = new Comparison("append → consumer, p50", "ms", samples.get(ours), debezium.name(), samples.get(debezium), Aim.atMost(0.5));
            return new Result(
                    List.of(toLimit, toLimit.tails("append → consumer, p99", Aim.none()), toDebezium,
                            toDebezium.tails("append → consumer, p99", Aim.none())),
                    List.of("100 appends a second on one thread, fsync on; broker, producer and consumer in the measuring process; a topic of %d partitions"
                            .formatted(PARTITIONS)));
        }
    }
}
