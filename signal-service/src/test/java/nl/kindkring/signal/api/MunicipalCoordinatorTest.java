package nl.kindkring.signal.api;

import static org.awaitility.Awaitility.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.contracts.team.AffiliationEnded;
import nl.kindkring.contracts.team.AffiliationStarted;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.testing.Denials;
import nl.kindkring.signal.SignalServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** N6-N8: «alle medewerkers van kindercentra in de gemeente», «op alle kindercentra». */
@QuarkusTest
@DisplayName("The care coordinator of a municipality")
class MunicipalCoordinatorTest extends SignalServiceTest {

    private static final UUID EMPLOYER = UUID.fromString("c00d0000-0000-4000-8000-000000000268");

    @Inject AgroalDataSource database;

    private final String coordinator = UUID.randomUUID().toString();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @BeforeEach
    void twoCentresInNijmegen() {
        registerCentre(first, "GM0268");
        registerCentre(second, "GM0268");
        affiliate(teacher, first, "teacher");
        affiliate(teacher, second, "teacher");
        employ(coordinator, EMPLOYER, "care-coordinator");
    }

    @Test
    @Tag("N6")
    @Tag("N7")
    @Tag("N9")
    @DisplayName("answers what any centre of it asks, without belonging to one, and sees nothing that was not asked (N6, N7)")
    void asked() throws SQLException {
        UUID here = alias(first, "K-1");
        UUID there = alias(second, "K-2");
        UUID notAsked = alias(first, "K-3");
        UUID elsewhere = register(aboutAlias("K-4")); // Leeuwarden
        for (UUID one : List.of(here, there, elsewhere)) {
            ask(one);
        }
        asCoordinator().queryParam("centreId", first).get("/v1/signals").then().body("items.id", contains(here.toString()));
        asCoordinator().queryParam("list", "CONSULTS").get("/v1/signals").then().body("items.id", hasItems(here.toString(), there.toString()))
                .body("items.id", not(hasItem(elsewhere.toString()))).body("items.id", not(hasItem(notAsked.toString())));
        asCoordinator().queryParam("centreId", first).get("/v1/signals/counts").then().body("centre", equalTo(1));
        asCoordinator().get("/v1/signals/{id}", there).then().statusCode(200).body("consults", hasSize(1));
        asCoordinator().body(Map.of("addressee", "PROFESSIONAL", "text", "Begin met zingen.")).post("/v1/signals/{id}/advices", there).then().statusCode(201);
        for (UUID one : List.of(notAsked, elsewhere)) {
            asCoordinator().get("/v1/signals/{id}", one).then().statusCode(404);
            assertThat(Denials.count(database, coordinator, one)).isEqualTo(1);
        }
        asCoordinator().queryParam("centreId", centre).get("/v1/signals").then().statusCode(404);
    }

    @Test
    @Tag("N9")
    @DisplayName("knows a child only where the parents named it, at whatever centre of the municipality (N9)")
    void identified() {
        Map<String, Object> known = aboutChild();
        known.put("centreId", second);
        UUID signal = register(known);
        asCoordinator().get("/v1/signals/{id}", signal).then().statusCode(404);
        asCoordinator().queryParam("centreId", second).get("/v1/signals").then().body("items", hasSize(0));
        UUID permit = permit(Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
        asCoordinator().get("/v1/signals/{id}", signal).then().statusCode(200).body("notes", hasSize(0));
        withdraw(permit, Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
        asCoordinator().get("/v1/signals/{id}", signal).then().statusCode(404);
    }

    @Test
    @Tag("N8")
    @DisplayName("visits each centre of it, talks over what the centre put on the agenda, and the coverage names those without a visit (N8)")
    void visits() {
        UUID question = alias(first, "K-5");
        asCoordinator().get("/v1/signals/{id}", question).then().statusCode(404);
        String visit = plan(first).then().statusCode(201).extract().jsonPath().getString("id");
        asTeacher().body(Map.of("signalId", question)).post("/v1/visits/{id}/agenda", visit).then().statusCode(204);
        asCoordinator().get("/v1/signals/{id}", question).then().statusCode(200).body("subject.alias", equalTo("K-5"));
        asCoordinator().queryParam("centreId", first).get("/v1/signals").then().body("items.id", contains(question.toString()));
        asCoordinator().body(Map.of("heldOn", today.toString(), "discussed", List.of(question))).put("/v1/visits/{id}/held", visit).then().statusCode(204);
        String other = plan(second).then().statusCode(201).extract().jsonPath().getString("id");
        asCoordinator().get("/v1/visits").then().body("items.id", hasItems(visit, other));
        asCoordinator().queryParam("municipality", "GM0268").queryParam("year", today.getYear()).get("/v1/visit-coverage").then()
                .body("withoutVisit", hasItem(second.toString())).body("withoutVisit", not(hasItem(first.toString())));
        plan(centre).then().statusCode(404);
        asTeacher().queryParam("centreId", first).get("/v1/visits").then().body("items.id", containsInAnyOrder(visit));
    }

    @Test
    @DisplayName("is whom the municipality's organisation employs as that: not another's, not another role there, not who also works at a centre")
    void who() {
        UUID question = alias(first, "K-6");
        ask(question);
        String elsewhere = UUID.randomUUID().toString();
        employ(elsewhere, UUID.randomUUID(), "care-coordinator");
        String director = UUID.randomUUID().toString();
        employ(director, EMPLOYER, "director");
        for (String other : List.of(elsewhere, director)) {
            as(other, "care-coordinator").get("/v1/signals/{id}", question).then().statusCode(404);
            as(other, "care-coordinator").get("/v1/signals").then().body("items", hasSize(0));
        }
        as(coordinator, "teacher").get("/v1/signals/{id}", question).then().statusCode(404);
        as(coordinator, "care-coordinator", "teacher").get("/v1/signals/{id}", question).then().statusCode(404);
        as(coordinator, "care-coordinator", "youth-social-worker").body(Map.of("subject", Map.of("kind", "GROUP"), "themes", List.of("E1"), "centreId", first))
                .post("/v1/signals").then().statusCode(404);
    }

    @Test
    @DisplayName("serves nothing any more once that employment ended")
    void ends() {
        String leaving = UUID.randomUUID().toString();
        UUID employment = employ(leaving, EMPLOYER, "care-coordinator");
        UUID question = alias(first, "K-7");
        ask(question);
        as(leaving, "care-coordinator").get("/v1/signals/{id}", question).then().statusCode(200);
        teamService.publish(employment.toString(), AffiliationEnded.TYPE, new AffiliationEnded(employment, leaving, UnitKind.ORGANISATION, EMPLOYER));
        await("the end").atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> !affiliations.holds(leaving, "ORGANISATION", EMPLOYER));
        as(leaving, "care-coordinator").get("/v1/signals/{id}", question).then().statusCode(404);
        as(leaving, "care-coordinator").body(Map.of("centreId", first, "plannedFor", today.toString())).post("/v1/visits").then().statusCode(404);
    }

    private UUID employ(String person, UUID organisation, String role) {
        UUID id = UUID.randomUUID();
        teamService.publish(id.toString(), AffiliationStarted.TYPE,
                new AffiliationStarted(id, person, UnitKind.ORGANISATION, organisation, role, null, null));
        await("employment").atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> affiliations.holds(person, "ORGANISATION", organisation));
        return id;
    }

    private UUID alias(UUID at, String label) {
        Map<String, Object> signal = aboutAlias(label);
        signal.put("centreId", at);
        return register(signal);
    }

    private void ask(UUID signal) {
        asTeacher().body(Map.of("text", "hoe nu verder")).post("/v1/signals/{id}/consults", signal).then().statusCode(204);
    }

    private Response plan(UUID at) {
        return asCoordinator().body(Map.of("centreId", at, "plannedFor", today.toString())).post("/v1/visits");
    }

    private RequestSpecification asCoordinator() {
        return as(coordinator, "care-coordinator");
    }
}
