package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.consent.TestTime;
import nl.kindkring.consent.application.DestroyingInTime;
import nl.kindkring.consent.application.RemindingOfTerms;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.consent.StatisticsObjected;
import nl.kindkring.contracts.disclosure.DisclosureMade;
import nl.kindkring.platform.testing.AccessiblePage;
import nl.kindkring.platform.testing.OtherService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestsTest extends ConsentServiceTest {

    @Inject DestroyingInTime destroying;
    @Inject RemindingOfTerms terms;

    @Test
    @Tag("J2")
    void a_request_is_received_answered_and_seen_by_who_made_it() {
        UUID child = register(4);
        UUID request = created(request(mother, child, "CORRECTION", "De wijk klopt niet"));
        as(mother, "parent").get("/v1/my/requests").then().statusCode(200).body("items.state", equalTo(List.of("RECEIVED")))
                .body("items[0].dueOn", equalTo(today().plusMonths(1).toString())).body("items[0].words", equalTo("De wijk klopt niet"));
        as(father, "parent").get("/v1/my/requests").then().body("items", hasSize(0));
        officer().get("/v1/requests/{id}", request).then().statusCode(200).body("words", equalTo("De wijk klopt niet"));
        reply(request, "GRANTED", null).then().statusCode(204);
        reply(request, "GRANTED", null).then().statusCode(409).body("type", containsString("request-already-answered"));
        officer().body("{}").post("/v1/requests/{id}/executions", request).then().statusCode(204);
        as(mother, "parent").get("/v1/my/requests").then().body("items.state", equalTo(List.of("CARRIED_OUT")));
        request(mother, register(16), "ACCESS", null).then().statusCode(404);
        request(person(), child, "ACCESS", null).then().statusCode(404);
        asTeacher().get("/v1/requests").then().statusCode(403);
    }

    @Test
    void a_refusal_needs_a_ground_that_fits_and_a_grant_has_none() {
        UUID request = created(request(mother, register(4), "DESTRUCTION", null));
        reply(request, "REFUSED", null).then().statusCode(400);
        reply(request, "GRANTED", "LEGAL_DUTY_TO_KEEP").then().statusCode(400);
        reply(request, "REFUSED", "NOT_INCORRECT").then().statusCode(400).body("errors[0].code", equalTo("request-ground-does-not-fit"));
        reply(request, "REFUSED", "LEGAL_DUTY_TO_KEEP").then().statusCode(204);
        as(mother, "parent").get("/v1/my/requests").then().body("items[0].ground", equalTo("LEGAL_DUTY_TO_KEEP"));
    }

    @Test
    @Tag("J2")
    void the_words_of_a_refused_correction_go_into_the_file() {
        UUID child = register(4);
        UUID request = created(request(mother, child, "CORRECTION", "Wij zien dit anders"));
        reply(request, "REFUSED", "NOT_INCORRECT").then().statusCode(204);
        asTeacher().get("/v1/children/{id}/statements", child).then().body("items.words", equalTo(List.of("Wij zien dit anders")));
    }

    @Test
    @Tag("Jeugdwet-7.3.12")
    void a_granted_objection_keeps_the_child_out_of_figures() {
        UUID child = register(4);
        reply(created(request(father, child, "OBJECTION", null)), "GRANTED", null).then().statusCode(204);
        assertThat(published.await(StatisticsObjected.TYPE, record -> child.toString().equals(record.key()))
                .json().get("objected").asBoolean()).isTrue();
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.9")
    void granted_destruction_happens_by_itself_on_the_last_day_of_its_term_and_not_before() {
        UUID child = register(4);
        UUID request = created(request(mother, child, "DESTRUCTION", "Alles weg"));
        reply(request, "GRANTED", null).then().statusCode(204);
        TestTime.moveTo(today().plusMonths(3).minusDays(1));
        destroying.destroy();
        assertThat(Rows.of(database, "select 1 from subject_key where subject = ?", child)).hasSize(1);
        TestTime.moveTo(today().plusMonths(3));
        destroying.destroy();
        assertThat(Rows.of(database, "select 1 from subject_key where subject = ?", child)).isEmpty();
        officer().get("/v1/requests/{id}", request).then().statusCode(200).body("state", equalTo("CARRIED_OUT")).body("words", nullValue());
    }

    @Test
    void a_request_for_destruction_is_overdue_when_nobody_answered_it_within_a_month() {
        UUID request = created(request(mother, register(4), "DESTRUCTION", null));
        as(mother, "parent").get("/v1/my/requests").then().body("items[0].answerBy", equalTo(today().plusMonths(1).toString()))
                .body("items[0].dueOn", equalTo(today().plusMonths(3).toString()));
        TestTime.moveTo(today().plusMonths(1).plusDays(1));
        officer().get("/v1/requests?overdue=true&limit=100").then().body("items.id", hasItem(request.toString()));
        reply(request, "PARTLY_GRANTED", "LEGAL_DUTY_TO_KEEP").then().statusCode(400).body("errors.pointer", hasItem("/answer"));
        reply(request, "GRANTED", null).then().statusCode(204);
        officer().get("/v1/requests?overdue=true&limit=100").then().body("items.id", not(hasItem(request.toString())));
    }

    @Test
    void a_term_that_is_near_is_said_once_a_week_before_and_stands_in_the_list() {
        UUID child = register(4);
        as(mother, "parent").body(Map.of("address", "m@mail.example", "language", "nl")).put("/v1/my/children/{id}/contact", child).then().statusCode(204);
        UUID request = created(request(mother, child, "ACCESS", null));
        TestTime.moveTo(today().plusMonths(1).minusDays(8));
        terms.requests();
        assertThat(told(child)).isEmpty();
        officer().get("/v1/requests?near=true&limit=100").then().body("items.id", not(hasItem(request.toString())));
        TestTime.moveTo(today().plusMonths(1).minusDays(7));
        terms.requests();
        terms.requests();
        assertThat(told(child)).hasSize(1);
        officer().get("/v1/requests?near=true&limit=100").then().body("items.id", hasItem(request.toString()))
                .body("items.find { it.id == '" + request + "' }.overdue", equalTo(false));
    }

    private List<String> told(UUID child) {
        return Rows.of(database, "select 1 from notification where child_id = ? and kind = 'REQUEST_TERM_NEAR'", child);
    }

    @Test
    void what_is_past_its_term_is_in_the_list_of_what_is_overdue() {
        UUID request = created(request(mother, register(4), "ACCESS", null));
        officer().get("/v1/requests?overdue=true&limit=100").then().body("items.id", not(hasItem(request.toString())));
        TestTime.moveTo(today().plusMonths(1).plusDays(1));
        officer().get("/v1/requests?overdue=true&kind=ACCESS&state=RECEIVED&limit=100").then().body("items.id", hasItem(request.toString()));
        as(mother, "parent").body("{}").post("/v1/my/requests/{id}/withdrawals", request).then().statusCode(204);
        officer().get("/v1/requests?overdue=true&limit=100").then().body("items.id", not(hasItem(request.toString())));
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.10")
    @Tag("Jeugdwet-7.3.15")
    void an_export_holds_everything_but_what_is_another_s() {
        UUID child = register(8);
        UUID consent = ask(child);
        yes(consent, mother);
        String hidden = readByTeacherAndUnderTheReportingCode(child);
        say(child, mother, "PRIVATE", "Alleen voor moeder");
        say(child, father, "PRIVATE", "Alleen voor vader");
        say(child, father, "FILE", "Voor ons allen");
        created(request(father, child, "CORRECTION", "Vaders verzoek"));
        UUID request = created(request(mother, child, "ACCESS", null));
        as(mother, "parent").get("/v1/my/requests/{id}/export", request).then().statusCode(404);
        reply(request, "PARTLY_GRANTED", "PRIVACY_OF_OTHER").then().statusCode(204);
        String export = as(mother, "parent").get("/v1/my/requests/{id}/export", request).then().statusCode(200)
                .body("format", equalTo("urn:kindkring:file-export:1")).body("child.familyName", equalTo("Wouterszoon"))
                .body("consents[0].textVersion", equalTo("2026-1")).body("consents[0].answers.answer", hasItem("GIVEN"))
                .body("reads.what", equalTo(List.of("identity"))).body("reads[0].actor", equalTo(teacher))
                .body("reads[0].ground", equalTo("DIRECTLY_INVOLVED")).body("reads[0].service", equalTo("consent-service"))
                .body("leftOut", equalTo("PRIVACY_OF_OTHER")).body("decisions.what", hasItem("consent.asked")).body("requests.kind", equalTo(List.of("ACCESS")))
                .body("statements.words.sort()", equalTo(List.of("Alleen voor moeder", "Voor ons allen")))
                .extract().asString();
        assertThat(export).doesNotContain("Alleen voor vader", "Vaders verzoek", father, mother, youth);
        assertThat(export).doesNotContain("REPORTING_RIGHT", "REPORTING_CODE", "REPORT_SAFE_HOME", "OWN_FILE", hidden);
        as(father, "parent").get("/v1/my/requests/{id}/export", request).then().statusCode(404);
        as(mother, "parent").get("/v1/my/requests/{id}/export", request).then().statusCode(200);
        assertThat(Rows.of(database, "select payload->>'what' from event where type = 'disclosure.made' and payload->>'subject' = ?", child.toString()))
                .contains("export");
        await("the copies in the log").atMost(Duration.ofSeconds(60)).until(() ->
                Rows.of(database, "select 1 from disclosure_log where child_id = ? and ground = 'OWN_FILE'", child).size() == 2);
        as(mother, "parent").get("/v1/my/requests/{id}/export", request).then().body("reads.ground", equalTo(List.of("DIRECTLY_INVOLVED")));
        as(father, "parent").get("/v1/my/reads?childId={c}", child).then().body("items.what", not(hasItem("export")));
    }

    /** Once by the teacher, and four times by somebody as no family is shown; who that is. All of it is in the log when this returns. */
    private String readByTeacherAndUnderTheReportingCode(UUID child) {
        asTeacher().get("/v1/children/{id}", child).then().statusCode(200);
        String hidden = person();
        try (OtherService signal = OtherService.owning(Topics.DISCLOSURE.name())) {
            for (List<String> read : List.of(List.of("REPORTING_RIGHT", "REPORTING_CODE"), List.of("REPORTING_RIGHT", "IDENTIFY"),
                    List.of("STATUTORY_TASK", "REPORTING_CODE"), List.of("VITAL_INTEREST", "REPORT_SAFE_HOME"))) {
                signal.publish(child.toString(), DisclosureMade.TYPE, new DisclosureMade(UUID.randomUUID(), child, hidden, List.of("youth-nurse"), "case",
                        read.getFirst(), read.getLast(), null, "signal-service", Instant.now()));
            }
        }
        await("the log of reads").atMost(Duration.ofSeconds(60)).until(() ->
                Rows.of(database, "select 1 from disclosure_log where child_id = ?", child).size() == 5);
        return hidden;
    }

    @Test
    @Tag("J2")
    void an_export_holds_what_is_around_the_child_and_says_where_the_rest_of_its_file_is() {
        UUID child = register(8);
        UUID sister = register(5);
        UUID household = created(asTeacher().body("{}").post("/v1/children/{id}/households", child));
        created(asTeacher().body(Map.of("householdId", household)).post("/v1/children/{id}/households", sister));
        address(mother, child, "moeder@mail.example");
        address(father, child, "vader@mail.example");
        UUID request = created(request(mother, child, "ACCESS", null));
        as(mother, "parent").get("/v1/my/children/{id}/standing", child).then().body("access", nullValue());
        reply(request, "GRANTED", null).then().statusCode(204);
        as(mother, "parent").get("/v1/my/children/{id}/standing", child).then().body("access.whole", equalTo(true));
        as(father, "parent").get("/v1/my/children/{id}/standing", child).then().body("access", nullValue());
        String export = as(mother, "parent").get("/v1/my/requests/{id}/export", request).then().statusCode(200)
                .body("family.households.id", equalTo(List.of(household.toString()))).body("family.households[0].ownChildren", equalTo(List.of(sister.toString())))
                .body("family.contact.address", equalTo("moeder@mail.example")).body("family.lookAlong", hasSize(0))
                .body("family.messages.kind", hasItem("REQUEST_ANSWERED"))
                .body("elsewhere.service", equalTo(List.of("signal-service", "team-service", "referral-service")))
                .body("elsewhere.export", everyItem(equalTo("/v1/my/children/" + child + "/export")))
                .body("elsewhere.readableExport", everyItem(equalTo("/v1/my/children/" + child + "/readable-export")))
                .body("elsewhere[0].holds", containsString("working notes")).extract().asString();
        assertThat(export).doesNotContain("vader@mail.example");
        Document page = AccessiblePage.check(as(mother, "parent").header("Accept", "text/html").get("/v1/my/requests/{id}/readable-export", request).asString(), "en");
        assertThat(page.text()).contains("moeder@mail.example", household.toString(), "/v1/my/children/" + child + "/readable-export");
    }

    @Test
    @Tag("J2")
    void who_was_refused_last_has_no_access_any_more_and_a_part_refused_is_said() {
        UUID child = register(8);
        reply(created(request(mother, child, "ACCESS", null)), "PARTLY_GRANTED", "PRIVACY_OF_OTHER").then().statusCode(204);
        as(mother, "parent").get("/v1/my/children/{id}/standing", child).then().body("access.whole", equalTo(false))
                .body("access.leftOut", equalTo("PRIVACY_OF_OTHER"));
        TestTime.moveTo(today().plusDays(1));
        reply(created(request(mother, child, "ACCESS", null)), "REFUSED", "PRIVACY_OF_OTHER").then().statusCode(204);
        as(mother, "parent").get("/v1/my/children/{id}/standing", child).then().statusCode(200).body("access", nullValue());
    }

    @Test
    void a_child_that_decides_alone_sees_in_its_export_who_looks_along() {
        UUID child = register(16);
        String holder = as(youth, "youth").get("/v1/my/children").then().extract().path("items[0].holders.find { it.name.startsWith('Machteld') }.id");
        as(youth, "youth").body(Map.of("holderId", holder)).post("/v1/my/children/{id}/viewers", child).then().statusCode(204);
        UUID request = created(as(youth, "youth").body(Map.of("childId", child, "kind", "ACCESS")).post("/v1/my/requests"));
        reply(request, "GRANTED", null).then().statusCode(204);
        as(youth, "youth").get("/v1/my/requests/{id}/export", request).then().statusCode(200).body("family.lookAlong.holderId", equalTo(List.of(holder)));
        as(mother, "parent").get("/v1/my/children/{id}/standing", child).then().statusCode(200).body("access", nullValue());
    }

    private void address(String person, UUID child, String address) {
        as(person, "parent").body(Map.of("address", address, "language", "nl")).put("/v1/my/children/{id}/contact", child).then().statusCode(204);
    }

    @Test
    @Tag("N19")
    void the_readable_export_can_be_read_by_everybody_in_dutch_and_in_english() {
        UUID child = register(8);
        ask(child);
        say(child, mother, "FILE", "<script>alert('x')</script> & meer");
        UUID request = created(request(mother, child, "ACCESS", null));
        reply(request, "GRANTED", null).then().statusCode(204);
        for (String language : List.of("nl", "en")) {
            Response response = as(mother, "parent").header("Accept", "text/html").get("/v1/my/requests/{id}/readable-export", request);
            if (language.equals("nl")) {
                response = io.restassured.RestAssured.given().auth().oauth2(nl.kindkring.platform.testing.TestTokens.of(mother, "parent"))
                        .header("Accept-Language", "nl").get("/v1/my/requests/{id}/readable-export", request);
            }
            response.then().statusCode(200).header("Content-Language", language).contentType(containsString("text/html"));
            Document page = AccessiblePage.check(response.asString(), language);
            assertThat(page.select("h2").size()).isEqualTo(15);
            assertThat(page.select("script")).as("what a parent writes is text").isEmpty();
            assertThat(page.text()).contains("<script>alert('x')</script> & meer", "Sterre Wouterszoon", "2026-1");
        }
    }

    private Response request(String person, UUID child, String kind, String words) {
        Map<String, Object> body = new HashMap<>(Map.of("childId", child, "kind", kind));
        if (words != null) {
            body.put("words", words);
        }
        return as(person, "parent").body(body).post("/v1/my/requests");
    }

    private RequestSpecification officer() {
        return as(person(), "privacy-officer");
    }

    private Response reply(UUID request, String answer, String ground) {
        Map<String, Object> body = new HashMap<>(Map.of("answer", answer));
        if (ground != null) {
            body.put("ground", ground);
        }
        return officer().body(body).post("/v1/requests/{id}/answers", request);
    }

    private void say(UUID child, String person, String audience, String words) {
        created(as(person, "parent").body(Map.of("audience", audience, "words", words)).post("/v1/my/children/{id}/statements", child));
    }
}
