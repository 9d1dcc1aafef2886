package nl.kindkring.signal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.signal.SignalServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody comes and looks, advises, and the parents have the last word: from the API to the topic. */
@QuarkusTest
@DisplayName("Observation and advice")
class ObservationAndAdviceTest extends SignalServiceTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Inject AgroalDataSource database;

    private final String coordinator = UUID.randomUUID().toString();
    private final String today = LocalDate.now(HERE).toString();

    @BeforeEach
    void aCareCoordinatorOfTheCentre() {
        affiliate(coordinator, centre, "care-coordinator");
    }

    @Test
    @Tag("N11")
    @Tag("N14")
    @Tag("N13")
    @DisplayName("go from plan to written report, with the parents' consent at every step, and others hear that it was, not what (N11, N14)")
    void observed() throws SQLException {
        UUID signal = identified();
        permit(Purpose.OBSERVE, RecipientKind.PERSON, coordinator);
        try (var topic = TopicProbe.fromNow("kindkring.signal.v1"); var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            UUID observation = UUID.fromString(plan(signal).then().statusCode(201).extract().jsonPath().getString("id"));
            hold(signal, observation).then().statusCode(204);
            asCoordinator().body(Map.of("text", "Kievitsbloem speelt mee")).put("/v1/signals/{s}/observations/{o}/report", signal, observation)
                    .then().statusCode(204);
            discuss(signal, observation, Map.of("with", "STAFF", "discussedOn", today)).then().statusCode(204);
            discuss(signal, observation, Map.of("with", "PARENTS", "discussedOn", today, "note", "Kievitsbloem thuis ook")).then().statusCode(204);
            UUID ggd = UUID.randomUUID();
            discuss(signal, observation, Map.of("with", "YOUTH_HEALTH", "discussedOn", today, "organisationId", ggd)).then().statusCode(403)
                    .body("type", equalTo("urn:kindkring:problem:youth-health-not-agreed"));
            permit(Purpose.JGZ_DOSSIER, RecipientKind.ORGANISATION, ggd.toString());
            discuss(signal, observation, Map.of("with", "YOUTH_HEALTH", "discussedOn", today, "organisationId", ggd)).then().statusCode(204);
            var told = log.await("nl.kindkring.disclosure.made.v1", record -> record.json().path("what").asText().equals("observation"));
            assertThat(told.json().path("purpose").asText()).isEqualTo("JGZ_DOSSIER");
            assertThat(told.json().path("unitId").asText()).isEqualTo(ggd.toString());
            asTeacher().get("/v1/signals/{id}", signal).then().statusCode(200)
                    .body("observations[0].report", equalTo("Kievitsbloem speelt mee"))
                    .body("observations[0].discussions.with", contains("STAFF", "PARENTS", "YOUTH_HEALTH"));
            var held = topic.await("nl.kindkring.signal.observation-held.v1", record -> signal.toString().equals(record.key()));
            ContractCheck.assertMeets(held.type(), held.value());
            assertThat(topic.records().toString() + log.records() + stored()).doesNotContainIgnoringCase("kievitsbloem");
        }
    }

    @Test
    @Tag("N11")
    @DisplayName("stop when the parents withdraw: nobody observes, and nothing more is written down (N11)")
    void withdrawn() {
        UUID signal = identified();
        UUID permit = permit(Purpose.OBSERVE, RecipientKind.PERSON, coordinator);
        UUID observation = UUID.fromString(plan(signal).jsonPath().getString("id"));
        withdraw(permit, Purpose.OBSERVE, RecipientKind.PERSON, coordinator);
        hold(signal, observation).then().statusCode(403).body("type", equalTo("urn:kindkring:problem:observing-not-agreed"));
        asTeacher().body("{}").put("/v1/signals/{s}/observations/{o}/cancellation", signal, observation).then().statusCode(204);
        asTeacher().get("/v1/signals/{id}", signal).then().body("observations[0].cancelled", equalTo(true));
    }

    @Test
    @Tag("N11")
    @DisplayName("need a consent for this observer: one for another person does not do, and nothing is stored")
    void refused() {
        UUID signal = identified();
        permit(Purpose.OBSERVE, RecipientKind.PERSON, UUID.randomUUID().toString());
        plan(signal).then().statusCode(403).body("type", equalTo("urn:kindkring:problem:observing-not-agreed"))
                .body("detail", containsString("Ask the parents"));
        asTeacher().get("/v1/signals/{id}", signal).then().header("ETag", "\"2\"").body("observations", hasSize(0));
    }

    @Test
    @Tag("N9")
    @DisplayName("are closed to a coordinator to whom the parents did not name the child, and open once they did (N9)")
    void identity() {
        UUID signal = register(aboutChild());
        asCoordinator().get("/v1/signals/{id}", signal).then().statusCode(404);
        try (var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            permit(Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
            asCoordinator().get("/v1/signals/{id}", signal).then().statusCode(200).body("subject.childId", equalTo(child.toString()));
            var read = log.await("nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()));
            assertThat(read.json().path("ground").asText()).isEqualTo("CONSENT");
            assertThat(read.json().path("purpose").asText()).isEqualTo("IDENTIFY");
        }
        String other = UUID.randomUUID().toString();
        affiliate(other, centre, "care-coordinator");
        as(other, "care-coordinator").get("/v1/signals/{id}", signal).then().statusCode(404);
    }

    @Test
    @Tag("N10")
    @Tag("N12")
    @Tag("N15")
    @DisplayName("end with the parents: advice about help that they decline leads to no referral, what they amend may (N12, N15)")
    void advised() {
        UUID signal = identified();
        try (var topic = TopicProbe.fromNow("kindkring.signal.v1")) {
            UUID practical = advise(signal, Map.of("addressee", "PROFESSIONAL", "text", "Kievitsbloem vaak laten zingen"));
            UUID help = advise(signal, Map.of("addressee", "PARENTS", "helpLevel", "H1", "text", "Kievitsbloem naar logopedie"));
            asTeacher().get("/v1/signals").then().body("items[0].status", equalTo("DISCUSSED"));
            permit(List.of());
            share(signal).then().statusCode(204);
            conclude(signal, "REFERRED").then().statusCode(409).body("type", equalTo("urn:kindkring:problem:advice-not-endorsed"));
            answer(signal, help, Map.of("answer", "DECLINED", "answeredOn", today)).then().statusCode(204);
            conclude(signal, "REFERRED").then().statusCode(409);
            answer(signal, help, Map.of("answer", "AMENDED", "answeredOn", today, "text", "Eerst de gehoortest")).then().statusCode(204);
            answer(signal, practical, Map.of("answer", "ENDORSED", "answeredOn", today)).then().statusCode(409);
            asTeacher().get("/v1/signals/{id}", signal).then().body("advices.text", contains("Kievitsbloem vaak laten zingen", "Kievitsbloem naar logopedie"))
                    .body("advices[1].answer", equalTo("AMENDED")).body("advices[1].answerText", equalTo("Eerst de gehoortest"));
            conclude(signal, "REFERRED").then().statusCode(204);
            topic.await("nl.kindkring.signal.outcome-recorded.v1", record -> record.json().path("outcome").asText().equals("REFERRED"));
            assertThat(topic.records()).filteredOn(record -> record.type().contains("advice")).hasSize(4)
                    .allSatisfy(record -> ContractCheck.assertMeets(record.type(), record.value()));
            assertThat(topic.records().toString()).doesNotContainIgnoringCase("kievitsbloem").doesNotContain("gehoortest");
        }
    }

    @Test
    @Tag("K7")
    @Tag("L12")
    @Tag("Jeugdwet-2.6")
    @DisplayName("go to a professional about the own practice, with no child at all (K7, L12)")
    void practice() {
        Map<String, Object> question = aboutChild();
        question.put("subject", Map.of("kind", "PRACTICE"));
        question.put("questionType", "SUPPORT");
        question.remove("ageBand");
        UUID signal = register(question);
        advise(signal, Map.of("addressee", "PROFESSIONAL", "text", "Begin elke dag met een vaste kring."));
        asTeacher().get("/v1/signals/{id}", signal).then().body("advices[0].text", equalTo("Begin elke dag met een vaste kring."));
        asCoordinator().body(Map.of("addressee", "PARENTS", "text", "x")).post("/v1/signals/{id}/advices", signal).then().statusCode(409)
                .body("type", equalTo("urn:kindkring:problem:no-parents-to-talk-with"));
    }

    @ParameterizedTest(name = "{0}: {2} at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            observations                | /observerId  | required      | {"plannedFor": "2126-01-01"}
            observations                | /plannedFor  | in-the-past   | {"observerId": "x", "plannedFor": "2020-01-01"}
            observations                | /observerId  | pattern       | {"observerId": "Sanne de Vries", "plannedFor": "2126-01-01"}
            advices                     | /addressee   | unknown-code  | {"addressee": "CHILD", "text": "x"}
            advices                     | /text        | required      | {"addressee": "PARENTS"}
            advices                     | /helpLevel   | unknown-code  | {"addressee": "PARENTS", "helpLevel": "H9", "text": "x"}
            advices                     | /helpLevel   | help-is-advised-to-parents | {"addressee": "PROFESSIONAL", "helpLevel": "H2", "text": "x"}
            """)
    @DisplayName("refuse bad input where it is wrong, and change nothing")
    void badInput(String what, String pointer, String code, String body) {
        UUID signal = register(aboutChild());
        talk(signal).then().statusCode(204);
        permit(Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
        asCoordinator().body(body).post("/v1/signals/{s}/" + what, signal).then().statusCode(400)
                .body("errors.find { it.pointer == '%s' }.code".formatted(pointer), equalTo(code)).body(not(containsString("Sanne")));
        asTeacher().get("/v1/signals/{id}", signal).then().header("ETag", "\"2\"");
    }

    @Test
    @DisplayName("refuse an answer of tomorrow, one without words where it amends, and what nobody knows; nothing changes")
    void badAnswers() {
        UUID signal = identified();
        UUID advice = advise(signal, Map.of("addressee", "PARENTS", "text", "Samen lezen"));
        answer(signal, advice, Map.of("answer", "ENDORSED", "answeredOn", LocalDate.now(HERE).plusDays(2).toString())).then().statusCode(400)
                .body("errors[0].code", equalTo("in-the-future"));
        answer(signal, advice, Map.of("answer", "ENDORSED", "answeredOn", "2020-01-01")).then().statusCode(400)
                .body("errors[0].code", equalTo("answered-before-advised"));
        answer(signal, advice, Map.of("answer", "AMENDED", "answeredOn", today)).then().statusCode(400)
                .body("errors[0].pointer", equalTo("/text"));
        answer(signal, UUID.randomUUID(), Map.of("answer", "ENDORSED", "answeredOn", today)).then().statusCode(404);
        hold(signal, UUID.randomUUID()).then().statusCode(404);
        asTeacher().get("/v1/signals/{id}", signal).then().header("ETag", "\"3\"");
    }

    /** A signal about a child, talked over with the parents, who named the child to the coordinator. */
    private UUID identified() {
        UUID signal = register(aboutChild());
        talk(signal).then().statusCode(204);
        permit(Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
        return signal;
    }

    private RequestSpecification asCoordinator() {
        return as(coordinator, "care-coordinator");
    }

    private Response plan(UUID signal) {
        return asCoordinator().body(Map.of("observerId", coordinator, "plannedFor", today)).post("/v1/signals/{id}/observations", signal);
    }

    private Response hold(UUID signal, UUID observation) {
        return asCoordinator().body(Map.of("heldOn", today)).put("/v1/signals/{s}/observations/{o}/held", signal, observation);
    }

    private Response discuss(UUID signal, UUID observation, Map<String, ?> talk) {
        return asCoordinator().body(talk).post("/v1/signals/{s}/observations/{o}/discussions", signal, observation);
    }

    private UUID advise(UUID signal, Map<String, ?> advice) {
        return UUID.fromString(asCoordinator().body(advice).post("/v1/signals/{id}/advices", signal)
                .then().statusCode(201).extract().jsonPath().getString("id"));
    }

    private Response answer(UUID signal, UUID advice, Map<String, ?> answer) {
        return asTeacher().body(answer).put("/v1/signals/{s}/advices/{a}/answer", signal, advice);
    }

    private List<String> stored() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection(); var statement = connection.createStatement();
             var result = statement.executeQuery("select e::text from event e")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
