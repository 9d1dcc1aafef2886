package nl.kindkring.reporting.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.reporting.ReleasedWeeks;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.catalogue.Year;
import nl.kindkring.reporting.release.ReleaseLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A partnership of five municipalities, and a table that no other test makes public. */
@QuarkusTest
@DisplayName("A table of a larger area")
class LargerAreaPublicationTest {

    private static final String IJMOND = "PO2711";
    private static final List<String> INSIDE = List.of("GM0375", "GM0383", "GM0396", "GM0450", "GM0453");
    private static final String TABLE = "cases-closed-by-reason";
    private static final String OF_MUNICIPALITIES = "signals-by-theme-age-and-centre-kind";
    private static final Quarter QUARTER = new Quarter(2022, 3);
    private static final Year YEAR = new Year(2021);
    private static boolean released;

    @Inject ReleaseLedger ledger;
    @Inject Catalogue catalogue;
    @Inject Publications publications;

    @BeforeEach
    void released() {
        if (!released) {
            ReleasedWeeks ijmond = new ReleasedWeeks(ledger, catalogue, IJMOND);
            ijmond.release(TABLE, QUARTER, Map.of(List.of("HELP_STARTED"), 30));
            ijmond.release(OF_MUNICIPALITIES, YEAR, Map.of(List.of("C1", "4-5", "PRESCHOOL"), 20));
            released = true;
        }
    }

    @AfterEach
    void asBefore() {
        INSIDE.forEach(one -> MadePublic.notAnyMore(publications, one, TABLE));
    }

    @Test
    @DisplayName("is public when the last of its municipalities chose so and not before: over REST, in files, on the dashboard, in the list of releases; and not any more when one takes it back")
    void all() {
        for (String municipality : INSIDE) {
            everywhere(given(), 404, 0);
            MadePublic.tables(publications, municipality, TABLE);
        }
        everywhere(given(), 200, 1);
        MadePublic.notAnyMore(publications, INSIDE.getFirst(), TABLE);
        everywhere(given(), 404, 0);
    }

    @Test
    @DisplayName("is read by role as before, and that it was released is seen by who reads it and by who keeps the ledger")
    void byRole() {
        for (String role : List.of("municipal-analyst", "director", "youth-supporter", "swv-officer")) {
            everywhere(as(role), 200, 1);
        }
        for (String role : List.of("teacher", "parent", "provider-staff")) {
            everywhere(as(role), 404, 0);
        }
        for (String role : List.of("operator", "privacy-officer")) {
            assertThat(listed(as(role), TABLE, QUARTER)).as("that it was released, %s", role).hasSize(1);
            as(role).queryParam("area", IJMOND).queryParam("table", TABLE).get("/v1/trends").then().statusCode(200).body("items", hasSize(0));
        }
    }

    @Test
    @DisplayName("that is for municipalities alone is neither listed nor compared for an officer of a partnership")
    void ofMunicipalitiesAlone() {
        assertThat(listed(as("municipal-analyst"), OF_MUNICIPALITIES, YEAR)).hasSize(1);
        assertThat(listed(as("swv-officer"), OF_MUNICIPALITIES, YEAR)).isEmpty();
        assertThat(listed(given(), OF_MUNICIPALITIES, YEAR)).isEmpty();
        for (String role : List.of("municipal-analyst", "swv-officer")) {
            as(role).queryParam("table", OF_MUNICIPALITIES).queryParam("period", YEAR.name()).queryParam("level", "PARTNERSHIP").queryParam("cell", "ageBand=4-5,centreKind=PRESCHOOL,theme=C1")
                    .get("/v1/comparisons").then().statusCode(role.equals("swv-officer") ? 404 : 200);
        }
    }

    private static void everywhere(RequestSpecification as, int status, int records) {
        given().spec(as).queryParam("area", IJMOND).get("/v1/trend-files/" + TABLE + "/csv").then().statusCode(status);
        given().spec(as).get("/v1/dashboard/areas/" + IJMOND + "/tables/" + TABLE).then().statusCode(status);
        given().spec(as).get("/v1/dashboard/areas/" + IJMOND + "/tables/" + TABLE + "/json").then().statusCode(status);
        given().spec(as).queryParam("area", IJMOND).queryParam("table", TABLE).queryParam("period", QUARTER.name()).get("/v1/trends").then().statusCode(200)
                .body("items", hasSize(records));
        assertThat(listed(as, TABLE, QUARTER)).hasSize(records);
    }

    private static List<Object> listed(RequestSpecification as, String table, Period period) {
        return given().spec(as).queryParam("area", IJMOND).queryParam("limit", 1000).get("/v1/releases").then().statusCode(200).extract().jsonPath()
                .getList("items.findAll { it.table == '" + table + "' && it.period == '" + period.name() + "' }");
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of("somebody", role));
    }
}
