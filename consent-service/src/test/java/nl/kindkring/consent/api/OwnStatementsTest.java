package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.disclosure.DisclosureMade;
import nl.kindkring.platform.testing.OtherService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnStatementsTest extends ConsentServiceTest {

    @Test
    @Tag("J2")
    void a_parent_adds_a_statement_that_the_family_and_the_centre_read() {
        UUID child = register(4);
        created(say(child, mother, "FILE", "Het ging thuis juist goed"));
        as(father, "parent").get("/v1/my/children/{id}/statements", child).then().statusCode(200)
                .body("items.words", equalTo(List.of("Het ging thuis juist goed"))).body("items[0].who", equalTo("HOLDER"));
        asTeacher().get("/v1/children/{id}/statements", child).then().statusCode(200).body("items", hasSize(1));
        await("the read in the log").atMost(Duration.ofSeconds(60)).untilAsserted(() ->
                as(father, "parent").get("/v1/my/reads?childId={c}", child).then().body("items.what", equalTo(List.of("statements"))));
    }

    @Test
    @Tag("J2")
    void a_private_section_stays_hidden_from_the_other_parent_and_from_professionals() {
        UUID child = register(13);
        created(say(child, mother, "PRIVATE", "Alleen voor mijzelf"));
        created(say(child, youth, "PRIVATE", "Alleen van mij"));
        as(mother, "parent").get("/v1/my/children/{id}/statements", child).then().body("items.words", equalTo(List.of("Alleen voor mijzelf")));
        as(youth, "youth").get("/v1/my/children/{id}/statements", child).then().body("items.words", equalTo(List.of("Alleen van mij")));
        as(father, "parent").get("/v1/my/children/{id}/statements", child).then().body("items", hasSize(0));
        asTeacher().get("/v1/children/{id}/statements", child).then().body("items", hasSize(0));
    }

    @Test
    @Tag("J2")
    void only_its_author_takes_a_statement_back_and_nobody_else_adds_one() {
        UUID child = register(4);
        UUID statement = created(say(child, mother, "FILE", "Dit klopt niet"));
        takeBack(child, statement, father).then().statusCode(404);
        takeBack(child, statement, mother).then().statusCode(204);
        as(father, "parent").get("/v1/my/children/{id}/statements", child).then().body("items", hasSize(0));
        say(child, person(), "FILE", "Ik hoor hier niet").then().statusCode(404);
        say(child, mother, "FILE", " ").then().statusCode(400);
        say(child, mother, "FILE", "x".repeat(4001)).then().statusCode(400).body("detail", not(containsString("xxx")));
        say(child, mother, "EVERYBODY", "x").then().statusCode(400);
    }

    @Test
    void words_are_stored_as_cipher_text_only() {
        UUID child = register(4);
        created(say(child, mother, "FILE", "Zandkasteelzin"));
        assertThat(Rows.all(database)).noneMatch(row -> row.contains("Zandkasteelzin"));
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.11")
    void from_sixteen_a_parent_sees_the_file_only_when_the_child_lets_it_look_along() {
        UUID child = register(16);
        String holder = as(youth, "youth").get("/v1/my/children").then().extract().path("items[0].holders[0].id");
        as(mother, "parent").get("/v1/my/children").then().body("items", hasSize(0));
        as(mother, "parent").get("/v1/my/children/{id}/decisions", child).then().statusCode(404);
        as(youth, "youth").body(Map.of("holderId", holder)).post("/v1/my/children/{id}/viewers", child).then().statusCode(204);
        as(mother, "parent").get("/v1/my/children").then().body("items.id", equalTo(List.of(child.toString())));
        as(mother, "parent").get("/v1/my/children/{id}/decisions", child).then().statusCode(200);
        as(father, "parent").get("/v1/my/children").then().body("items", hasSize(0));
        say(child, mother, "FILE", "Meekijken is geen meeschrijven").then().statusCode(404);
        as(mother, "parent").body(Map.of("objected", true)).post("/v1/children/{id}/objections", child).then().statusCode(404);
        as(youth, "youth").body("{}").post("/v1/my/children/{id}/viewers/{h}/withdrawals", child, holder).then().statusCode(204);
        as(mother, "parent").get("/v1/my/children").then().body("items", hasSize(0));
    }

    @Test
    void a_child_that_does_not_decide_alone_says_nothing_about_who_looks() {
        UUID child = register(14);
        String holder = as(youth, "youth").get("/v1/my/children").then().extract().path("items[0].holders[0].id");
        as(youth, "youth").body(Map.of("holderId", holder)).post("/v1/my/children/{id}/viewers", child).then().statusCode(409)
                .body("type", containsString("file-view-not-yours-to-say"));
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void from_whom_the_file_is_withheld_sees_the_questions_put_to_it_and_nothing_else() {
        UUID child = register(8);
        UUID consent = ask(child);
        created(say(child, father, "FILE", "Voor het dossier"));
        String holder = as(mother, "parent").get("/v1/my/children").then().extract().path("items[0].holders.find { it.name.startsWith('Machteld') }.id");
        asTeacher().body(Map.of("holderId", holder, "reason", "SAFETY_OF_CHILD")).post("/v1/children/{id}/withholdings", child).then().statusCode(403);
        as(teacher, "support-coordinator").body(Map.of("holderId", holder, "reason", "SAFETY_OF_CHILD"))
                .post("/v1/children/{id}/withholdings", child).then().statusCode(204);
        as(mother, "parent").get("/v1/my/consents").then().body("items.id", equalTo(List.of(consent.toString())));
        answer(consent, mother, "GIVEN").then().statusCode(204);
        as(mother, "parent").get("/v1/my/children/{id}/statements", child).then().statusCode(404);
        as(mother, "parent").get("/v1/my/children/{id}/decisions", child).then().statusCode(404);
        as(father, "parent").get("/v1/my/children/{id}/statements", child).then().statusCode(200);
        as(teacher, "support-coordinator").body("{}").post("/v1/children/{id}/withholdings/{h}/endings", child, holder).then().statusCode(204);
        as(mother, "parent").get("/v1/my/children/{id}/statements", child).then().statusCode(200);
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    void what_was_read_under_the_reporting_code_is_in_the_log_and_in_no_family_s_view() {
        UUID child = register(4);
        try (OtherService signal = OtherService.owning(Topics.DISCLOSURE.name())) {
            read(signal, child, "REPORTING_RIGHT", "REPORTING_CODE", "signal-service", Instant.now());
            read(signal, child, "STATUTORY_TASK", "REPORTING_CODE", "signal-service", Instant.now());
            read(signal, child, "CONSENT", "OBSERVE", "signal-service", Instant.parse("2024-02-01T00:00:00Z"));
            read(signal, child, "CONSENT", "REFER", "referral-service", Instant.now());
        }
        await("the log").atMost(Duration.ofSeconds(60)).until(() ->
                Rows.of(database, "select 1 from disclosure_log where child_id = ?", child).size() == 4);
        as(mother, "parent").get("/v1/my/reads?childId={c}", child).then().statusCode(200).body("items.purpose", equalTo(List.of("REFER", "OBSERVE")));
        as(mother, "parent").get("/v1/my/reads?childId={c}&service=signal-service", child).then().body("items.purpose", equalTo(List.of("OBSERVE")));
        as(mother, "parent").get("/v1/my/reads?childId={c}&from=2025-01-01T00:00:00Z", child).then().body("items.purpose", equalTo(List.of("REFER")));
        as(mother, "parent").get("/v1/my/reads?childId={c}&until=2025-01-01T00:00:00Z", child).then().body("items.purpose", equalTo(List.of("OBSERVE")));
    }

    @Test
    @Tag("J2")
    void a_family_sees_everything_that_was_decided() {
        UUID child = register(4);
        UUID consent = ask(child);
        yes(consent, mother, father);
        withdraw(consent, father).then().statusCode(204);
        as(mother, "parent").get("/v1/my/children/{id}/decisions", child).then().statusCode(200).body("items.what", hasItems("child.registered",
                "consent.asked", "consent.agreement-given", "consent.permit-granted", "consent.withdrawn", "consent.permit-ended"))
                .body("items.find { it.what == 'consent.withdrawn' }.consentId", equalTo(consent.toString()))
                .body("items.find { it.what == 'consent.withdrawn' }.who", equalTo("HOLDER"))
                .body("items.find { it.what == 'consent.asked' }.sentence", equalTo("Consent was asked."));
        String cursor = as(mother, "parent").get("/v1/my/children/{id}/decisions?limit=2", child).path("next");
        as(mother, "parent").get("/v1/my/children/{id}/decisions?limit=100&cursor={c}", child, cursor).then().body("items.what[-1]", equalTo("child.registered"));
        as(person(), "parent").get("/v1/my/children/{id}/decisions", child).then().statusCode(404);
    }

    private static void read(OtherService service, UUID child, String ground, String purpose, String name, Instant at) {
        service.publish(child.toString(), DisclosureMade.TYPE,
                new DisclosureMade(UUID.randomUUID(), child, "somebody", List.of("teacher"), "signal", ground, purpose, null, name, at));
    }

    private Response say(UUID child, String person, String audience, String words) {
        return as(person, person.equals(youth) ? "youth" : "parent").body(Map.of("audience", audience, "words", words))
                .post("/v1/my/children/{id}/statements", child);
    }

    private Response takeBack(UUID child, UUID statement, String person) {
        return as(person, "parent").body("{}").post("/v1/my/children/{id}/statements/{s}/withdrawals", child, statement);
    }
}
