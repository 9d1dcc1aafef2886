package nl.kindkring.team.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.team.TeamServiceTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A case from a shared signal to its end, as a team lives it. */
@QuarkusTest
@DisplayName("In a team")
class CaseLineTest extends TeamServiceTest {

    @Test
    @DisplayName("a case is opened about a shared signal with consent, discussed, and read back with its words")
    void line() {
        shareSignal();
        permit(List.of());
        Response opened = open();
        opened.then().statusCode(201).header("ETag", "\"1\"").header("Location", endsWith("/v1/cases/" + opened.jsonPath().getString("id")));
        UUID caseId = made(opened);
        discuss(caseId, "REFER").then().statusCode(204).header("ETag", "\"2\"");
        asChair().get(opened.header("Location")).then().statusCode(200).header("ETag", "\"2\"")
                .body("status", equalTo("DISCUSSED")).body("childId", equalTo(child.toString())).body("ground", equalTo("CONSENT"))
                .body("discussions.decision", contains("REFER")).body("discussions.summary", contains("Lichte hulp thuis eerst."));
        asChair().get("/v1/cases").then().statusCode(200).body("items.caseId", contains(caseId.toString()))
                .body("items.status", contains("DISCUSSED")).body("items[0]", not(hasKey("childId")));
    }

    @Test
    @DisplayName("a signal that was not shared with it opens no case (I7)")
    void notShared() {
        permit(List.of());
        open().then().statusCode(409).body("type", equalTo("urn:kindkring:problem:signal-not-shared"));
    }

    @Test
    @DisplayName("a shared signal without consent opens no case, nor does consent for another signal (Jeugdwet 7.3.11)")
    void noConsent() {
        shareSignal();
        open().then().statusCode(403).body("type", equalTo("urn:kindkring:problem:no-permit"));
        permit(List.of(UUID.randomUUID().toString()));
        open().then().statusCode(403);
        permit(List.of(signal.toString()));
        open().then().statusCode(201);
    }

    @Test
    @DisplayName("after a withdrawal nothing is read or discussed any more, and the case can be closed (J2)")
    void withdrawn() {
        shareSignal();
        UUID permit = permit(List.of());
        UUID caseId = made(open());
        withdraw(permit);
        asChair().get("/v1/cases/{id}", caseId).then().statusCode(403).body("type", equalTo("urn:kindkring:problem:no-permit"))
                .body("detail", containsString("withdrawn")).body(not(containsString(child.toString())));
        discuss(caseId, "FOLLOW").then().statusCode(403);
        asChair().get("/v1/cases").then().statusCode(200).body("items.status", contains("OPEN"));
        close(caseId, "PARENTS_DECLINED").then().statusCode(204).header("ETag", "\"2\"");
    }

    @Test
    @DisplayName("when consent-service is not heard, a case is refused with 503 until it is heard again")
    void silence() {
        UUID caseId = openCase();
        consentService.fallSilent();
        try {
            await("refused").atMost(PATIENCE).until(() -> !permits.fresh());
            asChair().get("/v1/cases/{id}", caseId).then().statusCode(503).header("Retry-After", notNullValue())
                    .body("type", equalTo("urn:kindkring:problem:replica-stale"));
            discuss(caseId, "FOLLOW").then().statusCode(503);
            asChair().get("/v1/teams/{id}", team).then().statusCode(200);
        } finally {
            consentService.live();
        }
        await("heard again").atMost(PATIENCE).until(() -> permits.fresh());
        asChair().get("/v1/cases/{id}", caseId).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    @DisplayName("a case is followed until help has started (N17)")
    void followed() {
        UUID caseId = openCase();
        close(caseId, "NORMALISED").then().statusCode(409).body("type", equalTo("urn:kindkring:problem:not-discussed"));
        discuss(caseId, "REFER").then().statusCode(204);
        close(caseId, "HELP_STARTED").then().statusCode(409).body("type", equalTo("urn:kindkring:problem:help-not-started"));
        helpStarts(caseId);
        close(caseId, "PARENTS_DECLINED").then().statusCode(409).body("type", equalTo("urn:kindkring:problem:help-has-started"));
        close(caseId, "HELP_STARTED").then().statusCode(204).header("ETag", "\"3\"");
        asChair().get("/v1/cases").then().body("items.status", contains("CLOSED")).body("items.follower", contains("PROVIDER"));
        discuss(caseId, "FOLLOW").then().statusCode(409).body("type", equalTo("urn:kindkring:problem:case-closed"));
    }

    @Test
    @DisplayName("there is one open case about a signal, and a new one after it was closed")
    void oneOpen() {
        UUID caseId = openCase();
        open().then().statusCode(409).body("type", equalTo("urn:kindkring:problem:case-already-open"));
        close(caseId, "PARENTS_DECLINED").then().statusCode(204);
        UUID next = made(open());
        asChair().get("/v1/cases").then().body("items.caseId", contains(next.toString(), caseId.toString()));
        asChair().queryParam("status", "CLOSED").get("/v1/cases").then().body("items.caseId", contains(caseId.toString()));
        asChair().queryParam("limit", 1).get("/v1/cases").then().body("items", hasSize(1)).body("next", notNullValue());
    }

    @Test
    @DisplayName("a repeated request happens once, an older version changes nothing")
    void guarded() {
        UUID caseId = openCase();
        Map<String, Object> talk = Map.of("heldOn", today(), "decision", "ADVISE", "parentsEndorsed", true);
        String key = UUID.randomUUID().toString();
        asChair().header("Idempotency-Key", key).body(talk).post("/v1/cases/{id}/discussions", caseId).then().statusCode(204).header("ETag", "\"2\"");
        asChair().header("Idempotency-Key", key).body(talk).post("/v1/cases/{id}/discussions", caseId).then().statusCode(204).header("ETag", "\"2\"");
        asChair().header("If-Match", "\"1\"").body(talk).post("/v1/cases/{id}/discussions", caseId).then().statusCode(412);
        asChair().get("/v1/cases/{id}", caseId).then().header("ETag", "\"2\"").body("discussions", hasSize(1));
    }

    @Test
    @DisplayName("bad input is refused where it is wrong and changes nothing")
    void badInput() {
        UUID caseId = openCase();
        asChair().body("{\"heldOn\": \"2026-02-30\", \"decision\": \"MAYBE\", \"summary\": \"a\\u0000b\", \"name\": \"Sanne\"}")
                .post("/v1/cases/{id}/discussions", caseId).then().statusCode(400)
                .body("errors.pointer", hasItems("/heldOn", "/decision", "/summary", "/name", "/parentsEndorsed"))
                .body(not(containsString("Sanne")));
        asChair().body(Map.of("heldOn", "2999-01-01", "decision", "ADVISE", "parentsEndorsed", true)).post("/v1/cases/{id}/discussions", caseId)
                .then().statusCode(400).body("errors[0].code", equalTo("in-the-future"));
        asChair().body(Map.of("heldOn", "2001-01-01", "decision", "ADVISE", "parentsEndorsed", true)).post("/v1/cases/{id}/discussions", caseId)
                .then().statusCode(400).body("errors[0].code", equalTo("before-opening"));
        asChair().body(Map.of("reason", "DONE")).post("/v1/cases/{id}/closures", caseId).then().statusCode(400);
        asChair().get("/v1/cases?status=GONE").then().statusCode(400);
        asChair().get("/v1/cases/{id}", "abc").then().statusCode(400);
        assertThat(asChair().get("/v1/cases/{id}", caseId).header("ETag")).isEqualTo("\"1\"");
    }
}
