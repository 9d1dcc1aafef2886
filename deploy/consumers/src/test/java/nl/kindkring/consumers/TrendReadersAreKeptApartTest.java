package nl.kindkring.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.TrendReader;
import nl.kindkring.contracts.trend.AreaTrendReleased;
import nl.kindkring.contracts.trend.TrendReleased;
import nl.kindkring.platform.embedded.GuardedKafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real broker with SCRAM and StandardAuthorizer; the rules are those of the generated Strimzi users, read from the file that is deployed. */
@DisplayName("A municipality, and every larger area,")
class TrendReadersAreKeptApartTest {

    private static final TrendReader LEEUWARDEN = new TrendReader("GM0080");
    private static final TrendReader NIJMEGEN = new TrendReader("GM0268");
    private static final TrendReader IJMOND = new TrendReader("PO2711");
    private static final TrendReader VELSEN = new TrendReader("GM0453");
    private static final TrendReader COUNTRY = new TrendReader("NL");
    private static final String PASSWORD = "of-this-test-alone";

    private static GuardedKafka kafka;
    private static Admin owner;

    @BeforeAll
    static void aBrokerWithTheUsersOfTheFile() throws Exception {
        kafka = GuardedKafka.temporary();
        owner = Admin.create(kafka.owner());
        owner.createTopics(Topics.all().stream().map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1)
                .configs(Map.of("cleanup.policy", topic.cleanup().name().toLowerCase(Locale.ROOT)))).toList()).all().get();
        List<StrimziUser> users = StrimziUser.deployed();
        assertThat(users).extracting(StrimziUser::name).containsExactlyElementsOf(TrendReader.all().stream().map(TrendReader::user).toList());
        for (StrimziUser user : users) {
            owner.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(user.name(), new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), PASSWORD))).all().get();
        }
        owner.createAcls(users.stream().flatMap(user -> user.rules().stream()).toList()).all().get();
        released(LEEUWARDEN, "signals-by-theme|theme=C1|2026-W10", "PUBLISHED", 15, 1);
        released(LEEUWARDEN, "signals-by-theme|theme=A1|2026-W10", "WITHHELD", null, 2);
        released(NIJMEGEN, "signals-by-theme|theme=C1|2026-W10", "PUBLISHED", 40, 1);
        released(IJMOND, "signals-by-theme|theme=C1|2026-W10", "PUBLISHED", 85, 1);
        released(COUNTRY, "visits-in-a-year|kind=PRESCHOOL,visits=NONE|2026", "WITHHELD", null, 1);
    }

    @AfterAll
    static void itStops() {
        owner.close();
        kafka.close();
    }

    @Test
    @DisplayName("reads its own topic with the example, and sees withheld figures as withheld")
    void own() {
        assertThat(ReadTrends.read(settings(LEEUWARDEN, PASSWORD), "GM0080").figures()).hasSize(2)
                .hasEntrySatisfying("signals-by-theme|theme=C1|2026-W10", figure -> assertThat(figure.shown()).isEqualTo("15"))
                .hasEntrySatisfying("signals-by-theme|theme=A1|2026-W10", figure -> assertThat(figure.shown()).isEqualTo("withheld"));
    }

    @Test
    @DisplayName("reads its own topic with the example in Node and its password, and nothing with a guessed one")
    void inNode() throws Exception {
        Map<String, String> leeuwarden = Map.of("BOOTSTRAP", kafka.bootstrap(), "AREA", "GM0080", "READER_PASSWORD", PASSWORD, "SECURITY_PROTOCOL", "SASL_PLAINTEXT");
        assertThat(Example.node().read(leeuwarden).lines()).containsExactly("signals-by-theme\ttheme=A1\t2026-W10\twithheld", "signals-by-theme\ttheme=C1\t2026-W10\t15");
        Map<String, String> guessed = new HashMap<>(leeuwarden);
        guessed.put("READER_PASSWORD", "guessed");
        Example.Printed refused = Example.node().read(guessed);
        assertThat(refused.status()).isNotZero();
        assertThat(refused.out()).isEmpty();
    }

    @Test
    @DisplayName("reads its own topic in a group of its own name, and in no other group")
    void groups() {
        assertThat(polled(LEEUWARDEN, "gm0080.dashboard", LEEUWARDEN).isEmpty()).isFalse();
        assertThatThrownBy(() -> polled(LEEUWARDEN, "gm0268.dashboard", LEEUWARDEN)).isInstanceOf(GroupAuthorizationException.class);
        assertThatThrownBy(() -> polled(LEEUWARDEN, "gm00801.dashboard", LEEUWARDEN)).isInstanceOf(GroupAuthorizationException.class);
        assertThatThrownBy(() -> polled(LEEUWARDEN, "reporting-service", LEEUWARDEN)).isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    @DisplayName("reads no other municipality's topic, no domain topic, and does not see that they are there")
    void others() throws Exception {
        assertThatThrownBy(() -> polled(LEEUWARDEN, "gm0080.dashboard", NIJMEGEN)).isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> ReadTrends.read(settings(LEEUWARDEN, PASSWORD), "GM0268")).isInstanceOf(TopicAuthorizationException.class);
        try (Admin admin = Admin.create(settings(LEEUWARDEN, PASSWORD))) {
            assertThat(admin.listTopics().names().get()).containsExactly(LEEUWARDEN.topic().name());
            assertThatThrownBy(() -> admin.describeTopics(List.of(Topics.SIGNAL.name())).allTopicNames().get()).hasCauseInstanceOf(TopicAuthorizationException.class);
            assertThatThrownBy(() -> admin.deleteTopics(Set.of(LEEUWARDEN.topic().name())).all().get()).hasCauseInstanceOf(AuthorizationException.class);
            assertThat(admin.listGroups().all().get()).allSatisfy(group -> assertThat(group.groupId()).startsWith("gm0080."));
        }
    }

    @Test
    @DisplayName("reads what was released for it with the same example, a partnership as well as the country")
    void larger() {
        assertThat(ReadTrends.read(settings(IJMOND, PASSWORD), "PO2711").figures()).hasSize(1)
                .hasEntrySatisfying("signals-by-theme|theme=C1|2026-W10", figure -> assertThat(figure.shown()).isEqualTo("85"));
        assertThat(ReadTrends.read(settings(COUNTRY, PASSWORD), "NL").figures()).hasSize(1)
                .hasEntrySatisfying("visits-in-a-year|kind=PRESCHOOL,visits=NONE|2026", figure -> assertThat(figure.shown()).isEqualTo("withheld"));
    }

    @Test
    @DisplayName("does not read what is inside it or around it: a partnership not its municipality, a municipality not its partnership, nobody the country but its own reader")
    void notInsideAndNotAround() {
        assertThatThrownBy(() -> ReadTrends.read(settings(IJMOND, PASSWORD), "GM0453")).isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> ReadTrends.read(settings(VELSEN, PASSWORD), "PO2711")).isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> ReadTrends.read(settings(IJMOND, PASSWORD), "NL")).isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> ReadTrends.read(settings(COUNTRY, PASSWORD), "PO2711")).isInstanceOf(TopicAuthorizationException.class);
        assertThat(polled(IJMOND, "po2711.dashboard", IJMOND).isEmpty()).isFalse();
        assertThatThrownBy(() -> polled(IJMOND, "gm0453.dashboard", IJMOND)).isInstanceOf(GroupAuthorizationException.class);
        assertThatThrownBy(() -> polled(COUNTRY, "nlx.dashboard", COUNTRY)).isInstanceOf(GroupAuthorizationException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    @DisplayName("sees its own topic and no other")
    void each(TrendReader reader) throws Exception {
        try (Admin admin = Admin.create(settings(reader, PASSWORD))) {
            assertThat(admin.listTopics().names().get()).containsExactly(reader.topic().name());
        }
    }

    static List<TrendReader> readers() {
        return TrendReader.all();
    }

    @Test
    @DisplayName("writes nowhere, not even on its own topic")
    void writing() {
        for (String topic : List.of(LEEUWARDEN.topic().name(), NIJMEGEN.topic().name(), IJMOND.topic().name(), Topics.SIGNAL.name())) {
            Map<String, Object> settings = new HashMap<>(settings(topic.equals(IJMOND.topic().name()) ? IJMOND : LEEUWARDEN, PASSWORD));
            settings.put("enable.idempotence", "false");
            try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
                assertThatThrownBy(() -> producer.send(new ProducerRecord<>(topic, "k", "v")).get()).isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(TopicAuthorizationException.class);
            }
        }
    }

    @Test
    @DisplayName("does not come in with a wrong password, with another's name, or without a password")
    void password() {
        assertThatThrownBy(() -> ReadTrends.read(settings(LEEUWARDEN, "guessed"), "GM0080")).isInstanceOf(SaslAuthenticationException.class);
        assertThatThrownBy(() -> ReadTrends.read(with(kafka.user("reader-gm9999", PASSWORD)), "GM0080")).isInstanceOf(SaslAuthenticationException.class);
        try (Admin stranger = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap(), "default.api.timeout.ms", "3000", "request.timeout.ms", "2000"))) {
            assertThatThrownBy(() -> stranger.listTopics().names().get()).isInstanceOf(ExecutionException.class);
        }
    }

    private static ConsumerRecords<String, String> polled(TrendReader who, String group, TrendReader whose) {
        Map<String, Object> settings = new HashMap<>(settings(who, PASSWORD));
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(whose.topic().name(), 0)));
            ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(20));
            consumer.commitSync();
            return records;
        }
    }

    private static Map<String, Object> settings(TrendReader who, String password) {
        return with(kafka.user(who.user(), password));
    }

    private static Map<String, Object> with(Map<String, Object> user) {
        Map<String, Object> settings = new HashMap<>(user);
        settings.put("enable.auto.commit", "false");
        return settings;
    }

    private static void released(TrendReader whose, String key, String status, Integer count, long sequence) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(kafka.owner(), new StringSerializer(), new StringSerializer())) {
            var record = new ProducerRecord<>(whose.topic().name(), key, "{\"status\":\"%s\",\"count\":%s,\"sequence\":%d}".formatted(status, count, sequence));
            record.headers().add("ce_type", (whose.area().startsWith("GM") ? TrendReleased.TYPE : AreaTrendReleased.TYPE).getBytes(StandardCharsets.UTF_8));
            producer.send(record).get();
        }
    }
}
