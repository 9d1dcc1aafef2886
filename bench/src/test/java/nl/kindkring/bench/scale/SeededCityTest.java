package nl.kindkring.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.kindkring.bench.parts.Checkout;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A city is worth measuring when its rows are those that the services would have written. A small one is made of a centre that was played over HTTP, and the
 * services are asked about both.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeededCityTest {

    private static final int COPIES = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Town town;
    private Template template;
    private Ids ids;
    private Fingerprints fingerprints;
    private Map<String, Integer> templateRows;
    private Map<String, Integer> allRows;
    private String workList;

    @BeforeAll
    void a_centre_is_played_and_copied() throws Exception {
        Checkout.prepare();
        town = new Town(false);
        town.start(true, Map.of());
        template = new Template(town, 5, 3);
        template.play();
        town.stop();
        try (var copies = new Copies(town, template.staff())) {
            ids = copies.ids();
            fingerprints = new Fingerprints(copies, COPIES);
            templateRows = fingerprints.of(copies);
            copies.add(1, COPIES);
        }
        try (var all = new Copies(town, template.staff())) {
            allRows = fingerprints.of(all);
        }
        workList = workList();
        town.start(false, Map.of("KINDKRING_SIGNAL_REBUILD_WORK_LIST", "true"));
        var told = new CentreTold(town);
        for (int copy = 1; copy < COPIES; copy++) {
            told.of(template.staff().of(ids, copy));
        }
    }

    @AfterAll
    void everything_stops() throws Exception {
        town.close();
    }

    @Test
    void every_row_of_a_copy_is_a_row_that_a_service_wrote_under_other_ids_and_another_key() {
        assertThat(templateRows).hasSizeGreaterThan(500);
        assertThat(allRows.keySet()).isEqualTo(templateRows.keySet());
        templateRows.forEach((row, times) -> assertThat(allRows.get(row)).as(row).isEqualTo(times * COPIES));
    }

    @Test
    void nothing_encrypted_is_the_same_in_two_copies() throws Exception {
        assertThat(town.number(Town.CONSENT, "select count(distinct payload ->> 'givenName') from event where payload ? 'givenName'"))
                .isEqualTo((long) COPIES * template.children().size());
        assertThat(town.number(Town.SIGNAL, "select count(*) - count(distinct payload ->> 'note') from event where payload ->> 'note' is not null")).isZero();
    }

    @Test
    void the_work_list_made_anew_from_the_events_is_the_one_that_was_seeded() throws Exception {
        assertThat(workList().lines().toList()).containsExactlyElementsOf(workList.lines().toList());
    }

    @Test
    void parents_of_a_copy_are_told_what_parents_of_the_template_are_told() throws Exception {
        for (int family = 0; family < template.mothers().size(); family++) {
            var child = template.children().get(family);
            for (var path : List.of("children", "consents?limit=100", "reads?limit=100", "children/" + child + "/decisions?limit=100",
                    "children/" + child + "/statements")) {
                assertThat(ofMother(template.mothers().get(family), path, 2)).as(path).isEqualTo(ofMother(template.mothers().get(family), path, 0))
                        .contains(path.endsWith("statements") ? "items=[" : "items=[{"); // every other family wrote some
            }
        }
    }

    @Test
    void people_at_a_copied_centre_see_what_people_at_the_template_see() throws Exception {
        for (var path : List.of("?limit=100", "?list=MINE", "?list=AWAITING_PARENTS&sort=dueOn", "?list=CONSULTS", "?theme=C1&sort=-urgency", "/counts")) {
            assertThat(ofTeacher("/v1/signals" + path, 3)).as(path).isEqualTo(ofTeacher("/v1/signals" + path, 0))
                    .contains(path.equals("/counts") ? "centre=" : "items=[{");
        }
        for (var item : JSON.readTree(town.signal().send("GET", "/v1/signals?limit=100",
                town.token(template.staff().teacher().toString(), "teacher"), "")).required("items")) {
            var path = "/v1/signals/" + item.required("id").asText();
            assertThat(ofTeacher(path, 1)).isEqualTo(ofTeacher(path, 0));
        }
    }

    @Test
    void the_log_of_reads_verifies_to_its_end() throws Exception {
        long rows = town.number(Town.CONSENT, "select count(*) from disclosure_log");
        assertThat(rows).isGreaterThanOrEqualTo((long) Template.READS * template.children().size() * COPIES);
        assertThat(new LogCheck(town).verify().required("rowsChecked").asLong()).isGreaterThanOrEqualTo(rows);
    }

    @Test
    void an_alias_that_a_copied_centre_has_used_is_taken_there() {
        var staff = template.staff().of(ids, 2);
        var body = """
                {"subject": {"kind": "ALIAS", "alias": "%s"}, "questionType": "DEVELOPMENT", "themes": ["C1"], "centreId": "%s"}""";
        assertThatIllegalStateException().isThrownBy(() -> town.signal().send("POST", "/v1/signals", town.token(staff.teacher().toString(), "teacher"),
                body.formatted(Writing.label(0, 2), staff.centre()))).withMessageContaining("alias-exists");
    }

    private String ofMother(UUID mother, String path, int copy) throws Exception {
        return told(town.consent().send("GET", "/v1/my/" + inCopy(path, copy), town.token(ids.of(mother, copy).toString(), "parent"), ""));
    }

    private String ofTeacher(String path, int copy) throws Exception {
        return told(town.signal().send("GET", inCopy(path, copy), town.token(template.staff().of(ids, copy).teacher().toString(), "teacher"), ""));
    }

    private String inCopy(String path, int copy) {
        return new Writing(ids, null).text(Cutter.cut(path), copy);
    }

    /**
     * An answer with the ids and labels of the template. What happened at one moment is in the order of ids, and so are those who answered: with other ids in
     * another one, so order is not compared, nor where a next page begins.
     */
    private String told(String answer) throws Exception {
        return ordered(JSON.readTree(fingerprints.back(answer)));
    }

    private static String ordered(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream().filter(field -> !field.getKey().equals("next")).map(field -> field.getKey() + "=" + ordered(field.getValue()))
                    .sorted().collect(Collectors.joining(", ", "{", "}"));
        }
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).map(SeededCityTest::ordered).sorted().collect(Collectors.joining(",\n", "[", "]"))
                : node.toString();
    }

    private String workList() throws SQLException {
        try (var connection = town.connect(Town.SIGNAL); var select = connection.createStatement();
             var row = select.executeQuery("select string_agg(line, E'\\n' order by line) from (select w::text from signal_work_list w union all select k::text from signal_code k) as of_list (line)")) {
            row.next();
            return row.getString(1);
        }
    }
}
