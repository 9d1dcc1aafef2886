package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.contracts.consent.StatisticsObjected;
import nl.kindkring.contracts.team.UnitKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnFileTest extends ConsentServiceTest {

    @Tag("J2")
    @Test
    void a_parent_sees_the_own_children_and_every_consent_about_them_J2() {
        UUID child = register(4);
        UUID consent = ask(child);
        yes(consent, mother);
        as(mother, "parent").get("/v1/my/children").then().statusCode(200).body("items.id", equalTo(List.of(child.toString())));
        as(father, "parent").get("/v1/my/consents").then().statusCode(200).body("items.id", equalTo(List.of(consent.toString())))
                .body("items[0].status", equalTo("AWAITING")).body("items[0].answers.answer.sort()", equalTo(List.of("GIVEN", "WAITING")));
        as(father, "parent").get("/v1/my/consents?open=false").then().body("items", hasSize(0));
        as(person(), "parent").get("/v1/my/children").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void a_parent_sees_who_read_what_on_which_ground_J2() {
        UUID child = register(4);
        String nurse = person();
        affiliate(nurse, UnitKind.CENTRE, centre, "youth-nurse");
        as(nurse, "youth-nurse").get("/v1/children/{id}?ground=STATUTORY_TASK&purpose=OBSERVE", child).then().statusCode(200);
        asTeacher().get("/v1/children/{id}/consents", child).then().statusCode(200);
        await("the log of reads").atMost(Duration.ofSeconds(60)).untilAsserted(() ->
                as(mother, "parent").get("/v1/my/reads").then().statusCode(200).body("items", hasSize(2)));
        as(mother, "parent").get("/v1/my/reads?childId={c}", child).then()
                .body("items.what", equalTo(List.of("consents", "identity"))).body("items[1].ground", equalTo("STATUTORY_TASK"))
                .body("items[1].actor", equalTo(nurse)).body("items[1].service", equalTo("consent-service"))
                .body("items[1].unitId", equalTo(centre.toString())).body("items[1].roles", equalTo(List.of("youth-nurse")));
        String next = as(mother, "parent").get("/v1/my/reads?limit=1").jsonPath().getString("next");
        as(mother, "parent").get("/v1/my/reads?limit=1&cursor={n}", next).then().body("items.what", equalTo(List.of("identity")));
        as(person(), "parent").get("/v1/my/reads?childId={c}", child).then().body("items", hasSize(0));
    }

    @Test
    void a_child_reads_its_own_file_from_twelve_and_a_parent_no_longer_from_sixteen() {
        UUID eleven = register(11);
        as(youth, "youth").get("/v1/children/{id}", eleven).then().statusCode(404);
        UUID twelve = register(12);
        as(youth, "youth").get("/v1/children/{id}", twelve).then().statusCode(200);
        as(mother, "parent").get("/v1/children/{id}", twelve).then().statusCode(200);
        UUID sixteen = register(16);
        as(youth, "youth").get("/v1/children/{id}", sixteen).then().statusCode(200);
        as(mother, "parent").get("/v1/children/{id}", sixteen).then().statusCode(404);
    }

    @Test
    void a_login_that_comes_later_lets_the_child_answer() {
        Map<String, Object> withoutLogin = registration(13);
        withoutLogin.remove("accountId");
        UUID child = created(asTeacher().body(withoutLogin).post("/v1/children"));
        as(youth, "youth").get("/v1/my/children").then().body("items", hasSize(0));
        asTeacher().body(Map.of("accountId", youth)).post("/v1/children/{id}/accounts", child).then().statusCode(204);
        as(youth, "youth").get("/v1/my/children").then().body("items", hasSize(1));
    }

    @Test
    void who_cannot_judge_its_own_interest_is_represented() {
        UUID child = register(14);
        UUID consent = ask(child);
        yes(consent, mother, father);
        asTeacher().get("/v1/consents/{id}", consent).then().body("status", equalTo("AWAITING"));
        asTeacher().body(Map.of("unable", true)).post("/v1/children/{id}/judgements", child).then().statusCode(403);
        as(teacher, "support-coordinator").body(Map.of("unable", true)).post("/v1/children/{id}/judgements", child).then().statusCode(204);
        asTeacher().get("/v1/consents/{id}", consent).then().body("status", equalTo("IN_FORCE"));
    }

    @Test
    void an_objection_to_figures_is_published() {
        UUID child = register(4);
        as(mother, "parent").body(Map.of("objected", true)).post("/v1/children/{id}/objections", child).then().statusCode(204);
        assertThat(published.await(StatisticsObjected.TYPE, record -> child.toString().equals(record.key()))
                .json().get("objected").asBoolean()).isTrue();
        asTeacher().body(Map.of("objected", true)).post("/v1/children/{id}/objections", child).then().statusCode(403);
        as(person(), "parent").body(Map.of("objected", true)).post("/v1/children/{id}/objections", child).then().statusCode(404);
    }
}
