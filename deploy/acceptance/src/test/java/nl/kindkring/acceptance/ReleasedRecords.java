package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.MUNICIPAL_ANALYST;
import static nl.kindkring.local.ServiceApp.REPORTING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kindkring.local.LocalSystem;

/**
 * Everything that was released of an area so far, in the order of its ledger, as an analyst reads it: the tables of municipalities too.
 *
 * @param all the records, as the API gives them
 */
record ReleasedRecords(List<JsonNode> all) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All pages of the API: of each figure the latest edition. */
    static ReleasedRecords of(Api api, String area) {
        return pages(api, "/trends?limit=1000&area=" + area);
    }

    /** The same, also what was corrected since. */
    static ReleasedRecords everyEdition(Api api, String area) {
        return pages(api, "/trends?limit=1000&history=true&area=" + area);
    }

    /** What was released of one period. */
    static ReleasedRecords of(Api api, String area, String period) {
        return pages(api, "/trends?limit=1000&area=" + area + "&period=" + period);
    }

    private static ReleasedRecords pages(Api api, String page) {
        var records = new ArrayList<JsonNode>();
        for (String path = page; path != null; ) {
            JsonNode answer = api.get(MUNICIPAL_ANALYST, REPORTING, path).json();
            answer.required("items").forEach(records::add);
            String next = answer.path("next").asText("");
            path = next.isEmpty() ? null : page + "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        return new ReleasedRecords(records);
    }

    /** What lies on the topic of an area, by key; of a key the last, as compaction keeps it. */
    static Map<String, JsonNode> onTopic(LocalSystem system, String area) {
        var records = new HashMap<String, JsonNode>();
        TopicReader.all(system.bootstrap(), "kindkring.trends." + area.toLowerCase(Locale.ROOT) + ".v1").forEach(each -> records.put(each.key(), read(each.value())));
        return records;
    }

    /** The record of a cell; its codes as in the key, such as {@code ageBand=6-7,theme=C1}. */
    Optional<JsonNode> of(String table, String cell, String period) {
        return all.stream().filter(record -> key(record).equals(table + "|" + cell + "|" + period)).findFirst();
    }

    /** The key of a record on its topic. */
    static String key(JsonNode record) {
        return record.required("table").asText() + "|" + cell(record) + "|" + record.required("period").asText();
    }

    /** The codes of its cell, as in its key. */
    static String cell(JsonNode record) {
        return record.required("cell").properties().stream().map(code -> code.getKey() + "=" + code.getValue().asText()).sorted().collect(Collectors.joining(","));
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a record is not JSON", e);
        }
    }
}
