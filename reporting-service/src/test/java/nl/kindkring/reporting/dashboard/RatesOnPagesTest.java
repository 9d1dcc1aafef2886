package nl.kindkring.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static nl.kindkring.reporting.ReleasedWeeks.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.reporting.ReleasedWeeks;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.release.ReleaseLedger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rates in the ranking, and districts, in periods of 2019 that no other test fills for these municipalities. */
@QuarkusTest
@DisplayName("The dashboard, beside each other,")
class RatesOnPagesTest {

    private static final String BEVERWIJK = "GM0375";
    private static final String UITGEEST = "GM0450";
    private static boolean released;

    @Inject ReleaseLedger ledger;
    @Inject Catalogue catalogue;

    @BeforeEach
    void figures() {
        if (!released) {
            of(BEVERWIJK).release(new Week(2019, 31), 1, Map.of("B1", _ -> 20));
            of(UITGEEST).release(new Week(2019, 31), 1, Map.of("B1", _ -> 10));
            of("GM0396").release(new Week(2019, 31), 1, Map.of("B1", withheld()));
            of(BEVERWIJK).release("signals-by-theme-and-district", new Quarter(2019, 1),
                    Map.of(List.of("B1", "WK037503"), 25, List.of("B1", "WK037506"), 0, List.of("B1", "WK037510"), 15, List.of("B1", "UNKNOWN"), 0));
            released = true;
        }
    }

    @Test
    @Tag("K12")
    @DisplayName("says each figure per 1,000 children with its range, and whose number of children that is, in Dutch")
    void dutch() {
        Document page = page("/v1/dashboard?theme=B1&period=2019-W31&lang=nl");
        assertThat(page.select("thead th").eachText()).containsExactly("Gemeente", "Kinderen (afgerond)", "Per 1.000 kinderen (bereik)");
        assertThat(page.select("tbody tr").eachText()).containsExactly("Beverwijk 20 2,5 (1,3–4,2)", "Uitgeest 10 10,0 (3,4–21,0)", "Heemskerk niet getoond");
        assertThat(page.select(".kk-note").text()).contains("Gebieden waarvan het bereik overlapt, hoeven niet te verschillen.")
                .contains("Kinderen zijn de inwoners van 0 tot en met 14 jaar. Hun aantal: verzonnen voor de tests.");
        assertThat(page.select("main").text()).contains("of als een cijfer uit andere cijfers te herleiden zou zijn, staat er «niet getoond». Dat betekent niet nul.");
    }

    @Test
    @Tag("K12")
    @DisplayName("says the same in English")
    void english() {
        Document page = page("/v1/dashboard?theme=B1&period=2019-W31&lang=en");
        assertThat(page.select("thead th").eachText()).contains("Per 1,000 children (range)");
        assertThat(page.select("tbody tr").eachText()).containsExactly("Beverwijk 20 2.5 (1.3–4.2)", "Uitgeest 10 10.0 (3.4–21.0)", "Heemskerk not shown");
        assertThat(page.select(".kk-note").text()).contains("Areas whose ranges overlap need not differ. Children are the inhabitants of 0 to 14 years. Their number: verzonnen voor de tests.");
    }

    @Test
    @DisplayName("has the districts of a municipality: figures by size, the withheld ones last with why, and no rate")
    void districts() {
        String address = "/v1/dashboard/areas/" + BEVERWIJK + "/districts?theme=B1&period=2019-Q1&lang=";
        Document page = page(address + "nl");
        assertThat(page.select("tbody tr").eachText()).containsExactly("WK037503 25", "WK037510 15", "WK037506 niet getoond", "onbekend niet getoond");
        assertThat(page.select("thead th").eachText()).containsExactly("Wijk", "Kinderen (afgerond)");
        assertThat(page.select("main").text()).contains("Waarom zie ik ergens geen cijfer?").contains("Bij weinig kinderen, weinig instellingen of als een cijfer uit andere cijfers te herleiden zou zijn");
        assertThat(page(address + "en").select("main").text()).contains("WK037506 not shown").contains("it says “not shown”. That does not mean nought.");
        given().get(address + "nl").then().statusCode(404);
    }

    private ReleasedWeeks of(String area) {
        return new ReleasedWeeks(ledger, catalogue, area);
    }

    private static Document page(String path) {
        return Jsoup.parse(given().auth().oauth2(TestTokens.of("analyst", "municipal-analyst")).get(path).then().statusCode(200).contentType("text/html").extract().asString());
    }
}
