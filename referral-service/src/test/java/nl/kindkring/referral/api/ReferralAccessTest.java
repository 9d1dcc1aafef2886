package nl.kindkring.referral.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import nl.kindkring.referral.ReferralServiceTest;
import nl.kindkring.referral.application.WorkListRebuild;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Never: a referral for who is not involved; a disclosure that is not in the log; a word that a person wrote outside (DOMAIN 4). */
@QuarkusTest
@DisplayName("Of a referral")
class ReferralAccessTest extends ReferralServiceTest {

    @Inject WorkListRebuild rebuild;

    @Test
    @DisplayName("people of another provider, a director of this one and another team see nothing, and leave a row in the denial log")
    void foreign() throws SQLException {
        ready();
        UUID referral = sent();
        String stranger = UUID.randomUUID().toString();
        String director = UUID.randomUUID().toString();
        affiliate(stranger, UnitKind.ORGANISATION, UUID.randomUUID(), "provider-staff");
        affiliate(director, UnitKind.ORGANISATION, provider, "director");
        Response foreign = as(stranger, "provider-staff").get("/v1/referrals/{id}", referral);
        Response unknown = as(stranger, "provider-staff").get("/v1/referrals/{id}", UUID.randomUUID());
        foreign.then().statusCode(404);
        assertThat(same(foreign)).isEqualTo(same(unknown));
        as(stranger, "provider-staff").body(Map.of()).post("/v1/referrals/{id}/acceptances", referral).then().statusCode(404);
        as(director, "provider-staff").get("/v1/referrals/{id}", referral).then().statusCode(404);
        as(stranger, "teacher").body(Map.of()).post("/v1/referrals/{id}/withdrawals", referral).then().statusCode(404);
        as(stranger, "provider-staff").get("/v1/referrals").then().statusCode(200).body("items", hasSize(0));
        assertThat(denials(stranger, referral)).isEqualTo(3);
    }

    @Test
    @DisplayName("each side does its own part: a team does not accept, a provider does not withdraw")
    void sides() {
        ready();
        UUID referral = sent();
        asTeam().body(Map.of()).post("/v1/referrals/{id}/acceptances", referral).then().statusCode(403);
        asProvider().body(Map.of()).post("/v1/referrals/{id}/withdrawals", referral).then().statusCode(403);
        as(supporter, "provider-staff").body(Map.of()).post("/v1/referrals/{id}/acceptances", referral).then().statusCode(404);
    }

    @Test
    @DisplayName("sending needs a second factor")
    void secondFactor() {
        ready();
        given().auth().oauth2(TestTokens.ofPasswordOnly(supporter, "youth-supporter")).contentType(ContentType.JSON).body(request("H2")).post("/v1/referrals")
                .then().statusCode(401).body("type", equalTo("urn:kindkring:problem:step-up-needed"));
        asTeam().get("/v1/referrals").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("a case of another team, or of another child, is refused as unknown")
    void foreignCase() throws SQLException {
        ready();
        String stranger = UUID.randomUUID().toString();
        affiliate(stranger, UnitKind.TEAM, UUID.randomUUID(), "youth-supporter");
        as(stranger, "youth-supporter").body(request("H2")).post("/v1/referrals").then().statusCode(404);
        assertThat(denials(stranger, caseId)).isEqualTo(1);
        Map<String, Object> otherChild = request("H2");
        otherChild.put("childId", UUID.randomUUID());
        send(otherChild).then().statusCode(404);
        asTeam().get("/v1/referrals").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("a helper who left the provider sees nothing any more (K8)")
    void helperLeft() {
        ready();
        UUID referral = sent();
        asProvider().get("/v1/referrals/{id}", referral).then().statusCode(200);
        helperLeaves();
        asProvider().get("/v1/referrals/{id}", referral).then().statusCode(404);
    }

    @Test
    @DisplayName("sending and reading stand in the parents' log, for whom and on which ground (J2)")
    void disclosed() {
        try (var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            ready();
            UUID referral = sent();
            asProvider().get("/v1/referrals/{id}", referral).then().statusCode(200);
            asTeam().get("/v1/referrals/{id}", referral).then().statusCode(200);
            List<TopicRecord> told = log.await(3, "nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()));
            told.forEach(record -> ContractCheck.assertMeets(record.type(), record.value()));
            assertThat(told).extracting(record -> record.json().path("what").asText() + " " + record.json().path("purpose").asText() + " "
                    + record.json().path("unitId").asText()).containsExactlyInAnyOrder(
                    "referral-sent REFER " + provider, "referral REFER " + provider, "referral DISCUSS_IN_TEAM " + team);
        }
    }

    @Test
    @DisplayName("the others hear coded events in order that meet their contract, and no reason, also not in the database")
    void published() throws SQLException {
        try (var topic = TopicProbe.fromNow("kindkring.referral.v1")) {
            ready();
            Map<String, Object> specialist = request("H3");
            specialist.put("reason", "Zilverberkje is vastgelopen.");
            UUID referral = made(send(specialist));
            step(referral, "acceptances", Map.of()).then().statusCode(204);
            step(referral, "waitings", Map.of()).then().statusCode(204);
            start(referral).then().statusCode(204);
            step(referral, "closures", Map.of("outcome", "PARTLY")).then().statusCode(204);
            topic.await("nl.kindkring.referral.closed.v1", record -> referral.toString().equals(record.key()));
            List<TopicRecord> about = topic.records().stream().filter(record -> referral.toString().equals(record.key())).toList();
            assertThat(about).extracting(TopicRecord::type).containsExactly(
                    "nl.kindkring.referral.sent.v1", "nl.kindkring.referral.accepted.v1", "nl.kindkring.referral.waiting.v1",
                    "nl.kindkring.referral.started.v1", "nl.kindkring.referral.closed.v1");
            about.forEach(record -> ContractCheck.assertMeets(record.type(), record.value()));
            assertThat(about + " " + rows("event") + rows("referral_work_list") + rows("idempotency_key")).doesNotContain("Zilverberkje");
        }
    }

    @Test
    @DisplayName("a repeated request happens once, an older version changes nothing")
    void guarded() {
        ready();
        String key = UUID.randomUUID().toString();
        Response first = asTeam().header("Idempotency-Key", key).body(request("H2")).post("/v1/referrals");
        Response again = asTeam().header("Idempotency-Key", key).body(request("H2")).post("/v1/referrals");
        UUID referral = made(first);
        assertThat(made(again)).isEqualTo(referral);
        asTeam().header("Idempotency-Key", key).body(request("H1")).post("/v1/referrals").then().statusCode(409);
        step(referral, "acceptances", Map.of()).then().statusCode(204);
        asTeam().header("If-Match", "\"1\"").body(Map.of()).post("/v1/referrals/{id}/withdrawals", referral).then().statusCode(412);
        asTeam().header("If-Match", "\"2\"").body(Map.of()).post("/v1/referrals/{id}/withdrawals", referral).then().statusCode(204);
        asTeam().get("/v1/referrals").then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("bad input is refused where it is wrong, all at once, and changes nothing")
    void badInput() {
        ready();
        asTeam().body("{\"childId\": \"x\", \"level\": \"H9\", \"themes\": [\"Z9\"], \"name\": \"Sanne\"}").post("/v1/referrals").then().statusCode(400)
                .body("errors.pointer", hasItems("/childId", "/level", "/themes/0", "/name", "/caseId", "/providerId", "/place"))
                .body(not(containsString("Sanne")));
        Map<String, Object> twice = request("H2");
        twice.put("themes", List.of("C1", "C1"));
        send(twice).then().statusCode(400).body("errors.pointer", contains("/themes"));
        Map<String, Object> nobody = request("H2");
        nobody.put("providerId", UUID.randomUUID());
        send(nobody).then().statusCode(400).body("errors.pointer", contains("/providerId"));
        UUID referral = sent();
        step(referral, "acceptances", Map.of("because", "yes")).then().statusCode(400);
        step(referral, "acceptances", Map.of()).then().statusCode(204);
        step(referral, "starts", Map.of("startedOn", today().plusDays(2).toString(), "place", "HOME")).then().statusCode(400)
                .body("errors[0].code", equalTo("in-the-future"));
        step(referral, "starts", Map.of("startedOn", "2001-01-01", "place", "HOME")).then().statusCode(400)
                .body("errors[0].code", equalTo("start-before-sending"));
        step(referral, "waitings", Map.of("expectedStart", "2001-01-01")).then().statusCode(400).body("errors[0].code", equalTo("in-the-past"));
        asTeam().get("/v1/referrals?status=GONE").then().statusCode(400);
        asTeam().get("/v1/referrals").then().body("items", hasSize(1)).body("items.status", contains("ACCEPTED"));
    }

    @Test
    @DisplayName("the work list is the same after it is made anew from history")
    void rebuilt() throws SQLException {
        ready();
        UUID helped = sent();
        step(helped, "acceptances", Map.of()).then().statusCode(204);
        start(helped).then().statusCode(204);
        step(sent(), "acceptances", Map.of()).then().statusCode(204);
        List<String> before = rows("referral_work_list");
        rebuild.rebuild();
        assertThat(rows("referral_work_list")).isEqualTo(before).isNotEmpty();
    }

    private static Map<String, Object> same(Response problem) {
        Map<String, Object> body = problem.jsonPath().getMap("");
        body.remove("instance"); // names the request
        return body;
    }

    private List<String> rows(String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection(); var statement = connection.createStatement();
             var result = statement.executeQuery("select t::text from " + table + " t order by 1")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
