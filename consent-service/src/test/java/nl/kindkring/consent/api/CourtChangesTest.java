package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.consent.TestTime;
import nl.kindkring.consent.application.ReconsideringConsents;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.contracts.consent.PermitEnded;
import nl.kindkring.contracts.consent.PermitGranted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A court gives and takes authority on a day; what follows from it follows on that day. */
@QuarkusTest
class CourtChangesTest extends ConsentServiceTest {

    private static final List<String> PARTS_OF_A_FILE = List.of("decisions", "statements", "planned-destructions", "contact", "standing");

    @Inject ReconsideringConsents passing;

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    void a_holder_whose_authority_ended_keeps_no_right_at_all_from_that_day() {
        UUID child = register(4);
        UUID answered = ask(child);
        UUID open = ask(child);
        yes(answered, mother, father);
        UUID request = created(as(father, "parent").body(Map.of("childId", child, "kind", "ACCESS")).post("/v1/my/requests"));
        as(person(), "privacy-officer").body(Map.of("answer", "GRANTED")).post("/v1/requests/{id}/answers", request).then().statusCode(204);
        as(father, "parent").get("/v1/my/requests/{id}/export", request).then().statusCode(200);
        for (String parent : List.of(mother, father)) {
            address(child, parent).then().statusCode(204);
            for (String part : PARTS_OF_A_FILE) {
                as(parent, "parent").get("/v1/my/children/{id}/" + part, child).then().statusCode(200);
            }
        }
        ends(child, father, today()).then().statusCode(204);
        answer(open, father, "GIVEN").then().statusCode(404);
        answer(answered, father, "REFUSED").then().statusCode(404);
        withdraw(answered, father).then().statusCode(404);
        as(father, "parent").get("/v1/consents/{id}", answered).then().statusCode(404);
        as(father, "parent").get("/v1/children/{id}", child).then().statusCode(404);
        as(father, "parent").get("/v1/children/{id}/consents", child).then().statusCode(404);
        as(father, "parent").body(Map.of("objected", true)).post("/v1/children/{id}/objections", child).then().statusCode(404);
        for (String list : List.of("children", "consents", "reads", "requests")) {
            as(father, "parent").get("/v1/my/" + list).then().statusCode(200).body("items", hasSize(0));
        }
        for (String part : PARTS_OF_A_FILE) {
            as(father, "parent").get("/v1/my/children/{id}/" + part, child).then().statusCode(404);
            as(mother, "parent").get("/v1/my/children/{id}/" + part, child).then().statusCode(200);
        }
        for (String copy : List.of("export", "readable-export")) {
            as(father, "parent").get("/v1/my/requests/{id}/" + copy, request).then().statusCode(404);
        }
        address(child, father).then().statusCode(404);
        as(father, "parent").body(Map.of("childId", child, "kind", "ACCESS")).post("/v1/my/requests").then().statusCode(404);
        as(father, "parent").body("{}").post("/v1/my/requests/{id}/withdrawals", request).then().statusCode(404);
        as(father, "parent").body(Map.of("audience", "FILE", "words", "Nog iets")).post("/v1/my/children/{id}/statements", child).then().statusCode(404);
        as(mother, "parent").get("/v1/my/children").then().body("items", hasSize(1));
    }

    @Test
    void an_end_in_the_past_takes_effect_at_once_and_what_only_the_other_parent_had_left_open_is_permitted() {
        UUID child = register(4);
        UUID consent = ask(child);
        yes(consent, mother);
        ends(child, father, today().minusDays(40)).then().statusCode(400).body("errors.pointer", hasItem("/firstDayWithout"));
        UUID other = created(asTeacher().body(withFatherSince(today().minusYears(3))).post("/v1/children"));
        UUID waiting = ask(other);
        yes(waiting, mother);
        ends(other, father, today().minusDays(40)).then().statusCode(204);
        assertThat(status(waiting)).isEqualTo("IN_FORCE");
        published.await(PermitGranted.TYPE, record -> other.toString().equals(record.key()));
        assertThat(status(consent)).isEqualTo("AWAITING");
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void authority_that_begins_on_a_day_ahead_ends_the_permit_at_that_midnight_until_the_new_holder_agrees() {
        UUID child = created(asTeacher().body(withMotherAlone()).post("/v1/children"));
        UUID consent = ask(child);
        yes(consent, mother);
        LocalDate day = today().plusDays(20);
        Map<String, Object> guardian = holder("Jeugdbescherming Noord", father);
        guardian.putAll(Map.of("relation", "CERTIFIED_INSTITUTION", "authorityBasis", "COURT_ORDER", "heldFrom", day.toString()));
        asTeacher().body(guardian).post("/v1/children/{id}/holders", child).then().statusCode(201);
        assertThat(published.await(2, PermitGranted.TYPE, record -> child.toString().equals(record.key())).getLast().json()
                .get("validUntil").asText()).isEqualTo(DutchDay.start(day).toString());
        as(father, "parent").get("/v1/my/children").then().body("items", hasSize(0));
        TestTime.moveTo(DutchDay.start(day).minusSeconds(120));
        decide(child).then().body("decision", equalTo("PERMIT"));
        TestTime.moveTo(DutchDay.start(day));
        decide(child).then().body("decision", equalTo("DENY")).body("reasons.code", hasItem("LAPSED"));
        passing.consents();
        published.await(2, PermitEnded.TYPE, record -> child.toString().equals(record.key()));
        yes(consent, father);
        decide(child).then().body("decision", equalTo("PERMIT"));
    }

    @Test
    void a_parent_who_gets_authority_back_decides_again_from_that_day() {
        UUID child = created(asTeacher().body(withFatherSince(today().minusYears(3))).post("/v1/children"));
        ends(child, father, today().minusDays(10)).then().statusCode(204);
        UUID consent = ask(child);
        Map<String, Object> again = holder("Diederik Ganzevoort", father);
        again.putAll(Map.of("authorityBasis", "COURT_ORDER", "heldFrom", today().plusDays(5).toString()));
        asTeacher().body(again).post("/v1/children/{id}/holders", child).then().statusCode(201);
        answer(consent, father, "GIVEN").then().statusCode(404);
        TestTime.moveTo(today().plusDays(5));
        answer(consent, father, "GIVEN").then().statusCode(204);
        assertThat(status(consent)).isEqualTo("AWAITING");
    }

    @Test
    @Tag("Jeugdwet-7.3.4")
    void at_the_midnight_of_a_birthday_the_answer_changes_to_the_second() {
        UUID child = register(11);
        UUID consent = ask(child);
        yes(consent, mother, father);
        Instant midnight = DutchDay.start(today().minusDays(1).plusYears(1));
        TestTime.moveTo(midnight.minusSeconds(120));
        decide(child).then().body("decision", equalTo("PERMIT")).body("validUntil", equalTo(midnight.toString()));
        answer(consent, youth, "GIVEN").then().statusCode(404);
        TestTime.moveTo(midnight);
        decide(child).then().body("decision", equalTo("DENY"));
        answer(consent, youth, "GIVEN").then().statusCode(204);
        decide(child).then().body("decision", equalTo("PERMIT"));
    }

    @Test
    void a_third_holder_of_authority_is_refused_also_when_they_would_meet_later_and_nothing_changes() {
        UUID child = register(4);
        Map<String, Object> later = holder("Grootmoeder", person());
        later.put("heldFrom", today().plusYears(1).toString());
        for (Map<String, Object> third : List.of(holder("Stiefvader", person()), later)) {
            asTeacher().body(third).post("/v1/children/{id}/holders", child).then().statusCode(400)
                    .body("errors[0].pointer", equalTo("/holders")).body("errors[0].detail", containsString("At most two people"));
        }
        assertThat(Rows.of(database, "select type from event where stream_id = ?", child)).containsExactly("child.registered");
    }

    private Response address(UUID child, String person) {
        return as(person, "parent").body(Map.of("address", person + "@mail.example", "language", "nl", "optedOut", List.of()))
                .put("/v1/my/children/{id}/contact", child);
    }

    private Response ends(UUID child, String person, LocalDate day) {
        int which = person.equals(mother) ? 0 : 1;
        String holder = asTeacher().get("/v1/children/{id}", child).jsonPath().getString("holders[" + which + "].id");
        return asTeacher().body(Map.of("firstDayWithout", day.toString())).post("/v1/children/{id}/holders/{h}/endings", child, holder);
    }

    private Map<String, Object> withMotherAlone() {
        Map<String, Object> body = registration(4);
        body.put("holders", List.of(holder("Machteld Wouterszoon", mother)));
        return body;
    }

    private Map<String, Object> withFatherSince(LocalDate day) {
        Map<String, Object> body = registration(4);
        Map<String, Object> since = holder("Diederik Ganzevoort", father);
        since.put("heldFrom", day.toString());
        body.put("holders", List.of(holder("Machteld Wouterszoon", mother), since));
        return body;
    }
}
