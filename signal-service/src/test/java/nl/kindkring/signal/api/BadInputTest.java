package nl.kindkring.signal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.signal.SignalServiceTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is sent: a clear problem, nothing changed, nothing lost. */
@QuarkusTest
@DisplayName("Bad input")
class BadInputTest extends SignalServiceTest {

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource(delimiter = '|', textBlock = """
            /questionType       | unknown-code         | "questionType": "PARENT"
            /questionType       | wrong-type           | "questionType": ["PARENTING"]
            /origin             | unknown-code         | "origin": "school"
            /urgency            | unknown-code         | "urgency": "HIGH"
            /context            | unknown-code         | "context": 3
            /themes             | required             | "themes": null
            /themes             | size                 | "themes": []
            /themes             | size                 | "themes": ["A1", "A2", "A3", "A4"]
            /themes             | twice                | "themes": ["A1", "A1"]
            /themes/1           | unknown-code         | "themes": ["A1", "Z9"]
            /themes/0           | required             | "themes": [null]
            /centreId           | not-a-uuid           | "centreId": "centre"
            /ageBand            | unknown-code         | "ageBand": "2-30"
            /note               | size                 | "note": ""
            /note               | size                 | "note": "%LONG%"
            /note               | words-hold-citizen-service-number | "note": "bsn 123456782"
            /note               | words-hold-citizen-service-number | "note": "1234.56.782", "confirmedWords": true
            /note               | words-may-hold-a-name | "note": "Slaat Sanne steeds"
            /note               | words-may-hold-a-name | "note": "Sanne slaat steeds", "confirmedWords": false
            /note               | not-text             | "note": "a\\u0000b"
            /note               | not-text             | "note": "a\\ud800b"
            /name               | unknown-field        | "name": "Sanne"
            /urgency            | duplicate-field      | "urgency": "ACUTE", "urgency": "QUESTION"
            /subject            | required             | "subject": null
            /subject/kind       | required             | "subject": {}
            /subject/kind       | unknown-code         | "subject": {"kind": "PARENT"}
            /subject/childId    | needed-for-this-kind | "subject": {"kind": "CHILD"}
            /subject/childId    | not-for-this-kind    | "subject": {"kind": "FAMILY", "childId": "7d9b5f0e-6c1e-4a55-9a52-0d4a3c1b2e01"}
            /subject/alias      | needed-for-this-kind | "subject": {"kind": "ALIAS"}
            /subject/alias      | not-for-this-kind    | "subject": {"kind": "GROUP", "alias": "K-0417"}
            /subject/alias      | pattern              | "subject": {"kind": "ALIAS", "alias": "Sanne de Vries"}
            """)
    @DisplayName("is refused where it is wrong")
    void refused(String pointer, String code, String replacement) {
        String field = replacement.split("\"")[1];
        StringBuilder json = new StringBuilder("{").append(replacement.replace("%LONG%", "x".repeat(4_001)));
        Map.of("subject", "{\"kind\": \"PRACTICE\"}", "questionType", "\"SUPPORT\"", "origin", "\"SCHOOL\"",
                "themes", "[\"A5\"]", "urgency", "\"QUESTION\"", "context", "\"SCHOOL\"", "centreId", "\"" + centre + "\"")
                .forEach((name, value) -> {
                    if (!name.equals(field)) {
                        json.append(", \"").append(name).append("\": ").append(value);
                    }
                });
        asTeacher().body(json.append("}").toString()).post("/v1/signals").then().statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.find { it.pointer == '%s' }.code".formatted(pointer), equalTo(code))
                .body("errors.find { it.pointer == '%s' }.detail".formatted(pointer), not(equalTo(null)))
                .body(not(containsString("Sanne")));
        asTeacher().get("/v1/signals").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("is told all together")
    void together() {
        asTeacher().body(Map.of("themes", List.of("Z9"), "colour", "red")).post("/v1/signals").then().statusCode(400)
                .body("errors.pointer", hasItems("/colour", "/themes/0", "/subject"));
    }

    @Test
    @Tag("I7")
    @DisplayName("is a talk of tomorrow, or one in which it was not discussed (I7)")
    void talks() {
        UUID signal = register(aboutChild());
        String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
        String later = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(2).toString();
        refusedTalk(signal, later, "RECOGNISE", "/talkedOn", "in-the-future");
        refusedTalk(signal, today, "NOT_YET_DISCUSSED", "/parentsView", "talk-not-discussed");
        refusedTalk(signal, "2026-02-30", "RECOGNISE", "/talkedOn", "not-a-date");
        asTeacher().get("/v1/signals/{id}", signal).then().header("ETag", "\"1\"");
    }

    private void refusedTalk(UUID signal, String talkedOn, String view, String pointer, String code) {
        asTeacher().body(Map.of("talkedOn", talkedOn, "parentsView", view)).post("/v1/signals/{id}/talks", signal).then()
                .statusCode(400).body("errors[0].pointer", equalTo(pointer)).body("errors[0].code", equalTo(code));
    }

    @Test
    @DisplayName("is a change meant for an older version, and a tag that is none")
    void staleIfMatch() {
        UUID signal = register(aboutChild());
        talk(signal).then().header("ETag", "\"2\"");
        asTeacher().header("If-Match", "\"1\"").body(Map.of("outcome", "NORMALISED"))
                .post("/v1/signals/{id}/outcomes", signal).then().statusCode(412);
        asTeacher().header("If-Match", "one").body(Map.of("outcome", "NORMALISED"))
                .post("/v1/signals/{id}/outcomes", signal).then().statusCode(400);
        asTeacher().header("If-Match", "\"2\"").body(Map.of("outcome", "NORMALISED"))
                .post("/v1/signals/{id}/outcomes", signal).then().statusCode(204).header("ETag", "\"3\"");
    }

    @Test
    @DisplayName("is not a repeated request: it gets the first answer and happens once; its key with another body is refused")
    void idempotent() {
        String key = UUID.randomUUID().toString();
        var first = asTeacher().header("Idempotency-Key", key).body(aboutChild()).post("/v1/signals");
        var again = asTeacher().header("Idempotency-Key", key).body(aboutChild()).post("/v1/signals");
        first.then().statusCode(201);
        again.then().statusCode(201).header("Location", first.header("Location")).header("ETag", first.header("ETag"));
        assertThat(again.asString()).isEqualTo(first.asString());
        asTeacher().get("/v1/signals").then().body("items", hasSize(1));
        asTeacher().header("Idempotency-Key", key).body(aboutAlias("K-0417")).post("/v1/signals").then().statusCode(409)
                .body("type", equalTo("urn:kindkring:problem:idempotency-key-reused"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"theme=Z9, /theme, unknown-code", "status=OPEN, /status, unknown-code", "limit=0, /limit, minimum",
        "limit=101, /limit, maximum", "limit=many, /limit, not-a-number", "cursor=abc, /cursor, not-a-cursor",
        "centreId=1, /centreId, not-a-uuid", "urgency=HIGH, /urgency, unknown-code", "questionType=CHILD, /questionType, unknown-code", "list=ALL, /list, unknown-code",
        "sort=name, /sort, pattern", "from=2026-02-30, /from, not-a-date", "from=2026-02-02&until=2026-02-01, /until, before-from",
        "colour=red, /, unknown-parameter"})
    @DisplayName("in a filter is refused, never ignored")
    void filters(String query, String pointer, String code) {
        asTeacher().get("/v1/signals?" + query).then().statusCode(400)
                .body("errors[0].in", equalTo("query")).body("errors[0].pointer", equalTo(pointer)).body("errors[0].code", equalTo(code));
    }

    @Test
    @DisplayName("is an erased child: nothing can be written about it any more")
    void erasedChild() {
        Map<String, Object> signal = aboutChild();
        signal.put("subject", Map.of("kind", "CHILD", "childId", "c1000000-0000-4000-8000-00000000dead"));
        signal.put("note", "te laat");
        asTeacher().body(signal).post("/v1/signals").then().statusCode(410);
    }

    @Test
    @DisplayName("is a centre of which team-service's word is still on its way: try again")
    void centreNotKnownYet() {
        UUID fresh = UUID.randomUUID();
        affiliate(teacher, fresh, "teacher");
        Map<String, Object> signal = aboutChild();
        signal.put("centreId", fresh);
        asTeacher().body(signal).post("/v1/signals").then().statusCode(503)
                .body("type", equalTo("urn:kindkring:problem:centre-not-known-yet"));
    }
}
