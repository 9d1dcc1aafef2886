package nl.kindkring.signal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.signal.SignalServiceTest;
import nl.kindkring.signal.domain.Context;
import nl.kindkring.signal.domain.Origin;
import nl.kindkring.signal.domain.QuestionType;
import nl.kindkring.signal.domain.Urgency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever people notice has its place, and asks no more of them than it must. */
@QuarkusTest
@DisplayName("A signal")
class EverySignalTest extends SignalServiceTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest(name = "{0}")
    @Tag("L11")
    @Tag("L12")
    @Tag("L16")
    @CsvSource({"CHILD, DEVELOPMENT", "ALIAS, DEVELOPMENT", "FAMILY, PARENTING", "GROUP, SUPPORT", "PRACTICE, SUPPORT"})
    @DisplayName("may be about a child, an alias, a family (L11), a group (L16) or one's own practice (L12)")
    void everySubject(String kind, String questionType) {
        Map<String, Object> subject = new HashMap<>(Map.of("kind", kind));
        if (kind.equals("CHILD")) {
            subject.put("childId", child);
        }
        if (kind.equals("ALIAS")) {
            subject.put("alias", "K-0417");
        }
        try (var topic = TopicProbe.fromNow("kindkring.signal.v1")) {
            UUID signal = register(new HashMap<>(Map.of("subject", subject, "themes", List.of("E1"), "centreId", centre)));
            asTeacher().get("/v1/signals/{id}", signal).then().body("subject.kind", equalTo(kind)).body("questionType", equalTo(questionType));
            var told = topic.await("nl.kindkring.signal.registered.v1", record -> signal.toString().equals(record.key()));
            ContractCheck.assertMeets(told.type(), told.value());
        }
    }

    @Test
    @Tag("I5")
    @DisplayName("needs a subject and a theme; the rest has sensible defaults and comes later (I5)")
    void fewFields() {
        UUID signal = register(Map.of("subject", Map.of("kind", "CHILD", "childId", child), "themes", List.of("C1")));
        asTeacher().get("/v1/signals/{id}", signal).then().body("questionType", equalTo("DEVELOPMENT")).body("origin", equalTo("SCHOOL"))
                .body("context", equalTo("SCHOOL")).body("urgency", equalTo("QUESTION")).body("centreId", equalTo(centre.toString()));
        UUID second = UUID.randomUUID();
        registerCentre(second, "GM0080");
        affiliate(teacher, second, "teacher");
        asTeacher().body(Map.of("subject", Map.of("kind", "GROUP"), "themes", List.of("E1"))).post("/v1/signals").then().statusCode(400)
                .body("errors[0].pointer", equalTo("/centreId")).body("errors[0].code", equalTo("required"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @Tag("L4")
    @Tag("N4")
    @CsvSource({"youth-supporter, YOUTH_SUPPORTER, SCHOOL", "youth-nurse, YOUTH_HEALTH_CLINIC, HOME", "childcare-worker, CHILDCARE, CHILDCARE"})
    @DisplayName("comes from where its writer works: the youth supporter signals too (L4), and so do nurses and childcare workers (N4)")
    void fromWhoNoticed(String role, String origin, String context) {
        String writer = UUID.randomUUID().toString();
        affiliate(writer, centre, role);
        String signal = as(writer, role).body(Map.of("subject", Map.of("kind", "GROUP"), "themes", List.of("E1"))).post("/v1/signals")
                .then().statusCode(201).extract().jsonPath().getString("id");
        as(writer, role).get("/v1/signals/{id}", signal).then().body("origin", equalTo(origin)).body("context", equalTo(context));
    }

    @ParameterizedTest
    @Tag("N5")
    @Tag("I6")
    @Tag("K1")
    @EnumSource(Origin.class)
    @DisplayName("may come from childcare, school, clinic, a parent (I6, N5), the youth supporter, sport, play or culture (K1)")
    void everyOrigin(Origin origin) {
        readBack("origin", origin.name());
    }

    @ParameterizedTest
    @Tag("I1")
    @Tag("L15")
    @EnumSource(Context.class)
    @DisplayName("shows in one of four worlds, also outside school (I1, L15)")
    void everyContext(Context context) {
        readBack("context", context.name());
    }

    @ParameterizedTest
    @Tag("L13")
    @EnumSource(QuestionType.class)
    @DisplayName("is a question of development, of parenting or for support (L13)")
    void everyQuestion(QuestionType type) {
        readBack("questionType", type.name());
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    @DisplayName("has an urgency")
    void everyUrgency(Urgency urgency) {
        readBack("urgency", urgency.name());
    }

    @ParameterizedTest
    @Tag("N1")
    @CsvSource({"0-1", "2-3"})
    @DisplayName("may be about the youngest, from birth (N1)")
    void youngest(String ageBand) {
        readBack("ageBand", ageBand);
    }

    @ParameterizedTest
    @Tag("L5")
    @Tag("L9")
    @CsvSource({"ADVICE_SUFFICED", "NORMALISED", "SOLVED_AT_CENTRE"})
    @DisplayName("often ends without any referral: advice, growing up, or solved at the centre (L5, L9)")
    void withoutReferral(String outcome) {
        UUID signal = register(aboutChild());
        conclude(signal, outcome).then().statusCode(204);
        asTeacher().get("/v1/signals/{id}", signal).then().body("status", equalTo("CLOSED")).body("outcome", equalTo(outcome));
    }

    @Test
    @Tag("J3")
    @DisplayName("for which no action is needed now stays open and connects people: they talk, note, advise and share later (J3)")
    void noActionNow() {
        UUID signal = register(aboutChild());
        conclude(signal, "NO_ACTION_NOW").then().statusCode(204);
        asTeacher().queryParam("status", "RESTING").get("/v1/signals").then().body("items.id", hasItem(signal.toString()));
        talk(signal).then().statusCode(204);
        asTeacher().body(Map.of("text", "nog even volgen")).post("/v1/signals/{id}/notes", signal).then().statusCode(204);
        as(teacher, "support-coordinator").body(Map.of("addressee", "PROFESSIONAL", "text", "blijf zingen"))
                .post("/v1/signals/{id}/advices", signal).then().statusCode(201);
        asTeacher().get("/v1/signals/{id}", signal).then().body("status", equalTo("RESTING"));
        permit(List.of());
        share(signal).then().statusCode(204);
        asTeacher().get("/v1/signals/{id}", signal).then().body("status", equalTo("SHARED"));
    }

    @Test
    @Tag("I14")
    @DisplayName("holds what goes well and who is around, encrypted and never published (I14)")
    void strengths() {
        UUID signal = register(aboutChild());
        try (var topic = TopicProbe.fromNow("kindkring.signal.v1")) {
            asTeacher().body(Map.of("text", "zingt graag met grootvader nachtegaaltje")).post("/v1/signals/{id}/strengths", signal).then().statusCode(204);
            asTeacher().get("/v1/signals/{id}", signal).then().body("strengths.text", contains("zingt graag met grootvader nachtegaaltje"));
            conclude(signal, "NORMALISED").then().statusCode(204);
            topic.await("nl.kindkring.signal.outcome-recorded.v1", record -> signal.toString().equals(record.key()));
            assertThat(topic.records().toString()).doesNotContain("nachtegaaltje");
        }
        asTeacher().body(Map.of("text", "")).post("/v1/signals/{id}/strengths", signal).then().statusCode(400);
    }

    @Test
    @Tag("I5")
    @DisplayName("gets later what was left out: themes, context and urgency, with its due day; others hear of it (I5)")
    void corrected() {
        UUID signal = register(Map.of("subject", Map.of("kind", "CHILD", "childId", child), "themes", List.of("C1")));
        try (var topic = TopicProbe.fromNow("kindkring.signal.v1")) {
            Map<String, Object> codes = new HashMap<>(Map.of("questionType", "PARENTING", "origin", "PARENT", "themes", List.of("E2", "A6"),
                    "urgency", "ACUTE", "context", "LEISURE", "ageBand", "4-5"));
            asTeacher().body(codes).put("/v1/signals/{id}/codes", signal).then().statusCode(204).header("ETag", "\"2\"");
            asTeacher().get("/v1/signals/{id}", signal).then().body("themes", contains("E2", "A6")).body("context", equalTo("LEISURE"))
                    .body("mayHelp", hasItem("YOUTH_SOCIAL_WORKER"));
            asTeacher().queryParam("theme", "A6").queryParam("urgency", "ACUTE").get("/v1/signals").then()
                    .body("items.id", contains(signal.toString())).body("items[0].dueOn", equalTo(LocalDate.now(HERE).toString()));
            asTeacher().queryParam("theme", "C1").get("/v1/signals").then().statusCode(200).body("items", hasSize(0));
            var told = topic.await("nl.kindkring.signal.corrected.v1", record -> signal.toString().equals(record.key()));
            ContractCheck.assertMeets(told.type(), told.value());
            codes.put("themes", List.of("A1", "A2", "A3", "A4"));
            asTeacher().body(codes).put("/v1/signals/{id}/codes", signal).then().statusCode(400).body("errors[0].pointer", equalTo("/themes"));
            asTeacher().get("/v1/signals/{id}", signal).then().header("ETag", "\"2\"");
        }
    }

    private void readBack(String field, String value) {
        Map<String, Object> signal = aboutChild();
        signal.put(field, value);
        asTeacher().get("/v1/signals/{id}", register(signal)).then().body(field, equalTo(value));
    }
}
