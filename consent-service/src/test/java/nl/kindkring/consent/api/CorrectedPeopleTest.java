package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.contracts.consent.PermitEnded;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody around a child was recorded wrongly, and is put right. */
@QuarkusTest
class CorrectedPeopleTest extends ConsentServiceTest {

    private final String stranger = person();

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    void a_permit_that_rested_on_a_login_of_somebody_else_ends_at_once_and_the_right_person_is_asked() {
        UUID child = withFatherAs(stranger);
        UUID consent = ask(child);
        yes(consent, mother, stranger);
        decide(child).then().body("decision", equalTo("PERMIT"));
        String wrong = holder(child, 1);
        correct(child, wrong, Map.of("reason", "WRONG_LOGIN", "accountId", father)).then().statusCode(204);
        decide(child).then().body("decision", equalTo("DENY")).body("reasons.code", hasItem("LAPSED"));
        assertThat(published.await(PermitEnded.TYPE, record -> child.toString().equals(record.key())).json().get("reason").asText()).isEqualTo("AUTHORITY_CHANGED");
        keepsNothing(child, consent, stranger);
        as(father, "parent").get("/v1/my/consents").then().body("items.id", equalTo(List.of(consent.toString()))).body("items[0].status", equalTo("LAPSED"));
        yes(consent, father);
        decide(child).then().body("decision", equalTo("PERMIT"));
        asTeacher().get("/v1/children/{c}", child).then().body("holders.id", not(hasItem(wrong))).body("holders[1].check.source", equalTo("AUTHORITY_REGISTER"))
                .body("holders[1].check.checkedBy", equalTo(teacher));
        as(mother, "parent").get("/v1/my/children/{c}/decisions", child).then().body("items.what", hasItem("child.holder-corrected"));
        assertThat(Rows.of(database, "select payload->>'reason' from event where stream_id = ? and type = 'child.holder-corrected'", child)).containsExactly("WRONG_LOGIN");
    }

    @Test
    @Tag("Jeugdwet-7.3.4")
    @Tag("Jeugdwet-7.3.11")
    void what_somebody_said_who_turns_out_not_to_hold_authority_counts_no_longer() {
        UUID child = withFatherAs(stranger);
        UUID consent = ask(child);
        yes(consent, stranger);
        correct(child, holder(child, 1), Map.of("reason", "NEVER_HELD")).then().statusCode(204);
        asTeacher().get("/v1/children/{c}", child).then().body("holders", hasSize(1));
        keepsNothing(child, consent, stranger);
        decide(child).then().body("decision", equalTo("DENY"));
        yes(consent, mother);
        decide(child).then().body("decision", equalTo("PERMIT"));
        correct(child, holder(child, 0), Map.of("reason", "NEVER_HELD")).then().statusCode(204);
        decide(child).then().body("decision", equalTo("DENY"));
        assertThat(status(consent)).isNotEqualTo("IN_FORCE");
    }

    @Test
    void details_of_the_same_person_are_put_right_and_what_this_person_said_stays_said() {
        UUID child = register(4);
        UUID consent = ask(child);
        yes(consent, mother, father);
        String same = holder(child, 1);
        correct(child, same, Map.of("reason", "WRONG_DETAILS", "name", "Diederik van Ganzevoort", "relation", "FATHER", "authorityBasis", "COURT_ORDER"))
                .then().statusCode(204);
        asTeacher().get("/v1/children/{c}", child).then().body("holders[1].id", equalTo(same)).body("holders[1].name", equalTo("Diederik van Ganzevoort"))
                .body("holders[1].relation", equalTo("FATHER")).body("holders[1].authorityBasis", equalTo("COURT_ORDER"));
        decide(child).then().body("decision", equalTo("PERMIT"));
        correct(child, same, Map.of("reason", "WRONG_DETAILS", "heldFrom", today().plusDays(5).toString())).then().statusCode(204);
        as(father, "parent").get("/v1/children/{c}", child).then().statusCode(404);
        decide(child).then().body("decision", equalTo("PERMIT"));
        UUID later = ask(child);
        yes(later, mother);
        assertThat(status(later)).as("until the father holds authority").isEqualTo("IN_FORCE");
        assertThat(Rows.all(database)).noneMatch(row -> row.contains("van Ganzevoort"));
    }

    @Test
    void logins_of_two_parents_that_were_exchanged_are_put_right_one_by_one() {
        UUID child = register(4);
        String first = holder(child, 0);
        String second = holder(child, 1);
        correct(child, first, Map.of("reason", "WRONG_LOGIN", "accountId", father)).then().statusCode(400).body("errors[0].pointer", equalTo("/holders"));
        correct(child, first, Map.of("reason", "WRONG_LOGIN")).then().statusCode(204);
        correct(child, second, Map.of("reason", "WRONG_LOGIN", "accountId", mother)).then().statusCode(204);
        asTeacher().body(Map.of("accountId", father)).post("/v1/children/{c}/holders/{h}/accounts", child, holder(child, 0)).then().statusCode(204);
        for (String parent : List.of(mother, father)) {
            as(parent, "parent").get("/v1/children/{c}", child).then().statusCode(200);
        }
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void a_file_that_was_withheld_stays_withheld_and_an_address_that_was_a_stranger_s_is_forgotten() {
        UUID child = withFatherAs(stranger);
        as(stranger, "parent").body(Map.of("address", "s@mail.example", "language", "nl", "optedOut", List.of())).put("/v1/my/children/{c}/contact", child).then().statusCode(204);
        created(as(stranger, "parent").body(Map.of("audience", "PRIVATE", "words", "Van een vreemde")).post("/v1/my/children/{c}/statements", child));
        as(teacher, "support-coordinator").body(Map.of("holderId", holder(child, 1), "reason", "SAFETY_OF_CHILD")).post("/v1/children/{c}/withholdings", child)
                .then().statusCode(204);
        correct(child, holder(child, 1), Map.of("reason", "WRONG_PERSON", "name", "Diederik Ganzevoort", "relation", "FATHER", "accountId", father)).then().statusCode(204);
        as(father, "parent").get("/v1/my/children/{c}/standing", child).then().statusCode(404);
        assertThat(Rows.of(database, "select 1 from contact where child_id = ?", child)).isEmpty();
        as(teacher, "support-coordinator").body("{}").post("/v1/children/{c}/withholdings/{h}/endings", child, holder(child, 1)).then().statusCode(204);
        as(father, "parent").get("/v1/my/children/{c}/statements", child).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void a_correction_that_does_not_fit_is_refused_and_nothing_changes() {
        UUID child = register(4);
        String father = holder(child, 1);
        correct(child, father, Map.of("reason", "WRONG_DETAILS", "accountId", person())).then().statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        correct(child, father, Map.of("reason", "WRONG_PERSON", "accountId", person())).then().statusCode(400);
        correct(child, father, Map.of("reason", "WRONG_LOGIN", "accountId", youth)).then().statusCode(400).body("errors[0].pointer", equalTo("/holders"));
        correct(child, father, Map.of("reason", "NEVER_HELD", "checkedOn", today().plusDays(1).toString())).then().statusCode(400)
                .body("errors[0].pointer", equalTo("/checkedOn"));
        correct(child, UUID.randomUUID().toString(), Map.of("reason", "NEVER_HELD")).then().statusCode(404);
        asTeacher().body(Map.of("reason", "NEVER_HELD")).post("/v1/children/{c}/holders/{h}/corrections", child, father).then().statusCode(400)
                .body("errors.pointer", hasItems("/source", "/checkedOn"));
        as(person(), "teacher").body(body(Map.of("reason", "NEVER_HELD"))).post("/v1/children/{c}/holders/{h}/corrections", child, father).then().statusCode(404);
        as(mother, "parent").body(body(Map.of("reason", "NEVER_HELD"))).post("/v1/children/{c}/holders/{h}/corrections", child, father).then().statusCode(403);
        asTeacher().header("If-Match", "\"9\"").body(body(Map.of("reason", "NEVER_HELD"))).post("/v1/children/{c}/holders/{h}/corrections", child, father)
                .then().statusCode(412);
        assertThat(Rows.of(database, "select type from event where stream_id = ?", child)).containsExactly("child.registered");
    }

    @Test
    void records_that_were_alike_by_a_login_only_are_so_no_more_once_it_is_put_right() {
        String name = "Ka" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        UUID first = registered(name, mother);
        UUID other = registered("Anders" + name, mother);
        String pairs = "/v1/record-pairs?childId=" + first;
        as(person(), "privacy-officer").get(pairs).then().body("items", hasSize(1)).body("items[0].alike", equalTo(List.of("FIRST_NAME_BIRTH_AND_LOGIN")));
        correct(other, holder(other, 0), Map.of("reason", "WRONG_LOGIN")).then().statusCode(204);
        as(person(), "privacy-officer").get(pairs).then().body("items", hasSize(0));
        correct(first, holder(first, 0), Map.of("reason", "WRONG_LOGIN", "accountId", father)).then().statusCode(204);
        asTeacher().body(Map.of("accountId", father)).post("/v1/children/{c}/holders/{h}/accounts", other, holder(other, 0)).then().statusCode(204);
        as(person(), "privacy-officer").get(pairs).then().body("items", hasSize(1));
    }

    @Test
    void a_parent_without_authority_is_put_right_and_the_family_sees_that_it_was() {
        UUID child = register(4);
        UUID parent = created(asTeacher().body(Map.of("name", "Verkeerd", "relation", "MOTHER")).post("/v1/children/{c}/parents", child));
        Map<String, Object> right = Map.of("reason", "WRONG_PERSON", "name", "Youssef", "relation", "FATHER", "accountId", person());
        asTeacher().body(body(right)).post("/v1/children/{c}/parents/{p}/corrections", child, parent).then().statusCode(204);
        asTeacher().get("/v1/children/{c}", child).then().body("parentsWithoutAuthority.name", equalTo(List.of("Youssef")))
                .body("parentsWithoutAuthority.relation", equalTo(List.of("FATHER")));
        asTeacher().body(body(Map.of("reason", "NEVER_HELD"))).post("/v1/children/{c}/parents/{p}/corrections", child, parent).then().statusCode(400);
        asTeacher().body(body(right)).post("/v1/children/{c}/parents/{p}/corrections", child, UUID.randomUUID()).then().statusCode(404);
        as(mother, "parent").get("/v1/my/children/{c}/decisions", child).then()
                .body("items.find { it.what == 'child.parent-corrected' }.sentence", containsString("A parent without authority was recorded wrongly"));
    }

    private void keepsNothing(UUID child, UUID consent, String person) {
        as(person, "parent").get("/v1/children/{c}", child).then().statusCode(404);
        as(person, "parent").get("/v1/my/children/{c}/decisions", child).then().statusCode(404);
        answer(consent, person, "REFUSED").then().statusCode(404);
        for (String list : List.of("children", "consents", "reads", "requests")) {
            as(person, "parent").get("/v1/my/" + list).then().body("items", hasSize(0));
        }
        assertThat(Rows.of(database, "select 1 from family_account where child_id = ? and account_id = ?", child, person)).isEmpty();
    }

    private UUID withFatherAs(String login) {
        Map<String, Object> body = registration(4);
        body.put("holders", new ArrayList<>(List.of(holder("Machteld Wouterszoon", mother), holder("Diederik Ganzevoort", login))));
        return created(asTeacher().body(body).post("/v1/children"));
    }

    private UUID registered(String name, String login) {
        Map<String, Object> body = registration(4);
        body.putAll(Map.of("familyName", name, "accountId", person(), "holders", List.of(holder("Machteld", login))));
        return created(asTeacher().body(body).post("/v1/children"));
    }

    private Response correct(UUID child, String holder, Map<String, Object> what) {
        return asTeacher().body(body(what)).post("/v1/children/{c}/holders/{h}/corrections", child, holder);
    }

    private static Map<String, Object> body(Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(Map.of("source", "AUTHORITY_REGISTER", "checkedOn", today().toString()));
        body.putAll(what);
        return body;
    }

    private String holder(UUID child, int which) {
        return asTeacher().get("/v1/children/{c}", child).then().extract().path("holders[" + which + "].id");
    }
}
