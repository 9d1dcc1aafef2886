package nl.kindkring.referral.api;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.referral.ReferralServiceTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A referral from asking to the day on which help ended, as team and provider live it. */
@QuarkusTest
@DisplayName("A referral")
class ReferralLineTest extends ReferralServiceTest {

    @Test
    @DisplayName("is sent, accepted, waits, and help starts on day nine (story 3; L3, L8)")
    void line() {
        ready();
        Response sent = send(request("H2"));
        sent.then().statusCode(201).header("ETag", "\"1\"").header("Location", endsWith("/v1/referrals/" + sent.jsonPath().getString("id")));
        UUID referral = made(sent);
        start(referral).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:not-accepted"));
        step(referral, "acceptances", Map.of()).then().statusCode(204).header("ETag", "\"2\"");
        step(referral, "waitings", Map.of("expectedStart", today().plusDays(3).toString())).then().statusCode(204);
        start(referral).then().statusCode(204).header("ETag", "\"4\"");
        asProvider().get(sent.header("Location")).then().statusCode(200).header("ETag", "\"4\"").body("status", equalTo("STARTED"))
                .body("progress.daysToHelp", equalTo(9)).body("progress.startedAt", equalTo("CENTRE")).body("caseId", nullValue());
        asTeam().body(Map.of()).post("/v1/referrals/{id}/withdrawals", referral).then().statusCode(409)
                .body("type", equalTo("urn:kindkring:problem:help-has-started"));
        step(referral, "closures", Map.of("outcome", "GOALS_REACHED")).then().statusCode(204).header("ETag", "\"5\"");
        asProvider().get("/v1/referrals").then().statusCode(200).body("items.referralId", contains(referral.toString()))
                .body("items.status", contains("CLOSED")).body("items[0]", not(hasKey("childId")));
    }

    @Test
    @Tag("N18")
    @DisplayName("is the provider's to follow once help has started: the team's next read is refused, the list goes on")
    void handedOver() {
        ready();
        UUID referral = sent();
        step(referral, "acceptances", Map.of()).then().statusCode(204);
        asTeam().get("/v1/referrals/{id}", referral).then().statusCode(200);
        start(referral).then().statusCode(204);
        asTeam().get("/v1/referrals/{id}", referral).then().statusCode(403).body("type", equalTo("urn:kindkring:problem:handed-over"))
                .body(not(containsString(child.toString())));
        asProvider().get("/v1/referrals/{id}", referral).then().statusCode(200);
        step(referral, "closures", Map.of("outcome", "GOALS_REACHED")).then().statusCode(204);
        asTeam().get("/v1/referrals/{id}", referral).then().statusCode(403);
        asTeam().get("/v1/referrals").then().body("items.status", contains("CLOSED"));
    }

    @Test
    @Tag("L3")
    @Tag("L6")
    @Tag("L8")
    @Tag("L10")
    @Tag("I16")
    @DisplayName("counts in the report of its own team from the day on which help started, without the child")
    void report() {
        ready();
        step(sent(), "declines", Map.of("reason", "NO_CAPACITY")).then().statusCode(204);
        UUID referral = sent();
        sent();
        step(referral, "acceptances", Map.of()).then().statusCode(204);
        report(today(), today()).then().statusCode(200).body("cases", equalTo(0)).body("daysToHelp", nullValue());
        start(referral).then().statusCode(204);
        report(today(), today()).then().statusCode(200).body("cases", equalTo(1)).body("daysToHelp.median", equalTo(9))
                .body("links.links", contains(2)).body("links.cases", contains(1))
                .body("levels.level", contains("H2")).body("places.place", contains("CENTRE")).body("withSpecialist", equalTo(0))
                .body("withoutSpecialist", equalTo(1)).body(not(containsString(child.toString()))).body(not(containsString(caseId.toString())));
        report(today().plusDays(1), today().plusDays(9)).then().body("cases", equalTo(0));
        as(supporter, "youth-supporter").queryParam("teamId", UUID.randomUUID()).queryParam("from", today().toString())
                .queryParam("until", today().toString()).get("/v1/help-reports").then().statusCode(404);
        asTeam().queryParam("teamId", team).get("/v1/help-reports").then().statusCode(400);
    }

    private Response report(LocalDate from, LocalDate until) {
        return asTeam().queryParam("teamId", team).queryParam("from", from.toString()).queryParam("until", until.toString()).get("/v1/help-reports");
    }

    @Test
    @DisplayName("passes its gates one by one: talk, decision, endorsement, consent (I7, N16, N15)")
    void gates() {
        aCase();
        send(request("H1")).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:parents-first"));
        talked();
        send(request("H1")).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:not-decided"));
        decided(false);
        send(request("H1")).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:not-endorsed"));
        decided(true);
        send(request("H1")).then().statusCode(403).body("type", equalTo("urn:kindkring:problem:no-permit"));
        permitRefer(List.of());
        send(request("H1")).then().statusCode(201);
    }

    @Test
    @DisplayName("needs a reason above H2, which only who may read it reads (I16)")
    void reason() {
        ready();
        send(request("H3")).then().statusCode(400).body("errors.pointer", contains("/reason"));
        Map<String, Object> specialist = request("H3");
        specialist.put("reason", "Lichte hulp is twee keer geprobeerd.");
        UUID referral = made(send(specialist));
        asProvider().get("/v1/referrals/{id}", referral).then().statusCode(200).body("reason", equalTo("Lichte hulp is twee keer geprobeerd."))
                .body("themes", contains("C1")).body("caseId", nullValue()).body("ground", equalTo("CONSENT"));
    }

    @Test
    @DisplayName("shows a provider only what the scope of the consent names (DOMAIN 3)")
    void scope() {
        aCase();
        talked();
        decided(true);
        permitTeam();
        permitRefer(List.of("THEMES"));
        Map<String, Object> specialist = request("H3");
        specialist.put("reason", "Alleen voor het team.");
        UUID referral = made(send(specialist));
        asProvider().get("/v1/referrals/{id}", referral).then().statusCode(200).body("themes", contains("C1")).body("reason", nullValue())
                .body("withheld", contains("reason")).body(not(containsString("Alleen voor")));
        asTeam().get("/v1/referrals/{id}", referral).then().body("reason", equalTo("Alleen voor het team."));
    }

    @Test
    @DisplayName("is out of the provider's sight after a withdrawal, at every step; letting go remains possible (J2)")
    void withdrawn() {
        UUID permit = ready();
        UUID referral = sent();
        step(referral, "acceptances", Map.of()).then().statusCode(204);
        UUID other = sent();
        withdraw(permit);
        asProvider().get("/v1/referrals/{id}", referral).then().statusCode(403).body("type", equalTo("urn:kindkring:problem:no-permit"))
                .body("detail", containsString("withdrawn")).body(not(containsString(child.toString())));
        start(referral).then().statusCode(403);
        step(referral, "waitings", Map.of()).then().statusCode(403);
        step(other, "acceptances", Map.of()).then().statusCode(403);
        step(other, "declines", Map.of("reason", "NO_CAPACITY")).then().statusCode(403);
        step(other, "declines", Map.of("reason", "PARENTS_WITHDREW")).then().statusCode(204);
        asTeam().body(Map.of()).post("/v1/referrals/{id}/withdrawals", referral).then().statusCode(204).header("ETag", "\"3\"");
        send(request("H2")).then().statusCode(403);
    }

    @Test
    @DisplayName("is refused with 503 when consent-service is not heard, but for a crisis, which waits for nothing")
    void silence() {
        ready();
        UUID referral = sent();
        Map<String, Object> crisis = request("HX");
        crisis.put("reason", "Acuut gevaar.");
        consentService.fallSilent();
        try {
            await("refused").atMost(PATIENCE).until(() -> !permits.fresh());
            asProvider().get("/v1/referrals/{id}", referral).then().statusCode(503).header("Retry-After", notNullValue())
                    .body("type", equalTo("urn:kindkring:problem:replica-stale"));
            step(referral, "acceptances", Map.of()).then().statusCode(503);
            send(request("H2")).then().statusCode(503);
            UUID urgent = made(send(crisis));
            step(urgent, "acceptances", Map.of()).then().statusCode(204);
            asProvider().get("/v1/referrals/{id}", urgent).then().statusCode(200).body("ground", equalTo("VITAL_INTEREST"));
        } finally {
            consentService.live();
        }
        await("heard again").atMost(PATIENCE).until(() -> permits.fresh());
        step(referral, "acceptances", Map.of()).then().statusCode(204).header("ETag", "\"2\"");
    }

    @Test
    @DisplayName("in a crisis goes without talk, decision or consent, with its reason and its ground")
    void crisis() {
        aCase();
        send(request("HX")).then().statusCode(400).body("errors.pointer", contains("/reason"));
        Map<String, Object> crisis = request("HX");
        crisis.put("reason", "Acuut gevaar.");
        UUID referral = made(send(crisis));
        asTeam().get("/v1/referrals/{id}", referral).then().statusCode(200).body("ground", equalTo("VITAL_INTEREST"));
        step(referral, "acceptances", Map.of()).then().statusCode(204);
    }

    @Test
    @DisplayName("that was declined is filtered by its status and can go on to the next provider as a new one")
    void declined() {
        ready();
        UUID declined = sent();
        step(declined, "declines", Map.of("reason", "NO_CAPACITY")).then().statusCode(204);
        step(declined, "acceptances", Map.of()).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:step-out-of-order"));
        UUID next = sent();
        asTeam().queryParam("status", "DECLINED").get("/v1/referrals").then().body("items.referralId", contains(declined.toString()));
        asTeam().get("/v1/referrals").then().body("items.referralId", contains(next.toString(), declined.toString()));
        asTeam().queryParam("limit", 1).get("/v1/referrals").then().body("items.referralId", contains(next.toString())).body("next", notNullValue());
        asTeam().get("/v1/referrals/{id}", declined).then().body("progress.declineReason", equalTo("NO_CAPACITY"));
    }
}
