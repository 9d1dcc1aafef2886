package nl.kindkring.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static nl.kindkring.reporting.ReleasedWeeks.around;
import static nl.kindkring.reporting.ReleasedWeeks.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.reporting.ReleasedWeeks;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Noise;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.catalogue.Year;
import nl.kindkring.reporting.release.ReleaseLedger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages over the ledgers of larger areas and of two municipalities, in weeks and years that no other test fills. */
@QuarkusTest
@DisplayName("The dashboard of a larger area")
class LargerAreasPagesTest {

    private static final String IJMOND = "PO2711";
    private static final String VELSEN = "GM0453";
    private static final String HEEMSKERK = "GM0396";
    private static final Week FIRST = new Week(2022, 20);
    private static final String VISITS = "/v1/dashboard/areas/PO2711/tables/visits-in-a-year";
    private static boolean released;

    @Inject ReleaseLedger ledger;
    @Inject Catalogue catalogue;

    @BeforeEach
    void figures() {
        if (!released) {
            of(IJMOND).release(FIRST, 3, Map.of("C1", week -> 90 + 5 * week, "A1", withheld()));
            of(VELSEN).release(FIRST, 3, Map.of("C1", around(40), "A1", withheld()));
            of(HEEMSKERK).release(FIRST, 3, Map.of("C1", withheld(), "A1", withheld()));
            of("PV27").release(FIRST, 1, Map.of("C1", around(200)));
            of("NL").release(FIRST, 1, Map.of("C1", around(500)));
            visits(2020, 30, 10);
            visits(2021, 0, 15);
            visits(2024, 40, 20);
            released = true;
        }
    }

    private void visits(int year, int preschools, int schools) {
        of(IJMOND).release("visits-in-a-year", new Year(year), Map.of(List.of("NONE", "PRESCHOOL"), preschools, List.of("NONE", "PRIMARY_SCHOOL"), schools));
    }

    @Test
    @DisplayName("ranks the municipalities inside it: released figures, then the withheld ones, with what it is as a whole")
    void inside() {
        Document page = page("/v1/dashboard/areas/PO2711/municipalities?theme=C1&period=2022-W20&lang=nl");
        assertThat(page.select("h1").text()).contains("IJmond").contains("Spraak en taal");
        assertThat(page.select("tbody tr").eachText()).containsExactly("Velsen 45 4,5 (3,1–6,3)", "Heemskerk niet getoond");
        assertThat(page.select("tbody a").eachAttr("href")).containsExactly("/v1/dashboard/areas/GM0453?lang=nl", "/v1/dashboard/areas/GM0396?lang=nl");
        assertThat(page.select("main").text()).contains("als geheel: 90 kinderen").contains("afgerond op een veelvoud van 5");
        Document withheld = page("/v1/dashboard/areas/PO2711/municipalities?theme=A1&period=2022-W21&lang=en");
        assertThat(withheld.select("main").text()).contains("as a whole: not shown");
        given().auth().oauth2(analyst()).get("/v1/dashboard/areas/GM0453/municipalities").then().statusCode(404).contentType("text/html");
    }

    @Test
    @DisplayName("shows one figure of a table over the years, withheld years as gaps and a break where nothing was released")
    void years() {
        Document page = page(VISITS + "/course?first=NONE&second=PRESCHOOL&lang=nl");
        List<String> figures = page.select("details tbody tr").eachText();
        assertThat(figures).as("other tests may release other years").containsSubsequence("2020 30", "2021 niet getoond", "2024 40");
        Predicate<String> withoutFigure = row -> row.endsWith("niet getoond") || row.contains("ten minste");
        assertThat(page.select("svg .kk-chart__gap")).hasSize((int) figures.stream().filter(withoutFigure).count());
        assertThat(page.select("svg circle")).hasSize((int) figures.stream().filter(withoutFigure.negate()).count());
        assertThat(page.select("h1").text()).contains("geen bezoek, Peuteropvang of voorschool");
        assertThat(page.select("figcaption").text()).contains("ertussen niets vrijgegeven");
        assertThat(page.select("details th").eachText()).contains("Kindcentra (afgerond)");
        assertThat(page.select("label").eachText()).containsExactly("Bezoeken", "Soort kindcentrum");
        assertThat(page("/v1/dashboard/areas/PO2711/tables/visits-in-a-year/course").select("details tbody tr").eachText()).as("the largest of the last year").contains("2020 30");
        assertThat(page(VISITS + "?period=2021&lang=nl").select("tbody tr").eachText()).containsExactly("geen bezoek niet getoond 15");
    }

    @Test
    @DisplayName("is chosen among partnerships, provinces and the country, by name, and lies in what is around it")
    void choosing() {
        assertThat(page("/v1/dashboard?level=PROVINCE&theme=C1&period=2022-W20&lang=en").select("tbody tr").eachText()).containsExactly("North Holland 205 7.3 (6.3–8.5)");
        assertThat(page("/v1/dashboard?level=COUNTRY&theme=C1&period=2022-W20&lang=nl").select("tbody tr").eachText()).containsExactly("Nederland 505 7,9 (7,2–8,6)");
        assertThat(page("/v1/dashboard?level=PARTNERSHIP&lang=nl").select("#level option").eachText()).containsExactly("Gemeente", "Samenwerkingsverband", "Provincie", "Nederland");
        assertThat(page("/v1/dashboard/areas/GM0453?lang=nl").select("main nav a").eachAttr("href"))
                .containsExactly("/v1/dashboard/areas/PO2711?lang=nl", "/v1/dashboard/areas/PV27?lang=nl", "/v1/dashboard/areas/NL?lang=nl");
        assertThat(page("/v1/dashboard/areas/NL?lang=nl").select("main nav a")).isEmpty();
        assertThat(page("/v1/dashboard/areas/PO2711?theme=C1&lang=nl").select("details tbody tr").eachText()).startsWith("2022-W20 90", "2022-W21 95", "2022-W22 100");
    }

    @Test
    @DisplayName("gives each of its tables as a file")
    void files() {
        String csv = given().auth().oauth2(analyst()).get(VISITS + "/csv").then().statusCode(200).extract().asString();
        assertThat(csv).startsWith("area,period,visits,kind,").contains("PO2711,2024,NONE,PRESCHOOL,PUBLISHED,40,").contains("PO2711,2021,NONE,PRESCHOOL,WITHHELD,,");
        for (String format : List.of("ods", "json")) {
            given().auth().oauth2(analyst()).get(VISITS + "/" + format).then().statusCode(200);
            given().get(VISITS + "/" + format).then().statusCode(404);
        }
        assertThat(page(VISITS).select("a[href^='" + VISITS + "/']").eachText()).hasSize(4);
    }

    @Test
    @DisplayName("is for everybody only when all of its municipalities chose so, and says that")
    void notPublic() {
        String text = Jsoup.parse(given().get("/v1/dashboard/areas/PO2711?lang=nl").then().statusCode(200).extract().asString()).text();
        assertThat(text).contains("Niet alle gemeenten van Samenwerkingsverband PO2711 (IJmond) hebben deze cijfers openbaar gemaakt").doesNotContain("2022-W20");
        given().get(VISITS).then().statusCode(404);
        given().get(VISITS + "/course").then().statusCode(404);
        Document inside = Jsoup.parse(given().get("/v1/dashboard/areas/PO2711/municipalities?theme=C1&period=2022-W20&lang=nl").then().statusCode(200).extract().asString());
        assertThat(inside.select("main").text()).contains("gemeenten is deze tabel hier niet te zien").doesNotContain("Velsen").doesNotContain("als geheel");
    }

    @Test
    @DisplayName("explains noise where a figure has noise: how much, and what it protects; and nowhere else")
    void noise() {
        of("PV25").release("declines-by-reason", new Quarter(2022, 1), Map.of(List.of("NO_CAPACITY"), 20));
        of("PV25").releaseWithNoise("declines-by-reason", new Quarter(2022, 2), Map.of(List.of("NO_CAPACITY"), 37, List.of("OTHER"), 0), new Noise(160, 2));
        String table = "/v1/dashboard/areas/PV25/tables/declines-by-reason";
        Document noisy = page(table + "?period=2022-Q2&lang=nl");
        assertThat(noisy.select(".kk-noise").text()).contains("hoogstens 25 van de telling").contains("over één kind").contains("hoogstens 2 vakken");
        assertThat(noisy.select("main").text()).contains("37").doesNotContain("afgerond op een veelvoud").doesNotContain("niet getoond");
        assertThat(page(table + "?period=2022-Q2&lang=en").select(".kk-noise").text()).contains("of 100 figures 95 lie at most 25 from the count");
        Document controlled = page(table + "?period=2022-Q1&lang=nl");
        assertThat(controlled.select(".kk-noise")).as("this quarter has none").isEmpty();
        assertThat(controlled.select("main").text()).contains("afgerond op een veelvoud van 5");
        Document both = page(table + "/course?first=NO_CAPACITY&lang=nl");
        assertThat(both.select(".kk-noise").text()).contains("andere perioden zijn afgerond op een veelvoud van 5");
        assertThat(both.select("details tbody tr").eachText()).startsWith("2022-Q1 20", "2022-Q2 37");
        assertThat(page("/v1/dashboard/about?lang=nl").text()).as("no table of the catalogue has any").doesNotContain("toeval opgeteld");
    }

    private ReleasedWeeks of(String area) {
        return new ReleasedWeeks(ledger, catalogue, area);
    }

    private static String analyst() {
        return TestTokens.of("analyst", "municipal-analyst");
    }

    private static Document page(String path) {
        return Jsoup.parse(given().auth().oauth2(analyst()).get(path).then().statusCode(200).contentType("text/html").extract().asString());
    }
}
