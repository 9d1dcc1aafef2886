package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.consent.TestTime;
import nl.kindkring.contracts.consent.PermitGranted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A second parent who has no login when the question is put, and answers days later; a guardian and a mentor likewise. */
@QuarkusTest
class InvitedLaterTest extends ConsentServiceTest {

    @Test
    @Tag("Jeugdwet-7.3.4")
    @Tag("J2")
    void a_second_parent_is_waited_for_until_it_can_log_in_and_then_sees_the_question_and_answers() {
        UUID child = withFatherWithoutLogin();
        UUID consent = ask(child);
        yes(consent, mother);
        as(mother, "parent").get("/v1/consents/{id}", consent).then().body("status", equalTo("AWAITING")).body("waitingFor", equalTo(1));
        as(father, "parent").get("/v1/my/consents").then().body("items", hasSize(0));
        answer(consent, father, "GIVEN").then().statusCode(404);
        TestTime.moveTo(today().plusDays(5));
        link(child, father).then().statusCode(204);
        as(father, "parent").get("/v1/my/consents").then().body("items.id", equalTo(List.of(consent.toString()))).body("items[0].status", equalTo("AWAITING"))
                .body("items[0].answers.find { it.answer == 'GIVEN' }.who", equalTo("HOLDER"));
        decide(child).then().body("decision", equalTo("DENY"));
        yes(consent, father);
        decide(child).then().body("decision", equalTo("PERMIT"));
        published.await(PermitGranted.TYPE, record -> child.toString().equals(record.key()));
    }

    @Test
    void a_second_parent_who_comes_later_and_says_no_blocks_at_once() {
        UUID child = withFatherWithoutLogin();
        UUID consent = ask(child);
        yes(consent, mother);
        link(child, father).then().statusCode(204);
        answer(consent, father, "REFUSED").then().statusCode(204);
        assertThat(status(consent)).isEqualTo("REFUSED");
        decide(child).then().body("decision", equalTo("DENY"));
    }

    @Test
    void a_login_is_linked_to_one_holder_once_and_never_to_another_of_the_family() {
        UUID child = withFatherWithoutLogin();
        link(child, mother).then().statusCode(400).body("errors[0].pointer", equalTo("/holders"));
        link(child, father).then().statusCode(204);
        link(child, father).then().statusCode(204);
        link(child, person()).then().statusCode(409).body("type", containsString("child-holder-has-a-login"));
        asTeacher().body(Map.of("accountId", person())).post("/v1/children/{c}/holders/{h}/accounts", child, UUID.randomUUID()).then().statusCode(404);
        assertThat(Rows.of(database, "select type from event where stream_id = ?", child)).containsExactly("child.registered", "child.holder-account-linked");
        assertThat(Rows.all(database)).filteredOn(row -> row.contains(father)).allMatch(row -> row.contains(child.toString()));
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void a_guardian_appointed_by_the_court_is_checked_decides_instead_of_the_parents_and_only_until_its_last_day() {
        UUID child = register(4);
        UUID consent = ask(child);
        yes(consent, mother, father);
        String guardian = person();
        for (int which : List.of(0, 1)) {
            asTeacher().body(Map.of("firstDayWithout", today().toString())).post("/v1/children/{c}/holders/{h}/endings", child, holder(child, which)).then().statusCode(204);
        }
        UUID voogd = created(asTeacher().body(Map.of("name", "Stichting Voogdij", "accountId", guardian, "relation", "CERTIFIED_INSTITUTION",
                "authorityBasis", "GUARDIANSHIP", "heldFrom", today().toString())).post("/v1/children/{c}/holders", child));
        asTeacher().body(Map.of("source", "COURT_DECISION", "checkedOn", today().toString())).post("/v1/children/{c}/holders/{h}/checks", child, voogd)
                .then().statusCode(204);
        asTeacher().get("/v1/children/{c}", child).then().body("holders.find { it.id == '" + voogd + "' }.authorityBasis", equalTo("GUARDIANSHIP"))
                .body("holders.find { it.id == '" + voogd + "' }.check.source", equalTo("COURT_DECISION"));
        decide(child).then().body("decision", equalTo("DENY"));
        answer(consent, mother, "GIVEN").then().statusCode(404);
        yes(consent, guardian);
        decide(child).then().body("decision", equalTo("PERMIT"));
        asTeacher().body(Map.of("firstDayWithout", today().plusDays(9).toString())).post("/v1/children/{c}/holders/{h}/endings", child, voogd).then().statusCode(204);
        TestTime.moveTo(today().plusDays(9));
        decide(child).then().body("decision", equalTo("DENY"));
        answer(consent, guardian, "GIVEN").then().statusCode(404);
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void a_child_of_twelve_that_cannot_judge_its_own_interest_is_represented_and_from_eighteen_by_a_mentor() {
        UUID child = register(17);
        String mentor = person();
        as(teacher, "support-coordinator").body(Map.of("unable", true)).post("/v1/children/{c}/judgements", child).then().statusCode(204);
        asTeacher().body(Map.of("name", "Mentor", "accountId", mentor, "relation", "MENTOR", "authorityBasis", "MENTORSHIP",
                "heldFrom", today().toString())).post("/v1/children/{c}/holders", child).then().statusCode(201);
        UUID consent = ask(child);
        answer(consent, youth, "GIVEN").then().statusCode(404);
        answer(consent, mentor, "GIVEN").then().statusCode(404);
        yes(consent, mother, father);
        decide(child).then().body("decision", equalTo("PERMIT"));
        TestTime.moveTo(today().minusDays(1).plusYears(1));
        decide(child).then().body("decision", equalTo("DENY"));
        answer(consent, mother, "GIVEN").then().statusCode(404);
        yes(consent, mentor);
        decide(child).then().body("decision", equalTo("PERMIT"));
    }

    private UUID withFatherWithoutLogin() {
        Map<String, Object> body = new HashMap<>(registration(4));
        Map<String, Object> later = holder("Diederik Ganzevoort", father);
        later.remove("accountId");
        body.put("holders", List.of(holder("Machteld Wouterszoon", mother), later));
        return created(asTeacher().body(body).post("/v1/children"));
    }

    private Response link(UUID child, String account) {
        return asTeacher().body(Map.of("accountId", account)).post("/v1/children/{c}/holders/{h}/accounts", child, holder(child, 1));
    }

    private String holder(UUID child, int which) {
        return asTeacher().get("/v1/children/{c}", child).then().extract().path("holders[" + which + "].id");
    }
}
