package nl.kindkring.consent.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.consent.TestTime;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.consent.PermitEnded;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.contracts.disclosure.DisclosureMade;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grounds other than consent: who invoked them and why, for how long, and what the review found. */
@QuarkusTest
class GroundsTest extends ConsentServiceTest {

    private final String coordinator = person();
    private final String helper = person();
    private final String officer = person();
    private final UUID provider = UUID.randomUUID();

    @BeforeEach
    void aCoordinatorAtTheCentreAndAHelperElsewhere() {
        affiliate(coordinator, UnitKind.CENTRE, centre, "support-coordinator");
        affiliate(helper, UnitKind.ORGANISATION, provider, "provider-staff");
    }

    @ParameterizedTest
    @CsvSource({"VITAL_INTEREST, ACUTE_DANGER", "STATUTORY_TASK, SCHOOL_ABSENCE", "COURT_ORDER, SUPERVISION_ORDER"})
    @Tag("Jeugdwet-7.3.11")
    void a_ground_permits_at_once_is_published_as_what_it_is_and_every_read_on_it_is_logged_with_it(String ground, String reason) {
        UUID child = register(4);
        as(helper, "provider-staff").get("/v1/children/{id}", child).then().statusCode(404);
        UUID invocation = created(invoke(child, ground(ground, reason)));
        decision(child).then().body("decision", equalTo("PERMIT")).body("ground", equalTo(ground));
        as(helper, "provider-staff").get("/v1/children/{id}", child).then().statusCode(200).body("givenName", equalTo("Sterre"));
        TopicRecord granted = published.await(PermitGranted.TYPE, record -> child.toString().equals(record.key()));
        ContractCheck.assertMeets(granted.type(), granted.value());
        assertThat(granted.json().get("ground").asText()).isEqualTo(ground);
        assertThat(granted.json().get("validUntil").isNull()).isFalse();
        assertThat(Rows.of(database, "select payload->>'ground' from event where type = 'disclosure.made' and payload->>'actor' = ?", helper))
                .containsExactly(ground);
        assertThat(Rows.all(database)).noneMatch(row -> row.contains("niet opgehaald"));
        assertThat(published.records()).noneMatch(record -> record.value().contains("niet opgehaald") || record.value().contains(coordinator));
        as(officer, "privacy-officer").get("/v1/grounds/{id}", invocation).then().statusCode(200)
                .body("explanation", containsString("niet opgehaald")).body("invokedBy", equalTo(coordinator)).body("outcome", nullValue())
                .body("ground", equalTo(ground)).body("reason", equalTo(reason));
        assertThat(Rows.of(database, "select payload->>'what' from event where type = 'disclosure.made' and payload->>'actor' = ?", officer))
                .containsExactly("ground");
    }

    @ParameterizedTest
    @CsvSource({"VITAL_INTEREST, ACUTE_DANGER", "STATUTORY_TASK, ADVICE_TO_PROFESSIONAL", "COURT_ORDER, COURT_DECISION"})
    @Tag("Jeugdwet-7.3.11")
    void a_ground_that_was_not_there_ends_and_a_consent_given_later_does_not_repair_it(String ground, String reason) {
        UUID child = register(4);
        UUID invocation = created(invoke(child, ground(ground, reason)));
        as(helper, "provider-staff").get("/v1/children/{id}", child).then().statusCode(200);
        review(invocation, officer, "REJECTED").then().statusCode(204);
        JsonNode ended = published.await(PermitEnded.TYPE, record -> child.toString().equals(record.key())).json();
        assertThat(ended.get("permitId")).isEqualTo(published.await(PermitGranted.TYPE, record -> child.toString().equals(record.key())).json().get("permitId"));
        decision(child).then().body("decision", equalTo("DENY"));
        as(helper, "provider-staff").get("/v1/children/{id}", child).then().statusCode(404);
        Map<String, Object> question = question();
        question.putAll(Map.of("purpose", "REFER", "recipientKind", "ORGANISATION", "recipientId", provider));
        yes(created(asTeacher().body(question).post("/v1/children/{id}/consents", child)), mother, father);
        decision(child).then().body("decision", equalTo("PERMIT")).body("ground", equalTo("CONSENT"));
        as(officer, "privacy-officer").get("/v1/grounds/{id}", invocation).then().body("outcome", equalTo("REJECTED"));
        assertThat(Rows.of(database, "select payload->>'ground' from event where type = 'disclosure.made' and payload->>'actor' = ?", helper))
                .containsExactly(ground);
        review(invocation, officer, "UPHELD").then().statusCode(409).body("type", containsString("ground-reviewed-already"));
    }

    @Test
    void who_invoked_does_not_review_and_what_waits_for_a_review_is_listed_without_words() {
        UUID child = register(4);
        UUID invocation = created(invoke(child, ground()));
        review(invocation, coordinator, "UPHELD").then().statusCode(409).body("type", containsString("ground-own-invocation"));
        assertThat(all(false)).contains(invocation);
        as(officer, "privacy-officer").get("/v1/grounds?limit=100").then().body("items.explanation", org.hamcrest.Matchers.everyItem(nullValue()));
        review(invocation, officer, "UPHELD").then().statusCode(204);
        assertThat(all(false)).doesNotContain(invocation);
        assertThat(all(true)).contains(invocation);
        decision(child).then().body("decision", equalTo("PERMIT"));
        as(coordinator, "support-coordinator").get("/v1/grounds").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"VITAL_INTEREST, OTHER", "STATUTORY_TASK, SCHOOL_ABSENCE", "COURT_ORDER, COURT_DECISION"})
    void a_ground_ends_by_itself_after_its_last_day(String ground, String reason) {
        UUID child = register(4);
        created(invoke(child, ground(ground, reason)));
        decision(child).then().body("decision", equalTo("PERMIT"));
        TestTime.moveTo(today().plusDays(3));
        decision(child).then().body("decision", equalTo("DENY"));
        as(helper, "provider-staff").get("/v1/children/{id}", child).then().statusCode(404);
    }

    @Test
    void erasing_the_child_ends_what_was_permitted_on_another_ground() {
        UUID child = register(4);
        UUID invocation = created(invoke(child, ground()));
        as(officer, "privacy-officer").body("{}").post("/v1/children/{id}/erasures", child).then().statusCode(204);
        assertThat(published.await(PermitEnded.TYPE, record -> child.toString().equals(record.key())).json().get("reason").asText()).isEqualTo("ERASED");
        decision(child).then().body("decision", equalTo("DENY"));
        as(officer, "privacy-officer").get("/v1/grounds/{id}", invocation).then().statusCode(410);
    }

    @Test
    void consent_is_no_ground_to_invoke_and_a_ground_is_short_and_says_why() {
        UUID child = register(4);
        Map<String, Object> wrong = Map.of("ground", "CONSENT", "reason", "BECAUSE", "explanation", " ", "lastDay", today().plusDays(29).toString());
        for (Map.Entry<String, Object> field : wrong.entrySet()) {
            Map<String, Object> body = ground();
            body.put(field.getKey(), field.getValue());
            invoke(child, body).then().statusCode(400).body("errors.pointer", hasItem("/" + field.getKey()));
        }
        Map<String, Object> past = ground();
        past.put("lastDay", today().minusDays(1).toString());
        invoke(child, past).then().statusCode(400).body("errors.pointer", hasItem("/lastDay"));
        asTeacher().body(ground()).post("/v1/children/{id}/grounds", child).then().statusCode(403);
        as(helper, "family-coach").body(ground()).post("/v1/children/{id}/grounds", child).then().statusCode(404);
        assertThat(Rows.of(database, "select 1 from ground_entry where child_id = ?", child)).isEmpty();
        decision(child).then().body("decision", equalTo("DENY"));
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void what_is_for_the_reporting_code_is_refused_with_the_way_it_goes_and_stands_on_no_topic() {
        UUID child = register(4);
        try (TopicProbe disclosures = TopicProbe.fromNow(Topics.DISCLOSURE.name())) {
            invoke(child, ground("REPORTING_RIGHT", "OTHER")).then().statusCode(400).body("errors.pointer", equalTo(List.of("/ground")))
                    .body("errors[0].code", equalTo("ground-own-lane")).body("errors[0].detail", containsString("/v1/reporting-codes"));
            invoke(child, ground("VITAL_INTEREST", "SUSPECTED_ABUSE")).then().statusCode(400).body("errors.pointer", equalTo(List.of("/reason")));
            given().auth().oauth2(TestTokens.of(coordinator, "support-coordinator")).contentType(ContentType.JSON).header("Accept-Language", "nl")
                    .body(ground("REPORTING_RIGHT", "OTHER")).post("/v1/children/{id}/grounds", child).then().statusCode(400)
                    .body("errors[0].detail", containsString("Volg de meldcode"));
            decision(child).then().body("decision", equalTo("DENY"));
            // what comes after it is on both topics, so it would have been there by now
            created(invoke(child, ground()));
            as(helper, "provider-staff").get("/v1/children/{id}", child).then().statusCode(200);
            published.await(PermitGranted.TYPE, record -> child.toString().equals(record.key()));
            disclosures.await(DisclosureMade.TYPE, record -> child.toString().equals(record.key()));
            assertThat(Stream.concat(published.records().stream(), disclosures.records().stream()).filter(record -> child.toString().equals(record.key())))
                    .isNotEmpty().noneMatch(record -> record.value().contains("REPORTING_RIGHT") || record.value().contains("SUSPECTED"));
        }
        assertThat(Rows.all(database)).noneMatch(row -> row.contains(child.toString()) && (row.contains("REPORTING_RIGHT") || row.contains("SUSPECTED")));
    }

    private Map<String, Object> ground() {
        return ground("VITAL_INTEREST", "ACUTE_DANGER");
    }

    private Map<String, Object> ground(String ground, String reason) {
        return new HashMap<>(Map.of("purpose", "REFER", "recipientKind", "ORGANISATION", "recipientId", provider, "ground", ground,
                "reason", reason, "explanation", "Kind is niet opgehaald.", "lastDay", today().plusDays(2).toString()));
    }

    private Response invoke(UUID child, Map<String, Object> body) {
        return as(coordinator, "support-coordinator").body(body).post("/v1/children/{id}/grounds", child);
    }

    private Response review(UUID invocation, String by, String outcome) {
        return as(by, "privacy-officer").body(Map.of("outcome", outcome, "explanation", "Besproken.")).post("/v1/grounds/{id}/reviews", invocation);
    }

    private Response decision(UUID child) {
        return as(helper, "provider-staff").body(Map.of("childId", child, "purpose", "REFER", "recipientKind", "ORGANISATION", "recipientId", provider))
                .post("/v1/decisions");
    }

    private List<UUID> all(boolean reviewed) {
        return as(officer, "privacy-officer").get("/v1/grounds?limit=100&reviewed={r}", reviewed).jsonPath().getList("items.id", UUID.class);
    }
}
