package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class BadInputTest extends ConsentServiceTest {

    static Stream<Arguments> oneFieldWrong() {
        return Stream.of(
                Arguments.of("givenName", " ", "/givenName"), Arguments.of("givenName", "x".repeat(101), "/givenName"),
                Arguments.of("dateOfBirth", today().plusDays(1).toString(), "/dateOfBirth"),
                Arguments.of("dateOfBirth", today().minusYears(24).toString(), "/dateOfBirth"),
                Arguments.of("dateOfBirth", "2020-02-30", "/dateOfBirth"), Arguments.of("dateOfBirth", 20200101, "/dateOfBirth"),
                Arguments.of("municipality", "GM9999", "/municipality"), Arguments.of("district", "Centrum", "/district"),
                Arguments.of("centreId", "1", "/centreId"), Arguments.of("nickname", "Ster", "/nickname"),
                Arguments.of("holders", "none", "/holders"),
                Arguments.of("holders", List.of(Map.of("name", "A", "relation", "AUNT", "authorityBasis", "BY_LAW")), "/holders/0/relation"),
                Arguments.of("holders", List.of(holder("A", person()), holder("B", person()), holder("C", person())), "/holders"),
                Arguments.of("holders", List.of(holder("A", "same"), holder("B", "same")), "/holders"));
    }

    @ParameterizedTest
    @MethodSource
    void oneFieldWrong(String field, Object value, String pointer) {
        Map<String, Object> body = registration(4);
        body.put(field, value);
        asTeacher().body(body).post("/v1/children").then().statusCode(400).body("errors.pointer", hasItem(pointer));
        assertThat(Rows.of(database, "select 1 from child_entry where centre_id = ?", centre)).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_said_together() {
        asTeacher().body("{\"givenName\": 1, \"centreId\": \"x\", \"holders\": [{}]}").post("/v1/children").then().statusCode(400)
                .body("errors.pointer", hasItems("/givenName", "/familyName", "/dateOfBirth", "/municipality", "/district", "/centreId",
                        "/holders/0/name", "/holders/0/relation", "/holders/0/authorityBasis"));
    }

    @Test
    void text_that_is_no_text_is_refused() {
        asTeacher().body("{\"givenName\": \"a\\u0000b\", \"familyName\": \"\\ud800\"}").post("/v1/children").then().statusCode(400)
                .body("errors.pointer", hasItems("/givenName", "/familyName"));
        asTeacher().body("{\"givenName\": \"a\", \"givenName\": \"b\"}").post("/v1/children").then().statusCode(400)
                .body("errors.pointer", hasItem("/givenName"));
    }

    @Test
    void a_question_needs_a_purpose_a_recipient_and_the_text_that_was_shown() {
        UUID child = register(4);
        asTeacher().body("{}").post("/v1/children/{id}/consents", child).then().statusCode(400)
                .body("errors.pointer", hasItems("/purpose", "/recipientKind", "/recipientId", "/textVersion", "/language"));
        Map<String, Object> past = question();
        past.put("expiresOn", today().minusDays(1).toString());
        asTeacher().body(past).post("/v1/children/{id}/consents", child).then().statusCode(400).body("errors.pointer", hasItem("/expiresOn"));
        Map<String, Object> unknown = question();
        unknown.put("purpose", "ADVERTISE");
        asTeacher().body(unknown).post("/v1/children/{id}/consents", child).then().statusCode(400).body("errors.pointer", hasItem("/purpose"));
    }

    @Test
    void an_answer_is_yes_or_no_from_somebody_who_must_agree() {
        UUID child = register(4);
        UUID consent = ask(child);
        as(mother, "parent").body(Map.of("answer", "MAYBE")).post("/v1/consents/{id}/answers", consent).then().statusCode(400);
        answer(consent, person(), "GIVEN").then().statusCode(404);
        answer(consent, youth, "GIVEN").then().statusCode(404);
        asTeacher().body(Map.of("answer", "GIVEN")).post("/v1/consents/{id}/answers", consent).then().statusCode(403);
        as(mother, "parent").body(Map.of("answer", "GIVEN")).post("/v1/consents/{id}/answers", "no-uuid").then().statusCode(400);
        assertThat(Rows.of(database, "select count(*)::text from event where stream_id = ?", consent)).isEqualTo(List.of("1"));
    }

    @Test
    void a_parameter_that_cannot_be_is_refused() {
        asTeacher().get("/v1/children?centreId={c}&limit=0", centre).then().statusCode(400);
        asTeacher().get("/v1/children?centreId={c}&cursor=made-up", centre).then().statusCode(400).body("errors.pointer", hasItem("/cursor"));
        asTeacher().get("/v1/children").then().statusCode(400);
        asTeacher().get("/v1/children/{id}?ground=CURIOSITY", register(4)).then().statusCode(400);
        asTeacher().get("/v1/children/{id}?purpose=GOSSIP", register(4)).then().statusCode(400).body("errors.size()", equalTo(1));
    }
}
