package nl.kindkring.reporting.api;

import static io.restassured.RestAssured.given;
import static nl.kindkring.reporting.ReleasedWeeks.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.reporting.ReleasedWeeks;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Noise;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.catalogue.Year;
import nl.kindkring.reporting.release.Corrections;
import nl.kindkring.reporting.release.ReleaseLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Areas beside each other, in periods of 2019 that no other test fills for these two; the inhabitants are those of {@code inwoners.csv} of the tests. */
@QuarkusTest
@DisplayName("A comparison of areas")
class ComparisonResourceTest {

    private static final String BEVERWIJK = "GM0375";
    private static final String UITGEEST = "GM0450";
    private static final Week WEEK = new Week(2019, 11);
    private static final Quarter QUARTER = new Quarter(2019, 2);
    private static final Quarter WITH_NOISE = new Quarter(2019, 3);
    private static final Year YEAR = new Year(2019);
    private static boolean released;

    @Inject ReleaseLedger ledger;
    @Inject Catalogue catalogue;
    @Inject Corrections corrections;

    @BeforeEach
    void figures() {
        if (!released) {
            of(BEVERWIJK).release(WEEK, 1, Map.of("B1", _ -> 40, "B2", _ -> 40));
            of(UITGEEST).release(WEEK, 1, Map.of("B1", _ -> 10, "B2", withheld()));
            of("PO2711").release(WEEK, 1, Map.of("B1", _ -> 40));
            of(BEVERWIJK).correct(of(BEVERWIJK).uncorrected(corrections, WEEK), WEEK, "B1", 20);
            of(BEVERWIJK).release("declines-by-reason", QUARTER, Map.of(List.of("OTHER"), 20));
            of(BEVERWIJK).releaseWithNoise("declines-by-reason", WITH_NOISE, Map.of(List.of("OTHER"), 20), new Noise(160, 2));
            of(BEVERWIJK).release("visits-in-a-year", YEAR, Map.of(List.of("NONE", "PRESCHOOL"), 20));
            released = true;
        }
    }

    @Test
    @Tag("K12")
    @DisplayName("has the last edition of a figure, per 1,000 children, with the range that rounding and chance leave")
    void rate() {
        Map<String, Object> area = area(compared("signals-by-theme", WEEK, "MUNICIPALITY", "theme=B1"), BEVERWIJK);
        // 20 stands for 18 to 22 children of 8,000. Byar: 18 (1 − 1/162 − 1.96/(3 √18))³ = 10.66, 23 (1 − 1/207 + 1.96/(3 √23))³ = 33.31
        assertThat(area).containsEntry("count", 20).containsEntry("children", 8000).containsEntry("childrenSource", "verzonnen voor de tests");
        assertThat(area).containsEntry("per1000", 2.5f).containsEntry("low", 1.33f).containsEntry("high", 4.16f);
    }

    @Test
    @DisplayName("has an area of which nothing is shown without figure and rate, withheld or never released alike")
    void withheldFigure() {
        List<Map<String, Object>> areas = compared("signals-by-theme", WEEK, "MUNICIPALITY", "theme=B2");
        assertThat(areas).extracting(area -> area.get("area")).containsExactly("GM0080", "GM0268", BEVERWIJK, "GM0383", "GM0396", UITGEEST, "GM0453");
        assertThat(area(areas, UITGEEST)).containsOnly(Map.entry("area", UITGEEST), Map.entry("children", 1000), Map.entry("childrenSource", "verzonnen voor de tests"));
        assertThat(area(areas, "GM0080").keySet()).isEqualTo(area(areas, UITGEEST).keySet());
        assertThat(area(areas, BEVERWIJK)).containsEntry("count", 40).containsKey("per1000");
    }

    @Test
    @Tag("K12")
    @DisplayName("adds up the inhabitants of the municipalities of a partnership, and shows it beside the others")
    void partnerships() {
        List<Map<String, Object>> areas = compared("signals-by-theme", WEEK, "PARTNERSHIP", "theme=B1");
        assertThat(areas).extracting(area -> area.get("area")).containsExactly("PO2101", "PO2507", "PO2711");
        assertThat(area(areas, "PO2711")).containsEntry("count", 40).containsEntry("children", 28_000).containsEntry("per1000", 1.43f).containsEntry("low", 0.96f).containsEntry("high", 2.03f);
    }

    @Test
    @DisplayName("has no rate where the figure has noise, though the table has none any more, nor where centres are counted")
    void withoutRate() {
        assertThat(area(compared("declines-by-reason", QUARTER, "MUNICIPALITY", "reason=OTHER"), BEVERWIJK)).containsEntry("count", 20).containsEntry("per1000", 2.5f);
        assertThat(area(compared("declines-by-reason", WITH_NOISE, "MUNICIPALITY", "reason=OTHER"), BEVERWIJK)).containsOnly(Map.entry("area", BEVERWIJK), Map.entry("count", 20));
        assertThat(area(compared("visits-in-a-year", YEAR, "MUNICIPALITY", "kind=PRESCHOOL,visits=NONE"), BEVERWIJK)).containsOnly(Map.entry("area", BEVERWIJK), Map.entry("count", 20));
    }

    @Test
    @DisplayName("is for those who read released figures by their role, and of a table and a period that there are")
    void refusals() {
        asked("director", "signals-by-theme", "2019-W11").then().statusCode(200);
        asked("teacher", "signals-by-theme", "2019-W11").then().statusCode(403);
        asked("municipal-analyst", "no-such-table", "2019-W11").then().statusCode(404);
        asked("municipal-analyst", "signals-by-theme", "2019-W53").then().statusCode(404);
        asked("municipal-analyst", "signals-by-theme", "last week").then().statusCode(400);
    }

    private static io.restassured.response.Response asked(String role, String table, String period) {
        return given().spec(as(role)).queryParam("table", table).queryParam("period", period).queryParam("level", "MUNICIPALITY").queryParam("cell", "theme=B1").get("/v1/comparisons");
    }

    private static List<Map<String, Object>> compared(String table, Period period, String level, String cell) {
        return given().spec(as("municipal-analyst")).queryParam("table", table).queryParam("period", period.name()).queryParam("level", level).queryParam("cell", cell)
                .get("/v1/comparisons").then().statusCode(200).extract().jsonPath().getList("items");
    }

    private static Map<String, Object> area(List<Map<String, Object>> areas, String code) {
        return areas.stream().filter(area -> code.equals(area.get("area"))).findFirst().orElseThrow();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of("somebody", role));
    }

    private ReleasedWeeks of(String area) {
        return new ReleasedWeeks(ledger, catalogue, area);
    }
}
