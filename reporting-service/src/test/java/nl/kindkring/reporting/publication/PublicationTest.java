package nl.kindkring.reporting.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.team.AffiliationStarted;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.platform.testing.OtherService;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.reporting.ReleasedWeeks;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.release.ReleaseLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a municipality chooses to show to everybody; of a municipality whose ledger no other test fills. */
@QuarkusTest
@DisplayName("A table of a municipality")
class PublicationTest {

    private static final String BEVERWIJK = "GM0375";
    private static final UUID OFFICE = UUID.fromString("0ff1ce00-0000-4000-8000-000000000375");
    private static final UUID OTHER_OFFICE = UUID.fromString("0ff1ce00-0000-4000-8000-000000000080");
    private static final String TABLE = "signals-by-theme";
    private static final String OF_DISTRICTS = "signals-by-theme-and-district";
    private static final String CHOICE = "/v1/publications/" + BEVERWIJK + "/" + TABLE;

    private static OtherService team;
    private static boolean released;

    @Inject Affiliations affiliations;
    @Inject ReleaseLedger ledger;
    @Inject Catalogue catalogue;
    @Inject AgroalDataSource database;

    private final String analyst = analystOf(OFFICE);
    private final String elsewhere = analystOf(OTHER_OFFICE);

    @BeforeAll
    static void teamServiceLives() {
        team = OtherService.aliveOn(Topics.TEAM.name());
    }

    @AfterAll
    static void itStops() {
        team.close();
    }

    @BeforeEach
    void released() {
        if (!released) {
            ReleasedWeeks weeks = new ReleasedWeeks(ledger, catalogue, BEVERWIJK);
            weeks.release(new Week(2024, 2), 2, Map.of("C1", week -> 20 + 5 * week));
            weeks.release(OF_DISTRICTS, new Quarter(2024, 1), Map.of(List.of("C1", "WK037503"), 15));
            released = true;
        }
        await("who works where").atMost(Duration.ofSeconds(60)).ignoreExceptions()
                .until(() -> !affiliations.of(analyst).isEmpty() && !affiliations.of(elsewhere).isEmpty());
        as(analyst, "municipal-analyst").delete(CHOICE).then().statusCode(204);
    }

    @Test
    @DisplayName("is for nobody outside until its analyst chose so; then it is the same over REST, as a file and on the dashboard; and not any more when taken back")
    void oneRuleEverywhere() {
        everywhere(given(), 404, 0);
        as(analyst, "municipal-analyst").body("{}").put(CHOICE).then().statusCode(204);
        everywhere(given(), 200, 1);
        given().queryParam("municipality", BEVERWIJK).get("/v1/publications").then().statusCode(200).body("items.table", contains(TABLE))
                .body("items[0].since", not(empty()));
        as(analyst, "municipal-analyst").delete(CHOICE).then().statusCode(204);
        everywhere(given(), 404, 0);
    }

    @Test
    @DisplayName("is read by people of municipalities and partnerships whether it is public or not, and by no other role")
    void byRole() {
        for (String role : List.of("municipal-analyst", "director", "youth-supporter", "swv-officer")) {
            everywhere(token(role), 200, 1);
        }
        for (String role : List.of("teacher", "parent", "operator", "privacy-officer", "service")) {
            everywhere(token(role), 404, 0);
        }
    }

    @Test
    @DisplayName("is public or not by the choice of an analyst who works in that municipality, and of nobody else")
    void whoChooses() {
        given().contentType(ContentType.JSON).body("{}").put(CHOICE).then().statusCode(401);
        for (String role : List.of("director", "youth-supporter", "operator", "swv-officer")) {
            as(analyst, role).body("{}").put(CHOICE).then().statusCode(403);
        }
        as(elsewhere, "municipal-analyst").body("{}").put(CHOICE).then().statusCode(404);
        as(elsewhere, "municipal-analyst").delete(CHOICE).then().statusCode(404);
        everywhere(given(), 404, 0);
    }

    @Test
    @DisplayName("that the catalogue made for municipalities alone becomes public by nobody's choice")
    void catalogueSaysWhatMayBe() {
        as(analyst, "municipal-analyst").header("Accept-Language", "nl").body("{}").put("/v1/publications/" + BEVERWIJK + "/" + OF_DISTRICTS).then().statusCode(409)
                .body("title", equalTo("Deze tabel is niet voor iedereen"));
        as(analyst, "municipal-analyst").body("{}").put("/v1/publications/" + BEVERWIJK + "/no-such-table").then().statusCode(404);
        given().queryParam("municipality", BEVERWIJK).get("/v1/trend-files/" + OF_DISTRICTS + "/csv").then().statusCode(404);
        assertThat(given().queryParam("municipality", BEVERWIJK).get("/v1/trends").jsonPath().getList("items")).isEmpty();
    }

    @Test
    @DisplayName("is chosen once however often it is asked, and each choice stays written down with who and when")
    void audited() throws SQLException {
        int before = decisions().jsonPath().getList("items").size();
        as(analyst, "municipal-analyst").body("{}").put(CHOICE).then().statusCode(204);
        as(analyst, "municipal-analyst").body("{}").put(CHOICE).then().statusCode(204);
        as(analyst, "municipal-analyst").delete(CHOICE).then().statusCode(204);
        decisions().then().statusCode(200).body("items", hasSize(before + 2)).body("items[0].public", equalTo(false)).body("items[1].public", equalTo(true))
                .body("items[1].person", equalTo(analyst)).body("items[1].at", not(empty()));
        as(elsewhere, "municipal-analyst").get("/v1/publications/" + BEVERWIJK + "/decisions").then().statusCode(404);
        given().auth().oauth2(TestTokens.of("p", "privacy-officer")).get("/v1/publications/" + BEVERWIJK + "/decisions").then().statusCode(200);
        Response first = as(analyst, "municipal-analyst").queryParam("limit", 1).get("/v1/publications/" + BEVERWIJK + "/decisions");
        as(analyst, "municipal-analyst").queryParam("limit", 1).queryParam("cursor", first.jsonPath().getString("next")).get("/v1/publications/" + BEVERWIJK + "/decisions")
                .then().statusCode(200).body("items[0].public", equalTo(true));
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from table_publication")).hasMessageContaining("permission denied");
        }
    }

    /** The same answer whichever way is taken. */
    private static void everywhere(RequestSpecification as, int status, int records) {
        given().spec(as).queryParam("municipality", BEVERWIJK).get("/v1/trend-files/" + TABLE + "/csv").then().statusCode(status);
        given().spec(as).get("/v1/dashboard/areas/" + BEVERWIJK + "/tables/" + TABLE).then().statusCode(status);
        given().spec(as).get("/v1/dashboard/areas/" + BEVERWIJK + "/tables/" + TABLE + "/csv").then().statusCode(status);
        given().spec(as).queryParam("municipality", BEVERWIJK).queryParam("table", TABLE).queryParam("period", "2024-W02").get("/v1/trends").then().statusCode(200)
                .body("items", hasSize(records));
        String course = given().spec(as).queryParam("theme", "C1").get("/v1/dashboard/areas/" + BEVERWIJK).asString();
        assertThat(course.contains("2024-W02")).isEqualTo(records > 0);
        String overview = given().spec(as).queryParam("theme", "C1").queryParam("period", "2024-W02").get("/v1/dashboard").asString();
        assertThat(overview.contains("areas/" + BEVERWIJK)).isEqualTo(records > 0);
    }

    private Response decisions() {
        return as(analyst, "municipal-analyst").get("/v1/publications/" + BEVERWIJK + "/decisions");
    }

    private static RequestSpecification token(String role) {
        return given().auth().oauth2(TestTokens.of("somebody", role));
    }

    private static RequestSpecification as(String person, String role) {
        return given().auth().oauth2(TestTokens.of(person, role)).contentType(ContentType.JSON);
    }

    private static String analystOf(UUID office) {
        String person = UUID.randomUUID().toString();
        UUID id = UUID.randomUUID();
        team.publish(id.toString(), AffiliationStarted.TYPE, new AffiliationStarted(id, person, UnitKind.ORGANISATION, office, "municipal-analyst", null, null));
        return person;
    }
}
