package nl.kindkring.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.bench.Row;
import nl.kindkring.bench.measure.Aim;
import nl.kindkring.bench.measure.Comparison;
import nl.kindkring.bench.measure.Plan;
import nl.kindkring.bench.measure.Rounds;
import nl.kindkring.bench.parts.Broker;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Events;
import nl.kindkring.bench.parts.Neighbour;
import nl.kindkring.bench.parts.Service;
import nl.kindkring.bench.parts.Tokens;
import nl.kindkring.platform.embedded.EmbeddedPostgres;

/** Events a second through the projection runner. */
public final class ReplayRow implements Row {

    private static final int PARTITIONS = 6;
    private static final int EACH_KEY = 10;
    private static final String MANY = "bench.tally.many";
    private static final String FEW = "bench.tally.few";

    @Override
    public String id() {
        return "replay";
    }

    @Override
    public Result run(Plan plan, Rounds rounds) throws Exception {
        // about as much as each way does in the time of a round
        long many = 20_000 * plan.time().toSeconds();
        long few = 300 * plan.time().toSeconds();
        var tokens = new Tokens();
        var operator = tokens.of(UUID.randomUUID().toString(), "operator");
        try (var database = Database.start(true); var broker = new Broker()) {
            fill(broker, MANY, many);
            fill(broker, FEW, few);
            var batches = database.another("batches");
            var singles = database.another("singles");
            try (var inBatches = app(batches, broker, tokens, MANY, 500); var oneByOne = app(singles, broker, tokens, FEW, 1);
                    var batchesTables = connect(batches); var singlesTables = connect(singles)) {
                inBatches.awaitReady();
                oneByOne.awaitReady();
                var ours = new RebuildSide("projection runner, batches", inBatches, operator, batchesTables, many);
                var single = new RebuildSide("projection runner, one transaction an event", oneByOne, operator, singlesTables, few);
                var reading = new ConsumeSide(broker.bootstrap(), MANY, true, 500);
                var bytes = new ConsumeSide(broker.bootstrap(), MANY, false, 500);
                var samples = rounds.of(List.of(ours, reading, bytes, single));
                var what = "replay into a read model";
                return new Result(
                        List.of(new Comparison(what, "events/s", samples.get(ours), reading.name(), samples.get(reading), Aim.atLeast(0.3)),
                                new Comparison(what, "events/s", samples.get(ours), bytes.name(), samples.get(bytes), Aim.none()),
                                new Comparison(what, "events/s", samples.get(ours), single.name(), samples.get(single), Aim.none())),
                        List.of("rebuilds of a read model of one upsert a batch, in a packaged app of its own; %d events in batches of at most 500, %d one by one; fsync on; event ids are remembered and offsets fenced as everywhere"
                                .formatted(many, few)));
            }
        }
    }

    private static void fill(Broker broker, String topic, long events) throws Exception {
        broker.topic(topic, PARTITIONS);
        JsonNode data = new ObjectMapper().readTree(Events.PAYLOAD);
        try (var publisher = Neighbour.silent(broker.bootstrap(), topic)) {
            for (long i = 0; i < events; i++) {
                publisher.publish(new UUID(1, i / EACH_KEY).toString(), "nl.kindkring.bench.appended.v1", i % EACH_KEY + 1, data);
            }
        }
    }

    private static Service app(String url, Broker broker, Tokens tokens, String topic, int batch) throws Exception {
        return new Service("bench/app", url, broker.bootstrap(), tokens, Map.of("BENCH_TALLY_TOPIC", topic,
                "KINDKRING_PLATFORM_PROJECTION_BATCH_SIZE", String.valueOf(batch),
                // nobody publishes permits here
                "KINDKRING_PLATFORM_REPLICA_PERMITS_TOPIC", ""));
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, EmbeddedPostgres.SUPERUSER, EmbeddedPostgres.SUPERUSER);
    }
}
