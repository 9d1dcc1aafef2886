package nl.kindkring.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.reporting.ReleasedWeeks;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Noise;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.publication.MadePublic;
import nl.kindkring.reporting.publication.Publications;
import nl.kindkring.reporting.release.Corrections;
import nl.kindkring.reporting.release.ReleaseLedger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The country of the tests: IJmond, of five municipalities, is all of PV27; Leeuwarden and Nijmegen are the others. In periods of 2017, which no other test fills. */
@QuarkusTest
@DisplayName("Sums of released figures")
class TrendSumResourceTest {

    private static final Week WEEK = new Week(2017, 11);
    private static final Quarter QUARTER = new Quarter(2017, 2);
    private static final Quarter WITH_NOISE = new Quarter(2017, 3);
    private static final List<String> INSIDE = List.of("GM0375", "GM0383", "GM0396", "GM0450", "GM0453");
    private static final String PUBLIC = "declines-by-reason";
    private static boolean released;

    @Inject ReleaseLedger ledger;
    @Inject Catalogue catalogue;
    @Inject Corrections corrections;
    @Inject Publications publications;

    @BeforeEach
    void figures() {
        if (!released) {
            of("PO2711").release(WEEK, 1, Map.of("B1", _ -> 40, "B2", _ -> 0));
            of("GM0453").release(WEEK, 1, Map.of("B1", _ -> 15, "B2", _ -> 15));
            of("GM0080").release(WEEK, 1, Map.of("B1", _ -> 20, "B2", _ -> 10));
            of("GM0268").release(WEEK, 1, Map.of("B1", _ -> 30, "B2", _ -> 0));
            of("GM0268").correct(of("GM0268").uncorrected(corrections, WEEK), WEEK, "B1", 45);
            of("PO2711").release(PUBLIC, QUARTER, Map.of(List.of("OTHER"), 25));
            of("PO2711").releaseWithNoise(PUBLIC, WITH_NOISE, Map.of(List.of("OTHER"), 25), new Noise(160, 2));
            released = true;
        }
    }

    @Test
    @DisplayName("give the country from its partnerships and municipalities, in the newest edition, with how far it can be off")
    void complete() {
        assertThat(sum("NL", "B1")).containsEntry("count", 40 + 20 + 45).containsEntry("least", 38 + 18 + 43).containsEntry("most", 42 + 22 + 47)
                .containsEntry("municipalities", 7).containsEntry("shown", 7).containsEntry("cell", Map.of("theme", "B1"));
        assertThat(sum("PV27", "B1")).containsEntry("count", 40).containsEntry("municipalities", 5);
    }

    @Test
    @DisplayName("say at least how many there are where something is withheld, and never how many at most")
    void atLeast() {
        assertThat(sum("NL", "B2")).containsEntry("count", 25).containsEntry("least", 13 + 10).containsEntry("shown", 2).doesNotContainKey("most");
        assertThat(sum("PV25", "B2")).containsEntry("least", 0).containsEntry("shown", 0).doesNotContainKeys("count", "most");
    }

    @Test
    @DisplayName("hold no figure with noise, which cannot be bounded")
    void noise() {
        Map<String, Object> noisy = sums(analyst(), "PV27", PUBLIC, WITH_NOISE.name()).getFirst();
        assertThat(noisy).containsEntry("shown", 0).doesNotContainKeys("count", "most");
        assertThat(sums(analyst(), "PV27", PUBLIC, QUARTER.name()).getFirst()).containsEntry("count", 25).containsEntry("most", 27);
    }

    @Test
    @DisplayName("are for those who read released figures by their role, and for everybody when each municipality inside made the table public")
    void readers() {
        for (String municipality : INSIDE) {
            asked(given(), "PV27", PUBLIC, QUARTER.name()).then().statusCode(404);
            MadePublic.tables(publications, municipality, PUBLIC);
        }
        assertThat(sums(given(), "PV27", PUBLIC, QUARTER.name()).getFirst()).containsEntry("count", 25);
        asked(given(), "NL", PUBLIC, QUARTER.name()).then().statusCode(404);
        INSIDE.forEach(municipality -> MadePublic.notAnyMore(publications, municipality, PUBLIC));
        asked(given(), "PV27", PUBLIC, QUARTER.name()).then().statusCode(404);
        asked(as("teacher"), "PV27", PUBLIC, QUARTER.name()).then().statusCode(404);
        asked(as("swv-officer"), "PV27", PUBLIC, QUARTER.name()).then().statusCode(200);
    }

    @Test
    @DisplayName("are of larger areas, of tables that these have and of periods that there are")
    void refusals() {
        asked(analyst(), "GM0080", "signals-by-theme", WEEK.name()).then().statusCode(400);
        asked(analyst(), "PV99", "signals-by-theme", WEEK.name()).then().statusCode(400);
        asked(analyst(), "NL", "signals-by-theme", "2017-W53").then().statusCode(400);
        asked(analyst(), "NL", "no-such-table", WEEK.name()).then().statusCode(404);
        asked(analyst(), "NL", "signals-by-theme-and-district", QUARTER.name()).then().statusCode(404);
        assertThat(sums(analyst(), "NL", "signals-by-theme", "2017-W50")).as("nothing was released").isEmpty();
    }

    @Test
    @DisplayName("are had as a file, with nothing where nothing is known")
    void file() {
        String csv = given().spec(analyst()).queryParam("area", "NL").queryParam("table", "signals-by-theme").queryParam("period", WEEK.name()).get("/v1/trend-sums/csv").then().statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"signals-by-theme-nl-2017-W11-sums.csv\"").extract().asString();
        assertThat(csv.lines()).contains("area,period,theme,count,least,most,municipalities,shown", "NL,2017-W11,B1,105,99,111,7,7", "NL,2017-W11,B2,25,23,,7,2");
        String page = given().spec(analyst()).get("/v1/dashboard/areas/NL/tables/signals-by-theme/sums?period=2017-W11").then().statusCode(200).extract().asString();
        assertThat(page).isEqualTo(csv);
        given().spec(analyst()).get("/v1/dashboard/areas/NL/tables/signals-by-theme/sums?period=2017-W53").then().statusCode(404);
        given().get("/v1/dashboard/areas/NL/tables/signals-by-theme/sums?period=2017-W11").then().statusCode(404);
    }

    @Test
    @Tag("K12")
    @DisplayName("stand in comparisons of provinces, with a rate where no municipality is missing")
    void compared() {
        List<Map<String, Object>> provinces = compared("B1");
        // 20 stands for 18 to 22 children of 16,000
        assertThat(area(provinces, "PV21")).containsEntry("per1000", 1.25f).containsEntry("children", 16_000).doesNotContainKey("count");
        assertThat(area(provinces, "PV27").get("sum")).asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("count", 40).containsEntry("most", 42);
        assertThat(area(compared("B2"), "PV27")).containsKeys("sum", "children").doesNotContainKeys("per1000", "low", "high");
    }

    @Test
    @DisplayName("are on the pages of provinces and the country: with how far they can be off, or that there are at least so many; drawn where they are whole; with their file in place of the ledger's")
    void pages() {
        Document table = page("/v1/dashboard/areas/NL/tables/signals-by-theme?period=2017-W11&lang=nl");
        assertThat(table.select("tbody tr").eachText()).anySatisfy(row -> assertThat(row).endsWith("105 ± 6")).anySatisfy(row -> assertThat(row).endsWith("ten minste 23 (2 van 7 gemeenten)"));
        assertThat(table.select("main").text()).contains("opgeteld uit vrijgegeven cijfers").doesNotContain("afgerond op een veelvoud");
        assertThat(table.select("main a").eachAttr("href")).contains("/v1/dashboard/areas/NL/tables/signals-by-theme/sums?period=2017-W11").noneMatch(href -> href.endsWith("/ods"));
        assertThat(page("/v1/dashboard?level=PROVINCE&theme=B1&period=2017-W11&lang=en").select("tbody tr").eachText())
                .containsExactly("Gelderland 45 ± 2 2.3 (1.6–3.1)", "North Holland 40 ± 2 1.4 (1.0–2.0)", "Friesland 20 ± 2 1.3 (0.7–2.1)");
        Document course = page("/v1/dashboard/areas/NL/tables/signals-by-theme/course?first=B2&lang=en");
        assertThat(course.select("details tbody tr").eachText()).contains("2017-W11 at least 23 (2 of 7 municipalities)");
        assertThat(course.select("figcaption").text()).contains("only known how many there are at least");
        assertThat(page("/v1/dashboard/areas/PV27/municipalities?theme=B2&period=2017-W11&lang=en").select("main").text()).contains("North Holland as a whole: at least 13 children, the sum of released figures of 1 of 5 municipalities");
        assertThat(page("/v1/dashboard/areas/PV21/municipalities?theme=B1&period=2017-W11&lang=en").select("main").text()).contains("Friesland as a whole: 20 children, at most 2 more or fewer");
        Document partnership = page("/v1/dashboard/areas/PO2711/tables/signals-by-theme?period=2017-W11&lang=en");
        assertThat(partnership.select("tbody tr").eachText()).as("released itself, and withheld").anySatisfy(row -> assertThat(row).endsWith("not shown"));
        assertThat(partnership.select("main").text()).doesNotContain("±").doesNotContain("at least");
    }

    private static List<Map<String, Object>> compared(String theme) {
        return given().spec(analyst()).queryParam("table", "signals-by-theme").queryParam("period", WEEK.name()).queryParam("level", "PROVINCE").queryParam("cell", "theme=" + theme)
                .get("/v1/comparisons").then().statusCode(200).extract().jsonPath().getList("items");
    }

    private static Map<String, Object> area(List<Map<String, Object>> areas, String code) {
        return areas.stream().filter(area -> code.equals(area.get("area"))).findFirst().orElseThrow();
    }

    private static Map<String, Object> sum(String area, String theme) {
        return sums(analyst(), area, "signals-by-theme", WEEK.name()).stream().filter(sum -> sum.get("cell").equals(Map.of("theme", theme))).findFirst().orElseThrow();
    }

    private static List<Map<String, Object>> sums(RequestSpecification as, String area, String table, String period) {
        return asked(as, area, table, period).then().statusCode(200).extract().jsonPath().getList("items");
    }

    private static Response asked(RequestSpecification as, String area, String table, String period) {
        return given().spec(as).queryParam("area", area).queryParam("table", table).queryParam("period", period).get("/v1/trend-sums");
    }

    private static Document page(String path) {
        return Jsoup.parse(given().spec(analyst()).get(path).then().statusCode(200).contentType("text/html").extract().asString());
    }

    private static RequestSpecification analyst() {
        return as("municipal-analyst");
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of("somebody", role));
    }

    private ReleasedWeeks of(String area) {
        return new ReleasedWeeks(ledger, catalogue, area);
    }
}
