package nl.kindkring.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.kindkring.contracts.TrendReader;
import nl.kindkring.platform.embedded.EmbeddedKafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same topic for the three examples, with all that may lie on it; each is run as somebody who copied it runs it. */
@DisplayName("What a reader sees of a trend topic is the same")
class OtherReadersTest {

    private static final TrendReader NIJMEGEN = new TrendReader("GM0268");
    private static final TrendReader NOTHING_YET = new TrendReader("GM0375");
    private static final String MUNICIPAL = "nl.kindkring.trend.released.v1";
    private static final String OF_AREAS = "nl.kindkring.trend.area-released.v1";
    private static final List<String> SEEN = List.of(
            "signals-by-theme\ttheme=A1\t2026-W10\twithheld",
            "signals-by-theme\ttheme=C1\t2026-W10\t55",
            "signals-by-theme\ttheme=C2\t2026-W10\t15",
            "visits-in-a-year\tkind=PRESCHOOL,visits=NONE\t2026\t20");

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void aTopicWithAllThatMayLieOnOne() throws Exception {
        kafka = EmbeddedKafka.temporary();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            // not compacted: what compaction would take away is read here, and a record without a key as well
            admin.createTopics(List.of(new NewTopic(NIJMEGEN.topic().name(), 1, (short) 1), new NewTopic(NOTHING_YET.topic().name(), 1, (short) 1))).all().get();
        }
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", kafka.bootstrap()), new StringSerializer(), new StringSerializer())) {
            String corrected = "signals-by-theme|theme=C1|2026-W10";
            send(producer, corrected, MUNICIPAL, record("PUBLISHED", 25, 1));
            send(producer, "signals-by-theme|theme=A1|2026-W10", MUNICIPAL, record("WITHHELD", null, 2));
            send(producer, "signals-by-theme|theme=C2|2026-W10", MUNICIPAL, record("PUBLISHED", 15, 3));
            send(producer, "signals-by-theme|theme=E5|2026-W10", MUNICIPAL, record("PUBLISHED", 10, 4));
            send(producer, null, "nl.kindkring.platform.heartbeat.v1", "{\"observedAt\":\"2026-03-10T09:00:00Z\"}");
            send(producer, "visits-in-a-year|kind=PRESCHOOL,visits=NONE|2026", OF_AREAS, record("PUBLISHED", 20, 5));
            send(producer, corrected, MUNICIPAL, record("PUBLISHED", 55, 6));
            send(producer, corrected, MUNICIPAL, record("PUBLISHED", 25, 1)); // sent twice
            send(producer, "signals-by-theme|theme=A1|2026-W10", "nl.kindkring.trend.released.v2", "{}"); // of a later version
            send(producer, "signals-by-theme|theme=E5|2026-W10", MUNICIPAL, null); // a tombstone
        }
    }

    @AfterAll
    static void itStops() {
        kafka.close();
    }

    @Test
    @DisplayName("in Java")
    void java() {
        var figures = ReadTrends.read(Map.of("bootstrap.servers", kafka.bootstrap(), "enable.auto.commit", "false"), NIJMEGEN.area()).figures();
        assertThat(figures.entrySet().stream().map(figure -> figure.getKey().replace('|', '\t') + "\t" + figure.getValue().shown()).sorted().toList()).isEqualTo(SEEN);
    }

    @Test
    @DisplayName("with kafkajs in Node, and nothing where nothing was released")
    void node() throws Exception {
        assertThat(Example.node().read(Map.of("BOOTSTRAP", kafka.bootstrap(), "AREA", NIJMEGEN.area())).lines()).isEqualTo(SEEN);
        assertThat(Example.node().read(Map.of("BOOTSTRAP", kafka.bootstrap(), "AREA", NOTHING_YET.area())).lines()).isEmpty();
    }

    @Test
    @DisplayName("with kcat and jq in a shell, where they are")
    void shell() throws Exception {
        assumeTrue(Example.onPath("kcat") && Example.onPath("jq"), "kcat or jq is not on the PATH: the example for a shell was not run");
        assertThat(Example.shell().read(Map.of("BOOTSTRAP", kafka.bootstrap(), "AREA", NIJMEGEN.area())).lines()).isEqualTo(SEEN);
        assertThat(Example.shell().read(Map.of("BOOTSTRAP", kafka.bootstrap(), "AREA", NOTHING_YET.area())).lines()).isEmpty();
    }

    private static String record(String status, @Nullable Integer count, long sequence) {
        return "{\"status\":\"%s\",\"count\":%s,\"sequence\":%d}".formatted(status, count, sequence);
    }

    private static void send(KafkaProducer<String, String> producer, @Nullable String key, String type, @Nullable String value) throws Exception {
        var record = new ProducerRecord<String, String>(NIJMEGEN.topic().name(), key, value);
        record.headers().add("ce_specversion", "1.0".getBytes(StandardCharsets.UTF_8)).add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        producer.send(record).get();
    }
}
