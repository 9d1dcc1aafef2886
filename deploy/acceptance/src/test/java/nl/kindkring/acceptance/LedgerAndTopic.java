package nl.kindkring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kindkring.local.ServiceApp;
import org.awaitility.Awaitility;

/** What was released of an area, in its ledger and on its topic. */
record LedgerAndTopic(SystemUnderTest.Running kindkring, String area) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The chain of every ledger holds, of whichever area. */
    static void allAreWhole(SystemUnderTest.Running kindkring) {
        JsonNode ledgers = kindkring.api().get(Person.OPERATOR, ServiceApp.REPORTING, "/releases/verification").json().path("items");
        assertThat(ledgers).isNotEmpty().allSatisfy(ledger -> assertThat(ledger.path("whole").asBoolean()).as("%s", ledger).isTrue());
    }

    /** How many records lie on the topic, repeats included. */
    long published() {
        return TopicReader.all(kindkring.system().bootstrap(), topic()).size();
    }

    /**
     * The ledger has no gap and of each figure and edition one record; on the topic lies the same in the same order, and nothing else. A record may lie there twice,
     * because a publisher was killed before it had noted what it sent.
     */
    void areTheSame() {
        List<JsonNode> ledger = ReleasedRecords.everyEdition(kindkring.api(), area).all();
        assertThat(ledger).as(area).isNotEmpty();
        assertThat(ledger).as("no gap in %s", area).extracting(record -> record.required("sequence").asInt())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ledger.size()).boxed().toList());
        assertThat(ledger).as(area).extracting(record -> ReleasedRecords.key(record) + "|" + record.path("edition").asInt(1)).doesNotHaveDuplicates();
        Awaitility.await("all of " + area + " published").atMost(Api.PATIENCE).untilAsserted(() -> assertThat(onTopic()).as(area).isEqualTo(ledger));
    }

    private List<JsonNode> onTopic() {
        Map<String, JsonNode> first = new LinkedHashMap<>();
        TopicReader.all(kindkring.system().bootstrap(), topic()).forEach(each -> {
            JsonNode record = read(each.value());
            JsonNode before = first.putIfAbsent(record.required("hash").asText(), record);
            assertThat(each.key()).isEqualTo(ReleasedRecords.key(record));
            assertThat(before == null ? record : before).as("a repeat says the same").isEqualTo(record);
        });
        return List.copyOf(first.values());
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a record is not JSON", e);
        }
    }

    private String topic() {
        return "kindkring.trends." + area.toLowerCase(Locale.ROOT) + ".v1";
    }
}
