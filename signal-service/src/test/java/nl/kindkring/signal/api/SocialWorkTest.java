package nl.kindkring.signal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.signal.SignalServiceTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** I7 to I11: first the parents, and always with them; then the youth social worker may come to school. */
@QuarkusTest
@DisplayName("Youth social work")
class SocialWorkTest extends SignalServiceTest {

    private final String worker = UUID.randomUUID().toString();
    private final String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();

    @Test
    @Tag("I7")
    @Tag("I10")
    @Tag("I11")
    @DisplayName("comes in though the parents do not recognise it: that worker reads, agrees a solution with them, and afterwards sees nothing")
    void unrecognised() {
        UUID signal = aboutPeers();
        bringIn(signal).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:parents-first"));
        asWorker().get("/v1/signals/{id}", signal).then().statusCode(404);
        asTeacher().body(Map.of("talkedOn", today, "parentsView", "DO_NOT_RECOGNISE")).post("/v1/signals/{id}/talks", signal).then().statusCode(204);
        try (var log = TopicProbe.fromNow("kindkring.disclosure.v1"); var topic = TopicProbe.fromNow("kindkring.signal.v1")) {
            bringIn(signal).then().statusCode(204);
            asWorker().get("/v1/signals/{id}", signal).then().statusCode(200)
                    .body("socialWork.parentsView", equalTo("DO_NOT_RECOGNISE")).body("socialWork.agreed", equalTo("Winterkoninkje praat op school"));
            var read = log.await("nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()));
            assertThat(read.json().path("purpose").asText()).isEqualTo("IN_CONSULTATION_WITH_PARENTS");
            assertThat(read.json().path("actor").asText()).isEqualTo(worker);
            asWorker().queryParam("list", "BROUGHT_IN").get("/v1/signals").then().body("items.id", contains(signal.toString()));
            as(UUID.randomUUID().toString(), "youth-social-worker").get("/v1/signals/{id}", signal).then().statusCode(404);
            asWorker().body(Map.of("agreedOn", today, "withChild", true, "text", "Vier gesprekken")).post("/v1/signals/{id}/solutions", signal)
                    .then().statusCode(204);
            asTeacher().get("/v1/signals/{id}", signal).then().body("socialWork.solutions.text", contains("Vier gesprekken"))
                    .body("socialWork.solutions.withChild", contains(true));
            asTeacher().delete("/v1/signals/{id}/social-worker", signal).then().statusCode(204);
            asWorker().get("/v1/signals/{id}", signal).then().statusCode(404);
            asWorker().queryParam("list", "BROUGHT_IN").get("/v1/signals").then().body("items", hasSize(0));
            conclude(signal, "NORMALISED").then().statusCode(204);
            topic.await("nl.kindkring.signal.outcome-recorded.v1", record -> signal.toString().equals(record.key()));
            assertThat(topic.records().toString()).doesNotContain(worker).doesNotContainIgnoringCase("winterkoninkje");
        }
    }

    @Test
    @Tag("I9")
    @Tag("I8")
    @DisplayName("is not for every matter: the signal says who fits (I8), and only social-emotional and psychosocial themes bring it in (I9)")
    void otherMatter() {
        UUID speech = register(aboutChild());
        talk(speech).then().statusCode(204);
        asTeacher().get("/v1/signals/{id}", speech).then().body("mayHelp", contains("TEAM"));
        bringIn(speech).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:not-psychosocial"));
        asTeacher().get("/v1/signals/{id}", aboutPeers()).then().body("mayHelp", contains("YOUTH_SOCIAL_WORKER"));
    }

    @Test
    @Tag("I9")
    @DisplayName("of the centre does not read about children for whom it was not called, nor lists them (I9)")
    void notCalled() {
        UUID signal = aboutPeers();
        affiliate(worker, centre, "youth-social-worker");
        asWorker().get("/v1/signals/{id}", signal).then().statusCode(404);
        asWorker().get("/v1/signals").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("refuses bad input, and nothing changes")
    void badInput() {
        UUID signal = aboutPeers();
        talk(signal).then().statusCode(204);
        refused(signal, Map.of("workerId", worker, "calledBy", "TEACHER", "consultedOn", today, "text", "x"), "/calledBy", "unknown-code");
        refused(signal, Map.of("workerId", worker, "calledBy", "PARENT", "consultedOn", "2126-01-01", "text", "x"), "/consultedOn", "in-the-future");
        refused(signal, Map.of("workerId", worker, "calledBy", "PARENT", "consultedOn", "2020-01-01", "text", "x"), "/consultedOn", "consulted-before-talk");
        refused(signal, Map.of("workerId", worker, "calledBy", "PARENT", "consultedOn", today), "/text", "required");
        asTeacher().delete("/v1/signals/{id}/social-worker", signal).then().statusCode(409);
        asTeacher().get("/v1/signals/{id}", signal).then().header("ETag", "\"2\"");
    }

    private void refused(UUID signal, Map<String, ?> body, String pointer, String code) {
        asTeacher().body(body).put("/v1/signals/{id}/social-worker", signal).then().statusCode(400)
                .body("errors[0].pointer", equalTo(pointer)).body("errors[0].code", equalTo(code));
    }

    private UUID aboutPeers() {
        Map<String, Object> signal = aboutChild();
        signal.put("themes", List.of("E2"));
        return register(signal);
    }

    private Response bringIn(UUID signal) {
        return asTeacher().body(Map.of("workerId", worker, "calledBy", "PARENT", "consultedOn", today, "text", "Winterkoninkje praat op school"))
                .put("/v1/signals/{id}/social-worker", signal);
    }

    private RequestSpecification asWorker() {
        return as(worker, "youth-social-worker");
    }
}
