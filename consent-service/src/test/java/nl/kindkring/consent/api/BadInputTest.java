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
import nl.kindkring.contracts.team.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"ENDORSE_ADVICE", "STATUTORY_TASK", "REPORTING_CODE", "STATISTICS", "discuss_in_team"})
    void what_needs_no_consent_is_no_purpose_to_ask_it_for(String purpose) {
        UUID child = register(4);
        Map<String, Object> question = question();
        question.put("purpose", purpose);
        asTeacher().body(question).post("/v1/children/{id}/consents", child).then().statusCode(400).body("errors.pointer", hasItem("/purpose"));
        assertNothingAsked(child);
    }

    @Test
    void nobody_is_asked_to_agree_that_somebody_knows_who_needs_no_consent() {
        UUID child = register(4);
        for (String known : List.of(mother, youth)) {
            refusedRecipient(child, "DISCUSS_IN_TEAM", "PERSON", known);
        }
        refusedRecipient(child, "IDENTIFY", "PERSON", teacher);
        assertNothingAsked(child);
        Map<String, Object> observe = question();
        observe.putAll(Map.of("purpose", "OBSERVE", "recipientKind", "PERSON", "recipientId", teacher));
        asTeacher().body(observe).post("/v1/children/{id}/consents", child).then().statusCode(201);
    }

    @Test
    void a_recipient_that_has_left_is_not_asked_for_and_is_told_nothing_any_more() {
        UUID child = register(4);
        String coordinator = person();
        UUID organisation = UUID.randomUUID();
        UUID affiliation = affiliate(coordinator, UnitKind.ORGANISATION, organisation, "care-coordinator");
        Map<String, Object> question = question();
        question.putAll(Map.of("purpose", "IDENTIFY", "recipientKind", "PERSON", "recipientId", coordinator));
        UUID consent = created(asTeacher().body(question).post("/v1/children/{id}/consents", child));
        yes(consent, mother, father);
        as(coordinator, "care-coordinator").get("/v1/children/{id}", child).then().statusCode(200);
        leave(coordinator, UnitKind.ORGANISATION, organisation, affiliation);
        as(coordinator, "care-coordinator").get("/v1/children/{id}", child).then().statusCode(404);
        as(coordinator, "care-coordinator").body(Map.of("childId", child, "purpose", "IDENTIFY", "recipientKind", "PERSON",
                "recipientId", coordinator)).post("/v1/decisions").then().body("decision", equalTo("DENY"))
                .body("reasons.code", equalTo(List.of("RECIPIENT_LEFT")));
        refusedRecipient(child, "IDENTIFY", "PERSON", coordinator);
        assertThat(Rows.of(database, "select 1 from consent_entry where child_id = ?", child)).hasSize(1);
    }

    @Test
    void a_team_that_everybody_left_receives_nothing() {
        UUID child = register(4);
        String member = person();
        leave(member, UnitKind.TEAM, team, affiliate(member, UnitKind.TEAM, team, "teacher"));
        refusedRecipient(child, "DISCUSS_IN_TEAM", "TEAM", team.toString());
        assertNothingAsked(child);
    }

    @Test
    void nothing_moves_on_to_a_centre_that_everybody_left() {
        UUID child = register(4);
        UUID school = UUID.randomUUID();
        String member = person();
        leave(member, UnitKind.CENTRE, school, affiliate(member, UnitKind.CENTRE, school, "teacher"));
        refusedRecipient(child, "CARRY_OVER", "ORGANISATION", school.toString());
        assertNothingAsked(child);
    }

    private void refusedRecipient(UUID child, String purpose, String kind, String id) {
        Map<String, Object> question = question();
        question.putAll(Map.of("purpose", purpose, "recipientKind", kind, "recipientId", id));
        asTeacher().body(question).post("/v1/children/{id}/consents", child).then().statusCode(400).body("errors.pointer", hasItem("/recipientId"));
    }

    private void assertNothingAsked(UUID child) {
        assertThat(Rows.of(database, "select 1 from consent_entry where child_id = ?", child)).isEmpty();
        assertThat(Rows.of(database, "select type from event where payload->'terms'->>'childId' = ?", child.toString())).isEmpty();
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
