package nl.kindkring.signal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.signal.SignalServiceTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A signal from noticing to an outcome, as the people at a centre live it. */
@QuarkusTest
@DisplayName("At a centre")
class SignalLineTest extends SignalServiceTest {

    @Test
    @Tag("I5")
    @DisplayName("a signal is registered in one request and read back with its words (I5)")
    void registers() {
        Map<String, Object> signal = aboutChild();
        signal.put("note", "Zegt weinig in de groep.");
        Response registered = asTeacher().body(signal).post("/v1/signals");
        registered.then().statusCode(201).header("ETag", "\"1\"")
                .header("Location", endsWith("/v1/signals/" + registered.jsonPath().getString("id")));
        asTeacher().get(registered.header("Location")).then().statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("NOTICED")).body("parentsView", equalTo("NOT_YET_DISCUSSED"))
                .body("municipality", equalTo("GM0080")).body("subject.childId", equalTo(child.toString()))
                .body("notes.text", contains("Zegt weinig in de groep.")).body("notes[0].writtenBy", equalTo(teacher));
    }

    @Test
    @Tag("I7")
    @DisplayName("parents come first: without the talk nothing is shared, with talk and permit it is (I7)")
    void parentsFirst() {
        UUID signal = register(aboutChild());
        permit(List.of());
        share(signal).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:parents-first"))
                .body("title", equalTo("First talk with the parents"));
        talk(signal).then().statusCode(204).header("ETag", "\"2\"");
        share(signal).then().statusCode(204).header("ETag", "\"4\"");
        asTeacher().get("/v1/signals/{id}", signal).then().body("status", equalTo("SHARED"))
                .body("teamId", equalTo(team.toString())).body("outcome", equalTo("TO_TEAM"));
        share(signal).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:already-shared"));
    }

    @Test
    @DisplayName("no permit, no sharing; and after a withdrawal no sharing any more (Jeugdwet 7.3.11)")
    void withdrawal() {
        UUID signal = register(aboutChild());
        talk(signal).then().statusCode(204);
        share(signal).then().statusCode(403).body("type", equalTo("urn:kindkring:problem:no-permit"));
        UUID permit = permit(List.of());
        withdraw(permit);
        share(signal).then().statusCode(403).body("type", equalTo("urn:kindkring:problem:no-permit"));
    }

    @Test
    @DisplayName("a permit for another signal of the child is no permit for this one")
    void scopeOfThePermit() {
        UUID signal = register(aboutChild());
        UUID permitted = register(aboutChild());
        talk(signal).then().statusCode(204);
        talk(permitted).then().statusCode(204);
        permit(List.of(permitted.toString()));
        share(signal).then().statusCode(403).body("type", equalTo("urn:kindkring:problem:no-permit"));
        share(permitted).then().statusCode(204);
    }

    @Test
    @DisplayName("when consent-service is not heard, sharing is refused with 503 until it is heard again")
    void silence() {
        UUID signal = register(aboutChild());
        talk(signal).then().statusCode(204);
        permit(List.of());
        consentService.fallSilent();
        try {
            await("refused").atMost(Duration.ofSeconds(60)).until(() -> !permits.fresh());
            share(signal).then().statusCode(503).header("Retry-After", not(equalTo(null)))
                    .body("type", equalTo("urn:kindkring:problem:replica-stale"));
            asTeacher().get("/v1/signals/{id}", signal).then().statusCode(200).body("status", equalTo("DISCUSSED"));
        } finally {
            consentService.live();
        }
        await("heard again").atMost(Duration.ofSeconds(60)).until(() -> permits.fresh());
        share(signal).then().statusCode(204);
    }

    @Test
    @Tag("I4")
    @DisplayName("a signal goes to the team of its own centre (I4)")
    void ownTeamOnly() {
        UUID signal = register(aboutChild());
        talk(signal).then().statusCode(204);
        UUID otherTeam = UUID.randomUUID();
        formTeam(otherTeam, UUID.randomUUID());
        asTeacher().body(Map.of("teamId", otherTeam)).post("/v1/signals/{id}/shares", signal).then()
                .statusCode(409).body("type", equalTo("urn:kindkring:problem:team-not-of-centre"));
    }

    @Test
    @Tag("N9")
    @DisplayName("a child under an alias is seen by its label inside the centre, and never shared (N9)")
    void alias() {
        UUID signal = register(aboutAlias("K-0417"));
        asTeacher().get("/v1/signals/{id}", signal).then().body("subject.alias", equalTo("K-0417"))
                .body("subject", not(hasKey("childId")));
        talk(signal).then().statusCode(204);
        share(signal).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:alias-stays-inside"));
    }

    @Test
    @Tag("J3")
    @Tag("L5")
    @DisplayName("no action now keeps a signal open, an outcome closes it (J3, L5)")
    void outcomes() {
        UUID signal = register(aboutChild());
        conclude(signal, "NO_ACTION_NOW").then().statusCode(204);
        asTeacher().get("/v1/signals/{id}", signal).then().body("status", equalTo("RESTING"));
        talk(signal).then().statusCode(204);
        conclude(signal, "SOLVED_AT_CENTRE").then().statusCode(204);
        asTeacher().get("/v1/signals/{id}", signal).then().body("status", equalTo("CLOSED"))
                .body("outcome", equalTo("SOLVED_AT_CENTRE")).body("parentsView", equalTo("RECOGNISE"));
        talk(signal).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:signal-closed"));
    }

    @Test
    @Tag("L12")
    @Tag("K7")
    @DisplayName("notes are added and read by the centre, also about one's own practice (L12, K7)")
    void notes() {
        Map<String, Object> practice = aboutChild();
        practice.put("subject", Map.of("kind", "PRACTICE"));
        practice.remove("ageBand");
        practice.put("questionType", "SUPPORT");
        UUID signal = register(practice);
        asTeacher().body(Map.of("text", "Hoe ga ik om met druk gedrag?")).post("/v1/signals/{id}/notes", signal)
                .then().statusCode(204);
        asTeacher().get("/v1/signals/{id}", signal).then().body("notes.text", contains("Hoe ga ik om met druk gedrag?"));
        talk(signal).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:no-parents-to-talk-with"));
    }

    @Test
    @Tag("I24")
    @DisplayName("a problem is in Dutch for who reads Dutch, and about safety it names the reporting code (I24)")
    void dutch() {
        UUID signal = register(aboutChild());
        asTeacher().header("Accept-Language", "nl").body(Map.of("outcome", "SAFETY"))
                .post("/v1/signals/{id}/outcomes", signal).then().statusCode(409).body("detail", containsString("meldcode"));
        assertThat(conclude(signal, "TO_TEAM").statusCode()).isEqualTo(409);
    }
}
