package nl.kindkring.signal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import nl.kindkring.signal.projection.visit.VisitListRebuild;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** N8: each coordinator, each centre, once or twice a year. */
@QuarkusTest
@DisplayName("A visit to a centre")
class VisitTest extends SignalServiceTest {

    @Inject VisitListRebuild rebuild;
    @Inject AgroalDataSource database;

    private final String coordinator = UUID.randomUUID().toString();
    private final LocalDate now = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private final String today = now.toString();

    @BeforeEach
    void aCareCoordinatorOfTheCentre() {
        affiliate(coordinator, centre, "care-coordinator");
    }

    @Test
    @Tag("N8")
    @Tag("N7")
    @DisplayName("is planned by the coordinator, its agenda filled by any staff of the centre, and held; others hear how many, not which")
    void held() throws SQLException {
        UUID first = register(aboutAlias("K-0417"));
        UUID second = register(aboutAlias("K-0418"));
        try (var topic = TopicProbe.fromNow("kindkring.signal.v1")) {
            UUID visit = planned();
            add(asTeacher(), visit, first).then().statusCode(204);
            add(asCoordinator(), visit, second).then().statusCode(204);
            hold(visit, today, List.of(second)).then().statusCode(204);
            asTeacher().get("/v1/visits/{id}", visit).then().statusCode(200).header("ETag", "\"4\"").body("heldOn", equalTo(today))
                    .body("agenda.signalId", contains(first.toString(), second.toString())).body("agenda.discussed", contains(false, true));
            var told = topic.await("nl.kindkring.signal.visit-held.v1", record -> visit.toString().equals(record.key()));
            ContractCheck.assertMeets(told.type(), told.value());
            assertThat(told.json().path("signalsDiscussed").asInt()).isEqualTo(1);
            assertThat(told.toString()).doesNotContain(first.toString()).doesNotContain(second.toString());
            List<String> before = rows();
            rebuild.rebuild();
            assertThat(rows()).isEqualTo(before).isNotEmpty();
        }
    }

    @Test
    @Tag("N8")
    @Tag("N9")
    @DisplayName("has no child on its agenda that the parents did not name to this coordinator (N9)")
    void anonymous() {
        UUID visit = planned();
        UUID identified = register(aboutChild());
        add(asTeacher(), visit, identified).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:child-not-anonymous"));
        asTeacher().get("/v1/visits/{id}", visit).then().header("ETag", "\"1\"").body("agenda", hasSize(0));
        permit(Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
        add(asTeacher(), visit, identified).then().statusCode(204);
    }

    @Test
    @Tag("N8")
    @DisplayName("counts for its centre: the coverage report of a municipality names the centres without one (N8)")
    void coverage() {
        UUID forgotten = UUID.randomUUID();
        registerCentre(forgotten, "GM0080");
        hold(planned(), today, List.of()).then().statusCode(204);
        planned(); // to come, so it does not count
        report(now.getYear()).then().statusCode(200).body("withoutVisit", hasItem(forgotten.toString()))
                .body("withoutVisit", not(hasItem(centre.toString())))
                .body("perCentre.find { it.centreId == '%s' }.visits".formatted(centre), equalTo(1));
        report(now.getYear() - 1).then().body("withoutVisit", hasItem(centre.toString()));
        asCoordinator().queryParam("municipality", "GM0268").queryParam("year", now.getYear()).get("/v1/visit-coverage").then()
                .body("withoutVisit", not(hasItem(forgotten.toString())));
        asTeacher().get("/v1/visit-coverage").then().statusCode(403);
    }

    @Test
    @DisplayName("is for the people of its centre, and only its own coordinator says what became of it")
    void access() {
        UUID visit = planned();
        String stranger = UUID.randomUUID().toString();
        affiliate(stranger, UUID.randomUUID(), "care-coordinator");
        as(stranger, "care-coordinator").get("/v1/visits/{id}", visit).then().statusCode(404);
        as(stranger, "care-coordinator").body(Map.of("centreId", centre, "plannedFor", today)).post("/v1/visits").then().statusCode(404);
        String colleague = UUID.randomUUID().toString();
        affiliate(colleague, centre, "care-coordinator");
        as(colleague, "care-coordinator").body("{}").put("/v1/visits/{id}/cancellation", visit).then().statusCode(404);
        asTeacher().body(Map.of("centreId", centre, "plannedFor", today)).post("/v1/visits").then().statusCode(403);
        as(colleague, "care-coordinator").get("/v1/visits").then().body("items.id", contains(visit.toString()));
        asCoordinator().body("{}").put("/v1/visits/{id}/cancellation", visit).then().statusCode(204);
        asTeacher().get("/v1/visits/{id}", visit).then().body("cancelled", equalTo(true));
    }

    @Test
    @DisplayName("refuses bad input, and nothing changes")
    void badInput() {
        asCoordinator().body(Map.of("centreId", centre, "plannedFor", now.minusDays(2).toString())).post("/v1/visits").then().statusCode(400)
                .body("errors[0].code", equalTo("in-the-past"));
        UUID visit = planned();
        UUID elsewhere = UUID.randomUUID();
        registerCentre(elsewhere, "GM0080");
        affiliate(teacher, elsewhere, "teacher");
        Map<String, Object> foreign = aboutAlias("K-0419");
        foreign.put("centreId", elsewhere);
        add(asTeacher(), visit, register(foreign)).then().statusCode(404);
        add(asTeacher(), visit, UUID.randomUUID()).then().statusCode(404);
        hold(visit, now.plusDays(2).toString(), List.of()).then().statusCode(400).body("errors[0].code", equalTo("in-the-future"));
        hold(visit, today, List.of(UUID.randomUUID())).then().statusCode(400).body("errors[0].code", equalTo("not-on-agenda"));
        asCoordinator().queryParam("municipality", "GM9999").queryParam("year", 2026).get("/v1/visit-coverage").then().statusCode(400)
                .body("errors[0].code", equalTo("unknown-code"));
        asCoordinator().queryParam("municipality", "GM0080").get("/v1/visit-coverage").then().statusCode(400)
                .body("errors[0].pointer", equalTo("/year"));
        asTeacher().get("/v1/visits/{id}", visit).then().header("ETag", "\"1\"").body("agenda", hasSize(0));
        asCoordinator().get("/v1/visits").then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("is listed with the others, the latest first, in pages")
    void pages() {
        List<String> planned = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            planned.addFirst(plan(now.plusDays(i).toString()).jsonPath().getString("id"));
        }
        Response first = asTeacher().queryParam("limit", 2).get("/v1/visits");
        first.then().body("items.id", contains(planned.get(0), planned.get(1)));
        asTeacher().queryParam("limit", 2).queryParam("cursor", first.jsonPath().getString("next")).get("/v1/visits").then()
                .body("items.id", contains(planned.get(2))).body("next", equalTo(null));
    }

    private UUID planned() {
        return UUID.fromString(plan(today).then().statusCode(201).extract().jsonPath().getString("id"));
    }

    private Response plan(String on) {
        return asCoordinator().body(Map.of("centreId", centre, "plannedFor", on)).post("/v1/visits");
    }

    private Response add(RequestSpecification as, UUID visit, UUID signal) {
        return as.body(Map.of("signalId", signal)).post("/v1/visits/{id}/agenda", visit);
    }

    private Response hold(UUID visit, String on, List<UUID> discussed) {
        return asCoordinator().body(Map.of("heldOn", on, "discussed", discussed)).put("/v1/visits/{id}/held", visit);
    }

    private Response report(int year) {
        return as(UUID.randomUUID().toString(), "municipal-analyst").queryParam("municipality", "GM0080").queryParam("year", year)
                .get("/v1/visit-coverage");
    }

    private RequestSpecification asCoordinator() {
        return as(coordinator, "care-coordinator");
    }

    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (String sql : List.of("select v::text from visit v order by visit_id", "select a::text from visit_agenda a order by visit_id, nr")) {
                try (var result = statement.executeQuery(sql)) {
                    while (result.next()) {
                        rows.add(result.getString(1));
                    }
                }
            }
        }
        return rows;
    }
}
