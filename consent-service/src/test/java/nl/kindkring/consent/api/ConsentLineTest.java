package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.contracts.consent.PermitEnded;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.testing.TopicRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentLineTest extends ConsentServiceTest {

    @Tag("N11")
    @Test
    void one_parent_is_not_enough_and_both_are_N11() {
        UUID child = register(4);
        UUID consent = ask(child);
        yes(consent, mother);
        assertThat(status(consent)).isEqualTo("AWAITING");
        decide(child).then().statusCode(200).body("decision", equalTo("DENY")).body("reasons.code", hasItem("AWAITING"));
        yes(consent, father);
        assertThat(status(consent)).isEqualTo("IN_FORCE");
        decide(child).then().body("decision", equalTo("PERMIT")).body("ground", equalTo("CONSENT"));
    }

    @Test
    void the_permit_that_is_published_ends_on_the_twelfth_birthday() {
        UUID child = register(4);
        yes(ask(child), mother, father);
        JsonNode permit = published.await(PermitGranted.TYPE, of(child)).json();
        assertThat(permit.get("recipientId").asText()).isEqualTo(team.toString());
        assertThat(permit.get("ground").asText()).isEqualTo("CONSENT");
        assertThat(permit.get("validUntil").asText()).isEqualTo(DutchDay.start(today().minusDays(1).plusYears(8)).toString());
    }

    @Tag("Jeugdwet-7.3.4")
    @Test
    void twelve_years_old_needs_the_childs_own_yes_L2() {
        UUID child = register(12);
        UUID consent = ask(child);
        yes(consent, mother, father);
        assertThat(status(consent)).isEqualTo("AWAITING");
        yes(consent, youth);
        assertThat(status(consent)).isEqualTo("IN_FORCE");
        assertThat(published.await(PermitGranted.TYPE, of(child)).json().get("validUntil").isNull()).isTrue();
    }

    @Tag("J2")
    @Test
    void a_withdrawal_ends_the_permit_at_once_and_for_good() {
        UUID child = register(4);
        UUID consent = ask(child);
        yes(consent, mother, father);
        withdraw(consent, father).then().statusCode(204).header("ETag", notNullValue());
        assertThat(status(consent)).isEqualTo("WITHDRAWN");
        decide(child).then().body("decision", equalTo("DENY")).body("reasons.code", hasItem("WITHDRAWN"));
        TopicRecord granted = published.await(PermitGranted.TYPE, of(child));
        TopicRecord ended = published.await(PermitEnded.TYPE, of(child));
        assertThat(ended.json().get("permitId")).isEqualTo(granted.json().get("permitId"));
        assertThat(ended.json().get("reason").asText()).isEqualTo("WITHDRAWN");
        assertThat(ended.offset()).isGreaterThan(granted.offset());
        answer(consent, father, "GIVEN").then().statusCode(409).body("type", containsString("consent-closed"));
    }

    @Test
    void a_refusal_closes_the_question_and_it_can_be_asked_anew() {
        UUID child = register(4);
        UUID refused = ask(child);
        answer(refused, mother, "REFUSED").then().statusCode(204);
        answer(refused, father, "GIVEN").then().statusCode(409);
        assertThat(status(refused)).isEqualTo("REFUSED");
        yes(ask(child), mother, father);
        decide(child).then().body("decision", equalTo("PERMIT"));
    }

    @Test
    void a_consent_covers_its_scope_and_no_more() {
        UUID child = register(4);
        Map<String, Object> question = question();
        question.put("scope", List.of("signal-1"));
        yes(created(asTeacher().body(question).post("/v1/children/{id}/consents", child)), mother, father);
        String member = person();
        affiliate(member, UnitKind.TEAM, team, "youth-supporter");
        for (String item : List.of("signal-1", "signal-2")) {
            as(member, "youth-supporter").body(Map.of("childId", child, "purpose", "DISCUSS_IN_TEAM", "recipientKind", "TEAM",
                    "recipientId", team, "scope", item)).post("/v1/decisions").then()
                    .body("decision", equalTo(item.equals("signal-1") ? "PERMIT" : "DENY"));
        }
        decide(child).then().body("decision", equalTo("DENY")).body("reasons.code", hasItem("OUTSIDE_SCOPE"));
    }

    @Test
    void every_state_has_a_sentence_for_parents_in_dutch_and_english() {
        UUID consent = ask(register(4));
        as(mother, "parent").get("/v1/consents/{id}", consent).then().body("sentence", containsString("we share nothing"))
                .body("answers.size()", equalTo(2)).body("waitingFor", equalTo(2));
        as(mother, "parent").header("Accept-Language", "nl").get("/v1/consents/{id}", consent).then().statusCode(200);
        asTeacher().get("/v1/consents/{id}", consent).then().body("answers", nullValue()).body("waitingFor", equalTo(2));
    }

    @Test
    @Tag("N13")
    void youth_health_care_may_keep_it_in_its_dossier_once_everybody_agreed_and_learns_no_name_by_that_alone() {
        UUID child = register(4);
        UUID ggd = UUID.randomUUID();
        String nurse = person();
        affiliate(nurse, UnitKind.ORGANISATION, ggd, "youth-nurse");
        Map<String, Object> question = question();
        question.putAll(Map.of("purpose", "JGZ_DOSSIER", "recipientKind", "ORGANISATION", "recipientId", ggd));
        Map<String, Object> decision = Map.of("childId", child, "purpose", "JGZ_DOSSIER", "recipientKind", "ORGANISATION", "recipientId", ggd);
        UUID consent = created(asTeacher().body(question).post("/v1/children/{id}/consents", child));
        yes(consent, mother);
        as(nurse, "youth-nurse").body(decision).post("/v1/decisions").then().body("decision", equalTo("DENY"));
        yes(consent, father);
        as(nurse, "youth-nurse").body(decision).post("/v1/decisions").then().body("decision", equalTo("PERMIT"));
        as(nurse, "youth-nurse").get("/v1/children/{id}", child).then().statusCode(404);
    }

    @Test
    @Tag("N11")
    @Tag("Jeugdwet-7.3.13")
    void nobody_observes_without_the_consent_of_everybody_who_decides() {
        UUID child = register(13);
        Map<String, Object> question = question();
        question.putAll(Map.of("purpose", "OBSERVE", "recipientKind", "PERSON", "recipientId", teacher));
        Map<String, Object> decision = Map.of("childId", child, "purpose", "OBSERVE", "recipientKind", "PERSON", "recipientId", teacher);
        asTeacher().body(decision).post("/v1/decisions").then().body("reasons.code", equalTo(List.of("NOT_ASKED")));
        UUID consent = created(asTeacher().body(question).post("/v1/children/{id}/consents", child));
        yes(consent, mother, father);
        asTeacher().body(decision).post("/v1/decisions").then().body("decision", equalTo("DENY")).body("reasons.code", hasItem("AWAITING"));
        yes(consent, youth);
        asTeacher().body(decision).post("/v1/decisions").then().body("decision", equalTo("PERMIT"));
    }

    @Test
    void nobody_asks_for_a_decision_in_the_name_of_others() {
        UUID child = register(4);
        yes(ask(child), mother, father);
        asTeacher().body(Map.of("childId", child, "purpose", "DISCUSS_IN_TEAM", "recipientKind", "TEAM", "recipientId", team))
                .post("/v1/decisions").then().statusCode(404);
        asTeacher().body(Map.of("childId", UUID.randomUUID(), "purpose", "REFER", "recipientKind", "PERSON", "recipientId", teacher))
                .post("/v1/decisions").then().statusCode(200).body("reasons.code", equalTo(List.of("NOT_ASKED")));
    }

    @Tag("N9")
    @Test
    void after_IDENTIFY_the_coordinator_named_and_no_other_reads_who_the_child_is_N9() {
        UUID child = register(4);
        String coordinator = person();
        as(coordinator, "care-coordinator").get("/v1/children/{id}", child).then().statusCode(404);
        Map<String, Object> question = question();
        question.putAll(Map.of("purpose", "IDENTIFY", "recipientKind", "PERSON", "recipientId", coordinator));
        yes(created(asTeacher().body(question).post("/v1/children/{id}/consents", child)), mother, father);
        as(coordinator, "care-coordinator").get("/v1/children/{id}", child).then().statusCode(200).body("givenName", equalTo("Sterre"));
        as(person(), "care-coordinator").get("/v1/children/{id}", child).then().statusCode(404);
    }

    @Tag("N9")
    @Test
    void a_coordinator_or_social_worker_who_serves_the_centre_does_not_know_its_children_unless_the_parents_agree_N9() {
        UUID child = register(4);
        for (String role : List.of("care-coordinator", "youth-social-worker")) {
            String serving = person();
            affiliate(serving, UnitKind.CENTRE, centre, role);
            as(serving, role).get("/v1/children/{id}", child).then().statusCode(404);
            as(serving, role).get("/v1/children/{id}/consents", child).then().statusCode(404);
            Map<String, Object> question = question();
            question.putAll(Map.of("purpose", "IDENTIFY", "recipientKind", "PERSON", "recipientId", serving));
            yes(created(asTeacher().body(question).post("/v1/children/{id}/consents", child)), mother, father);
            as(serving, role).get("/v1/children/{id}", child).then().statusCode(200).body("givenName", equalTo("Sterre"));
        }
    }

    @Tag("Jeugdwet-7.3.11")
    @Test
    void the_provider_a_child_is_referred_to_learns_who_it_is_and_loses_that_with_the_withdrawal() {
        UUID child = register(4);
        UUID provider = UUID.randomUUID();
        String helper = person();
        affiliate(helper, UnitKind.ORGANISATION, provider, "provider-staff");
        Map<String, Object> question = question();
        question.putAll(Map.of("purpose", "REFER", "recipientKind", "ORGANISATION", "recipientId", provider));
        UUID consent = created(asTeacher().body(question).post("/v1/children/{id}/consents", child));
        as(helper, "provider-staff").get("/v1/children/{id}", child).then().statusCode(404);
        yes(consent, mother, father);
        as(helper, "provider-staff").get("/v1/children/{id}", child).then().statusCode(200);
        assertThat(Rows.of(database, "select (payload->>'ground') || ' ' || (payload->>'purpose') from event where type = 'disclosure.made'"
                + " and payload->>'actor' = ?", helper)).containsExactly("CONSENT REFER");
        withdraw(consent, mother).then().statusCode(204);
        as(helper, "provider-staff").get("/v1/children/{id}", child).then().statusCode(404);
    }

    @Test
    void a_stale_version_is_refused_and_changes_nothing() {
        UUID consent = ask(register(4));
        as(mother, "parent").header("If-Match", "\"7\"").body(Map.of("answer", "GIVEN")).post("/v1/consents/{id}/answers", consent)
                .then().statusCode(412);
        as(mother, "parent").header("If-Match", "\"1\"").body(Map.of("answer", "GIVEN")).post("/v1/consents/{id}/answers", consent)
                .then().statusCode(204).header("ETag", "\"2\"");
    }

    @Test
    void the_list_of_a_child_is_filtered_and_paged() {
        UUID child = register(4);
        UUID first = ask(child);
        UUID second = ask(child);
        answer(first, mother, "REFUSED");
        String next = asTeacher().get("/v1/children/{id}/consents?limit=1", child).then().statusCode(200)
                .body("items.id", equalTo(List.of(second.toString()))).extract().jsonPath().getString("next");
        asTeacher().get("/v1/children/{id}/consents?limit=1&cursor={n}", child, next).then()
                .body("items.id", equalTo(List.of(first.toString()))).body("next", nullValue());
        asTeacher().get("/v1/children/{id}/consents?open=true&purpose=DISCUSS_IN_TEAM", child).then().body("items", hasSize(1));
        asTeacher().get("/v1/children/{id}/consents?purpose=REFER", child).then().body("items", hasSize(0));
    }

    private static Predicate<TopicRecord> of(UUID child) {
        return record -> child.toString().equals(record.key());
    }
}
