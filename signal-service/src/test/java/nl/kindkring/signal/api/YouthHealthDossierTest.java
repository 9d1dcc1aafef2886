package nl.kindkring.signal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.consent.Ground;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.contracts.team.AffiliationStarted;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.permit.PermitAnswer;
import nl.kindkring.platform.permit.Recipient;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.Denials;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.signal.SignalServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** N13: the nurse of the agreed youth health care reads what was observed, and nobody tells it twice. */
@QuarkusTest
@DisplayName("Youth health care")
class YouthHealthDossierTest extends SignalServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String REPORT = "/v1/signals/{s}/observations/{o}/report";

    @Inject AgroalDataSource database;

    private final UUID ggd = UUID.randomUUID();
    private final String nurse = UUID.randomUUID().toString();
    private final String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    private UUID lastPermit;

    @BeforeEach
    void aNurseOfTheGgd() {
        belongs(nurse, ggd, "youth-nurse");
    }

    @Test
    @Tag("N13")
    @Tag("J2")
    @DisplayName("reads the report that the parents agreed to, and finds it by the child; each look is in the parents' log first, on their consent (N13)")
    void reads() throws SQLException {
        UUID signal = talkedOver();
        UUID observation = observed(signal, "wijst naar wat zij wil");
        asNurse().get(REPORT, signal, observation).then().statusCode(404);
        search().then().statusCode(404);
        assertThat(refused(signal, observation)).isEqualTo(1);
        assertThat(Denials.count(database, nurse, child)).isEqualTo(1);
        agree(List.of());
        try (var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            search().then().statusCode(200).body("observationId", contains(observation.toString())).body("signalId", contains(signal.toString()))
                    .body("heldOn", contains(today));
            asNurse().get(REPORT, signal, observation).then().statusCode(200).body("report", equalTo("wijst naar wat zij wil"))
                    .body("observation.centreId", equalTo(centre.toString()));
            var read = log.await(2, "nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()));
            assertThat(read).allSatisfy(one -> {
                ContractCheck.assertMeets(one.type(), one.value());
                assertThat(List.of("what", "ground", "purpose", "unitId", "actor").stream().map(field -> one.json().path(field).asText()))
                        .containsExactly("observation", "CONSENT", "JGZ_DOSSIER", ggd.toString(), nurse);
            });
        }
        asNurse().get("/v1/signals/{id}", signal).then().statusCode(404); // the report, and nothing else of the signal
        asNurse().get(REPORT, signal, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    @Tag("N13")
    @DisplayName("reads only what the consent names: another signal of the same child is 404 with a row in the denial log (N13)")
    void scope() throws SQLException {
        UUID named = talkedOver();
        UUID other = talkedOver();
        UUID shown = observed(named, "speelt mee");
        UUID hidden = observed(other, "eet niet mee");
        agree(List.of(named.toString()));
        search().then().statusCode(200).body("observationId", contains(shown.toString()));
        asNurse().get(REPORT, named, shown).then().statusCode(200);
        asNurse().get(REPORT, named, hidden).then().statusCode(404);
        asNurse().get(REPORT, other, hidden).then().statusCode(404);
        assertThat(refused(named, other, hidden)).isEqualTo(2);
        agree(List.of(other.toString()));
        search().then().body("observationId", containsInAnyOrder(shown.toString(), hidden.toString()));
    }

    @Test
    @Tag("N13")
    @DisplayName("reads nothing without a report, nothing about safety at home, and nothing once the parents withdrew (N13)")
    void never() {
        UUID signal = talkedOver();
        agree(List.of());
        search().then().statusCode(404);
        UUID observation = observed(signal, "speelt mee");
        asNurse().get(REPORT, signal, observation).then().statusCode(200);
        Map<String, Object> safety = aboutChild();
        safety.put("themes", List.of("D4"));
        UUID restricted = register(safety);
        talk(restricted).then().statusCode(204);
        UUID unseen = observed(restricted, "is bang voor thuis");
        asNurse().get(REPORT, restricted, unseen).then().statusCode(404);
        search().then().body("observationId", contains(observation.toString()));
        withdraw(lastPermit, Purpose.JGZ_DOSSIER, RecipientKind.ORGANISATION, ggd.toString());
        asNurse().get(REPORT, signal, observation).then().statusCode(404);
        search().then().statusCode(404);
    }

    @Test
    @Tag("N13")
    @DisplayName("is the nurse of the named organisation: a nurse of another one, another profession there, and a nurse at a centre read nothing (N13)")
    void forWhom() {
        UUID signal = talkedOver();
        UUID observation = observed(signal, "speelt mee");
        agree(List.of());
        String stranger = UUID.randomUUID().toString();
        belongs(stranger, UUID.randomUUID(), "youth-nurse");
        String doctor = UUID.randomUUID().toString();
        belongs(doctor, ggd, "provider-staff");
        String atCentre = UUID.randomUUID().toString();
        affiliate(atCentre, UUID.randomUUID(), "youth-nurse");
        for (String other : List.of(stranger, doctor, atCentre)) {
            as(other, "youth-nurse").get(REPORT, signal, observation).then().statusCode(404);
            as(other, "youth-nurse").body(Map.of("childId", child)).post("/v1/youth-health-searches").then().statusCode(404);
        }
        as(nurse, "provider-staff").get(REPORT, signal, observation).then().statusCode(403);
        asTeacher().get(REPORT, signal, observation).then().statusCode(403);
    }

    /** How often the nurse was refused one of these; a row names one of the ids of the address. */
    private int refused(UUID... objects) throws SQLException {
        int rows = 0;
        for (UUID object : objects) {
            rows += Denials.count(database, nurse, object);
        }
        return rows;
    }

    private void agree(List<String> scope) {
        UUID id = UUID.randomUUID();
        lastPermit = id;
        consentService.publish(child.toString(), PermitGranted.TYPE,
                new PermitGranted(id, child, Purpose.JGZ_DOSSIER, RecipientKind.ORGANISATION, ggd.toString(), scope, null, Ground.CONSENT));
        await("permit").atMost(PATIENCE).ignoreExceptions().until(() -> permits.check(child, "JGZ_DOSSIER", new Recipient("ORGANISATION", ggd.toString()),
                scope.isEmpty() ? null : scope.getFirst()) instanceof PermitAnswer.Granted);
    }

    private void belongs(String person, UUID organisation, String role) {
        UUID id = UUID.randomUUID();
        teamService.publish(id.toString(), AffiliationStarted.TYPE, new AffiliationStarted(id, person, UnitKind.ORGANISATION, organisation, role, null, null));
        await("affiliation").atMost(PATIENCE).ignoreExceptions().until(() -> affiliations.holds(person, "ORGANISATION", organisation));
    }

    private UUID talkedOver() {
        UUID signal = register(aboutChild());
        talk(signal).then().statusCode(204);
        return signal;
    }

    private UUID observed(UUID signal, String report) {
        permit(Purpose.OBSERVE, RecipientKind.PERSON, teacher);
        String observation = asTeacher().body(Map.of("observerId", teacher, "plannedFor", today)).post("/v1/signals/{id}/observations", signal)
                .then().statusCode(201).extract().jsonPath().getString("id");
        as(teacher, "support-coordinator").body(Map.of("heldOn", today)).put("/v1/signals/{s}/observations/{o}/held", signal, observation).then().statusCode(204);
        as(teacher, "support-coordinator").body(Map.of("text", report)).put(REPORT, signal, observation).then().statusCode(204);
        return UUID.fromString(observation);
    }

    private Response search() {
        return asNurse().body(Map.of("childId", child)).post("/v1/youth-health-searches");
    }

    private RequestSpecification asNurse() {
        return as(nurse, "youth-nurse");
    }
}
