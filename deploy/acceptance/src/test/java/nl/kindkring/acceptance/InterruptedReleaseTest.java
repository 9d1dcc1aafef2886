package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.OPERATOR;
import static nl.kindkring.local.ServiceApp.REPORTING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** reporting-service is killed with kill -9 at each step of a release, of another week each time; afterwards everything is there once. */
@ExtendWith(SystemUnderTest.class)
class InterruptedReleaseTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEADER = "select pg_advisory_xact_lock(hashtextextended('kindkring_outbox', 0))";
    private static final List<String> AREAS = List.of("GM0080", "GM0268", "GM0450", "PO2711");

    @Test
    void a_release_killed_at_any_step_leaves_a_whole_ledger_nothing_twice_and_a_topic_that_equals_it(SystemUnderTest.Running kindkring) {
        var circle = new Circle(kindkring);
        circle.signalAbout(circle.registerChild("Bram"), "C1");
        kindkring.moveTo(kindkring.today().plusWeeks(2));
        new ReleaseRun(kindkring).untilDone();

        killedAt(kindkring, "before the audit", "lock table count_at_release in access exclusive mode");
        killedAt(kindkring, "before the first row", "lock table release in share mode");
        killedAt(kindkring, "between rows of one area", "lock table release_record in share mode");
        killedAt(kindkring, "after its rows, before its commit", "lock table count_at_release in share mode");
        killedAt(kindkring, "between two areas", "insert into release (area, number, table_name, table_version, period, released_at, published, withheld) "
                + "select 'GM0375', max(number) + 1, 'none', 1, 'none', now(), 0, 0 from release where area = 'GM0375'");
        afterTheCommitAndWhilePublishing(kindkring);

        JsonNode ledgers = kindkring.api().get(OPERATOR, REPORTING, "/releases/verification").json().path("items");
        assertThat(ledgers).isNotEmpty().allSatisfy(ledger -> assertThat(ledger.path("whole").asBoolean()).as("%s", ledger).isTrue());
        AREAS.forEach(area -> topicEqualsLedger(kindkring, area));
    }

    private static void killedAt(SystemUnderTest.Running kindkring, String step, String lock) {
        String run;
        try (var held = Standstill.at(kindkring.ports(), REPORTING, lock)) {
            kindkring.moveTo(kindkring.today().plusWeeks(1));
            run = new ReleaseRun(kindkring).begin().json().path("runId").asText();
            held.untilReached();
            assertThat(new ReleaseRun(kindkring).read(run).path("status").asText()).as(step).isEqualTo("RUNNING");
            kindkring.kill(kindkring.system().first(REPORTING));
        }
        startedAgain(kindkring, run);
        new ReleaseRun(kindkring).untilDone();
    }

    /** Nothing leads the outbox while the release is made; then one row of it cannot be taken out, so what was sent is sent once more. */
    private static void afterTheCommitAndWhilePublishing(SystemUnderTest.Running kindkring) {
        kindkring.kill(kindkring.system().first(REPORTING));
        long before;
        Standstill held;
        try (var leads = Standstill.at(kindkring.ports(), REPORTING, LEADER)) {
            kindkring.start(List.of(kindkring.system().first(REPORTING)));
            before = records(kindkring);
            kindkring.moveTo(kindkring.today().plusWeeks(1));
            new ReleaseRun(kindkring).untilDone();
            assertThat(records(kindkring)).as("released and not published").isEqualTo(before);
            kindkring.kill(kindkring.system().first(REPORTING));
            kindkring.start(List.of(kindkring.system().first(REPORTING)));
            held = Standstill.at(kindkring.ports(), REPORTING, "select * from outbox for update");
        }
        try (held) {
            Awaitility.await("something published").atMost(Api.PATIENCE).until(() -> records(kindkring) > before);
            held.untilReached();
            kindkring.kill(kindkring.system().first(REPORTING));
        }
        kindkring.start(List.of(kindkring.system().first(REPORTING)));
    }

    private static void startedAgain(SystemUnderTest.Running kindkring, String run) {
        kindkring.start(List.of(kindkring.system().first(REPORTING)));
        // whoever begins to release next, or asks, finds it without its process
        Awaitility.await("interrupted").atMost(Api.PATIENCE).untilAsserted(() ->
                assertThat(new ReleaseRun(kindkring).read(run).path("status").asText()).isEqualTo("INTERRUPTED"));
    }

    private static long records(SystemUnderTest.Running kindkring) {
        return AREAS.stream().mapToLong(area -> TopicReader.all(kindkring.system().bootstrap(), topic(area)).size()).sum();
    }

    private static void topicEqualsLedger(SystemUnderTest.Running kindkring, String area) {
        Map<String, String> ledger = new LinkedHashMap<>();
        List<Integer> sequences = new ArrayList<>();
        ReleasedRecords.of(kindkring.api(), area).all().forEach(record -> {
            sequences.add(record.required("sequence").asInt());
            String key = ReleasedRecords.key(record);
            assertThat(ledger.put(key, record.required("hash").asText())).as("%s is in the ledger once", key).isNull();
        });
        assertThat(sequences).as(area).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(sequences.getLast()).as("no gap").isEqualTo(sequences.size());
        Awaitility.await("all of " + area + " published").atMost(Api.PATIENCE).untilAsserted(() -> {
            Map<String, String> topic = new HashMap<>();
            TopicReader.all(kindkring.system().bootstrap(), topic(area)).forEach(record -> {
                String hash = read(record.value()).required("hash").asText();
                assertThat(topic.merge(record.key(), hash, (a, b) -> a.equals(b) ? a : "two figures")).as(record.key()).isEqualTo(hash);
            });
            assertThat(topic).isEqualTo(ledger);
        });
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError("a record is not JSON", e);
        }
    }

    private static String topic(String area) {
        return "kindkring.trends." + area.toLowerCase(java.util.Locale.ROOT) + ".v1";
    }
}
