package nl.kindkring.signal.reportingcode.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.contracts.Topic;
import nl.kindkring.contracts.Topics;
import nl.kindkring.platform.outbox.Republication;
import nl.kindkring.platform.outbox.Republisher;
import nl.kindkring.platform.testing.Denials;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.signal.SignalServiceTest;
import nl.kindkring.signal.reportingcode.domain.Channel;
import nl.kindkring.signal.reportingcode.domain.Consulted;
import nl.kindkring.signal.reportingcode.domain.Decision;
import nl.kindkring.signal.reportingcode.domain.SkipReason;
import nl.kindkring.signal.reportingcode.domain.Step;
import nl.kindkring.signal.reportingcode.domain.TalkedWith;
import nl.kindkring.signal.reportingcode.domain.Unsafety;
import nl.kindkring.signal.reportingcode.domain.WithoutReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The reporting code's lane")
class ReportingCodeTest extends SignalServiceTest {

    private static final String WORDS = "Zilverberkje had een blauwe plek";

    @Inject AgroalDataSource database;
    @Inject Republisher republisher;

    private final UUID unsafeChild = UUID.randomUUID();

    @Test
    @Tag("I24")
    @Tag("I25")
    @Tag("Wmo-2015-5.2.6")
    @DisplayName("takes the five steps, each with its time and actor, to a report for Veilig Thuis on its own ground")
    void fiveSteps() throws SQLException {
        UUID id = begun();
        report(id);
        asTeacher().get("/v1/reporting-codes/{id}", id).then().statusCode(200).body("status", equalTo("DECIDED"))
                .body("steps.step", contains("MAP_SIGNALS", "CONSULT", "TALK", "WEIGH", "DECIDE")).body("steps[0].account", equalTo(WORDS))
                .body("steps.by", contains(teacher, teacher, teacher, teacher, teacher)).body("asksForReport", equalTo(true));
        asTeacher().get("/v1/reporting-codes/{id}/report", id).then().statusCode(200).body("ground", equalTo("REPORTING_RIGHT"))
                .body("to.telephone", equalTo("0800-2000")).body("childId", equalTo(unsafeChild.toString())).body("steps", hasSize(5));
        step(id, "hand-overs", Map.of("channel", "PORTAL", "on", today())).then().statusCode(204).header("ETag", "\"6\"");
        assertThat(accesses(id)).containsExactly("case STATUTORY_TASK", "report REPORTING_RIGHT", "hand-over REPORTING_RIGHT");
    }

    @Test
    @Tag("I25")
    @Tag("N19")
    @DisplayName("gives who reports an accessible page in Dutch or English, escaped and with the office of the region; before the decision and to others none")
    void readableReport() throws SQLException {
        Map<String, Object> suspicion = aSuspicion();
        suspicion.put("signals", "zei <b>au</b> & \"nee\"");
        suspicion.put("confirmedWords", true);
        UUID id = UUID.fromString(asTeacher().body(suspicion).post("/v1/reporting-codes").then().statusCode(201).extract().jsonPath().getString("id"));
        asTeacher().get("/v1/reporting-codes/{id}/readable-report", id).then().statusCode(409);
        report(id);
        String dutch = RestAssured.given().auth().oauth2(TestTokens.of(teacher, "teacher")).get("/v1/reporting-codes/{id}/readable-report", id).then().statusCode(200)
                .contentType("text/html").header("Content-Language", "nl").extract().asString();
        assertThat(dutch).contains("<html lang=\"nl\">", "<h1>Melding aan Veilig Thuis</h1>", "0800-2000", "Meldrecht", unsafeChild.toString(),
                "Stap 1: signalen in kaart", "Stap 5: beslissen", "scope=\"row\"", "<caption>", "zei &lt;b&gt;au&lt;/b&gt; &amp;").doesNotContain("<b>au", "answer.", "step.");
        String english = asTeacher().get("/v1/reporting-codes/{id}/readable-report", id).then().statusCode(200).header("Content-Language", "en").extract().asString();
        assertThat(english).contains("<html lang=\"en\">", "Right to report", "Step 4: weigh", "Acute");
        String colleague = UUID.randomUUID().toString();
        affiliate(colleague, centre, "teacher");
        as(colleague, "teacher").get("/v1/reporting-codes/{id}/readable-report", id).then().statusCode(404);
        assertThat(accesses(id)).containsExactly("report REPORTING_RIGHT", "report REPORTING_RIGHT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    @Tag("I25")
    @DisplayName("has words in both languages for every code that a report can hold")
    void words(String language) {
        ResourceBundle texts = ResourceBundle.getBundle("safety_report", Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Stream.of(Consulted.values(), TalkedWith.values(), SkipReason.values(), Unsafety.values(), Decision.values(), WithoutReport.values(), Channel.values())
                .flatMap(Stream::of).map(code -> "answer." + code.name()).forEach(key -> assertThat(texts.containsKey(key)).as(key).isTrue());
        Stream.of(Step.values()).map(step -> "step." + step.name()).forEach(key -> assertThat(texts.containsKey(key)).as(key).isTrue());
    }

    @Test
    @Tag("I24")
    @DisplayName("is for the reporter and the centre's officer; for a colleague of the same centre it does not exist, and that leaves a denial row")
    void restricted() throws SQLException {
        UUID id = begun();
        String colleague = UUID.randomUUID().toString();
        affiliate(colleague, centre, "teacher");
        String officer = UUID.randomUUID().toString();
        affiliate(officer, centre, "reporting-code-officer");
        String officerElsewhere = UUID.randomUUID().toString();
        affiliate(officerElsewhere, UUID.randomUUID(), "reporting-code-officer");
        for (Response refused : List.of(as(colleague, "teacher").get("/v1/reporting-codes/{id}", id),
                as(colleague, "teacher", "reporting-code-officer").get("/v1/reporting-codes/{id}", id),
                as(officerElsewhere, "reporting-code-officer").get("/v1/reporting-codes/{id}", id),
                as(officer, "teacher").get("/v1/reporting-codes/{id}", id),
                as(colleague, "teacher").body(Map.of("signals", "feiten")).post("/v1/reporting-codes/{id}/signals", id))) {
            refused.then().statusCode(404);
        }
        assertThat(denials(colleague, id)).isEqualTo(3);
        as(colleague, "teacher").get("/v1/reporting-codes").then().statusCode(200).body("items", hasSize(0));
        as(officer, "reporting-code-officer").get("/v1/reporting-codes").then().body("items.id", hasItem(id.toString()));
        as(officer, "reporting-code-officer").get("/v1/reporting-codes/{id}", id).then().statusCode(200).header("ETag", "\"1\"");
        as(colleague, "parent").get("/v1/reporting-codes/{id}", id).then().statusCode(403);
        as(colleague, "privacy-officer").get("/v1/reporting-codes").then().statusCode(403);
    }

    @Test
    @Tag("I24")
    @Tag("Jeugdwet-7.3.15")
    @DisplayName("puts nothing on any topic, nothing in the parents' log, and nothing in a republication")
    void nothingOnTopics() throws SQLException {
        List<TopicProbe> probes = Topics.all().stream().map(Topic::name).map(TopicProbe::fromNow).toList();
        UUID id = begun();
        report(id);
        asTeacher().get("/v1/reporting-codes/{id}", id).then().statusCode(200);
        asTeacher().get("/v1/reporting-codes").then().statusCode(200);
        step(id, "hand-overs", Map.of("channel", "PORTAL", "on", today())).then().statusCode(204);
        // what is published after it has arrived, so everything before it would have too
        UUID marker = register(aboutChild());
        asTeacher().get("/v1/signals/{id}", marker).then().statusCode(200);
        for (int at = 0; at < probes.size(); at++) {
            String topic = Topics.all().get(at).name();
            try (TopicProbe probe = probes.get(at)) {
                if (topic.equals(Topics.SIGNAL.name())) {
                    probe.await("nl.kindkring.signal.registered.v1", record -> marker.toString().equals(record.key()));
                }
                if (topic.equals(Topics.DISCLOSURE.name())) {
                    probe.await("nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()));
                }
                assertThat(probe.records().toString()).doesNotContain(id.toString()).doesNotContain(unsafeChild.toString());
            }
        }
        String name = "rebuild-" + UUID.randomUUID().toString().substring(0, 8);
        Republication all = republisher.republish(name);
        for (String topic : all.topics().keySet()) {
            try (TopicProbe probe = TopicProbe.fromBeginning(topic)) {
                probe.await(Republisher.COMPLETED, _ -> true);
                assertThat(probe.records().toString()).doesNotContain(id.toString()).doesNotContain(unsafeChild.toString());
            }
        }
        for (String table : List.of("event", "signal_work_list", "outbox")) {
            assertThat(rows("select t::text from " + table + " t").toString()).doesNotContain(id.toString()).doesNotContain(unsafeChild.toString());
        }
    }

    @Test
    @Tag("I24")
    @DisplayName("changes no work list and is counted in no metric")
    void invisible() {
        register(aboutChild());
        List<Map<String, Object>> before = asTeacher().get("/v1/signals").jsonPath().getList("items");
        UUID id = begun();
        report(id);
        assertThat(asTeacher().get("/v1/signals").jsonPath().<Map<String, Object>>getList("items")).isEqualTo(before);
        RestAssured.get("/q/metrics").then().statusCode(200).body(containsString("uri=\"/signals\"")).body(not(containsString("reporting-code")));
    }

    @Test
    @Tag("I24")
    @DisplayName("is sealed in the database: not the words, not the child, not how far it came")
    void sealed() throws SQLException {
        UUID id = begun();
        report(id);
        String stored = rows("select t::text from reporting_code.case_event t").toString() + rows("select t::text from reporting_code.case_reach t")
                + rows("select t::text from reporting_code.case_access t") + rows("select t::text from idempotency_key t");
        assertThat(stored).contains(id.toString()).doesNotContain("ilverberkje").doesNotContain(unsafeChild.toString()).doesNotContain("WEIGH")
                .doesNotContain("weighed").doesNotContain("ACUTE");
    }

    @Test
    @Tag("I24")
    @Tag("I25")
    @Tag("Wmo-2015-5.2.6")
    @DisplayName("asks for no consent, and the withdrawal of one stops nothing, not even an erasure of the child's key")
    void withdrawal() {
        UUID id = begun();
        UUID permit = permit(List.of());
        withdraw(permit);
        report(id);
        step(id, "hand-overs", Map.of("channel", "TELEPHONE", "on", today())).then().statusCode(204);
        Map<String, Object> erased = aSuspicion();
        erased.put("childId", "c1000000-0000-4000-8000-00000000dead");
        asTeacher().body(erased).post("/v1/reporting-codes").then().statusCode(201);
    }

    @Test
    @Tag("I24")
    @DisplayName("refuses a step that is passed over without a reason, and stores nothing")
    void skippedWithoutReason() {
        UUID id = begun();
        step(id, "consults", Map.of("with", List.of("COLLEAGUE"), "on", today(), "account", "overlegd")).then().statusCode(204);
        step(id, "skipped-steps", Map.of("step", "TALK", "account", "geen zin")).then().statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        step(id, "skipped-steps", Map.of("step", "TALK", "reason", "CHILD_AT_RISK")).then().statusCode(400).body("errors[0].pointer", equalTo("/account"));
        step(id, "weighings", Map.of("suspicion", true, "unsafety", "ACUTE", "account", "weging")).then().statusCode(409)
                .body("type", equalTo("urn:kindkring:problem:earlier-step-open"));
        asTeacher().get("/v1/reporting-codes/{id}", id).then().header("ETag", "\"2\"");
        step(id, "skipped-steps", Map.of("step", "TALK", "reason", "CHILD_AT_RISK", "account", "vader dreigt")).then().statusCode(204);
    }

    @Test
    @Tag("I24")
    @DisplayName("sends a suspicion about an employee another way, and stores nothing")
    void employee() {
        Map<String, Object> employee = aSuspicion();
        employee.put("suspectedOf", "EMPLOYEE");
        asTeacher().body(employee).post("/v1/reporting-codes").then().statusCode(409)
                .body("type", equalTo("urn:kindkring:problem:employee-other-route")).body("detail", containsString("vertrouwensinspecteur"));
        asTeacher().get("/v1/reporting-codes").then().body("items", hasSize(0));
    }

    @Test
    @Tag("I25")
    @DisplayName("refuses to do without a report on acute unsafety")
    void reportRequired() {
        UUID id = begun();
        weighed(id);
        step(id, "decisions", Map.of("decision", "HELP", "account", "we helpen zelf")).then().statusCode(409)
                .body("type", equalTo("urn:kindkring:problem:report-required"));
        asTeacher().get("/v1/reporting-codes/{id}/report", id).then().statusCode(409);
        asTeacher().get("/v1/reporting-codes/{id}", id).then().body("status", equalTo("UNDERWAY")).header("ETag", "\"4\"");
        asTeacher().header("If-Match", "\"3\"").body(Map.of("decision", "REPORT", "account", "melden")).post("/v1/reporting-codes/{id}/decisions", id)
                .then().statusCode(412);
    }

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource(delimiter = '|', textBlock = """
            /childId     | required   | childId     |
            /suspectedOf | unknown-code | suspectedOf | NEIGHBOUR
            /signals     | required   | signals     |
            /signals     | words-hold-citizen-service-number | signals | bsn 123456782
            /signals     | words-may-hold-a-name | signals | Daan huilt
            """)
    @DisplayName("refuses bad input where it is wrong, and stores nothing")
    void badInput(String pointer, String code, String field, String value) {
        Map<String, Object> suspicion = aSuspicion();
        suspicion.put(field, value);
        suspicion.remove("confirmedWords");
        asTeacher().body(suspicion).post("/v1/reporting-codes").then().statusCode(400)
                .body("errors.find { it.pointer == '%s' }.code".formatted(pointer), equalTo(code));
        asTeacher().get("/v1/reporting-codes").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("refuses another organisation's centre as unknown, and a day in the future")
    void foreignCentre() {
        Map<String, Object> foreign = aSuspicion();
        foreign.put("centreId", UUID.randomUUID());
        asTeacher().body(foreign).post("/v1/reporting-codes").then().statusCode(404);
        UUID id = begun();
        step(id, "consults", Map.of("with", List.of("COLLEAGUE"), "on", LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1).toString(),
                "account", "overlegd")).then().statusCode(400).body("errors[0].code", equalTo("in-the-future"));
        asTeacher().get("/v1/reporting-codes/{id}", id).then().header("ETag", "\"1\"");
    }

    private Map<String, Object> aSuspicion() {
        return new HashMap<>(Map.of("childId", unsafeChild, "centreId", centre, "suspectedOf", "HOME", "signals", "blauwe plek", "confirmedWords", false));
    }

    private UUID begun() {
        Map<String, Object> suspicion = aSuspicion();
        suspicion.put("signals", WORDS);
        Response begun = asTeacher().body(suspicion).post("/v1/reporting-codes");
        begun.then().statusCode(201);
        return UUID.fromString(begun.jsonPath().getString("id"));
    }

    private void weighed(UUID id) {
        step(id, "consults", Map.of("with", List.of("SAFE_HOME"), "on", today(), "account", "overlegd")).then().statusCode(204);
        step(id, "talks", Map.of("with", List.of("PARENTS"), "on", today(), "account", "gesproken")).then().statusCode(204);
        step(id, "weighings", Map.of("suspicion", true, "unsafety", "ACUTE", "account", "gewogen")).then().statusCode(204);
    }

    private void report(UUID id) {
        weighed(id);
        step(id, "decisions", Map.of("decision", "REPORT", "account", "we melden")).then().statusCode(204);
    }

    private Response step(UUID id, String step, Map<String, Object> body) {
        return asTeacher().body(body).post("/v1/reporting-codes/{id}/" + step, id);
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    }

    private List<String> accesses(UUID id) throws SQLException {
        return rows("select what || ' ' || ground from reporting_code.case_access where case_id = '" + id + "' order by id");
    }

    private int denials(String actor, UUID object) throws SQLException {
        return Denials.count(database, actor, object);
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
