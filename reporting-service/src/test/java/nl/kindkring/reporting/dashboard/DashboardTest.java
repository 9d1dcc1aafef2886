package nl.kindkring.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static nl.kindkring.reporting.ReleasedWeeks.around;
import static nl.kindkring.reporting.ReleasedWeeks.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.reporting.ReleasedWeeks;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.publication.MadePublic;
import nl.kindkring.reporting.publication.Publications;
import nl.kindkring.reporting.release.ReleaseLedger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages over the ledger of one municipality, which no other test fills before 2026. */
@QuarkusTest
@DisplayName("The dashboard")
class DashboardTest {

    private static final String CASTRICUM = "GM0383";
    private static boolean released;

    @Inject ReleaseLedger ledger;
    @Inject Catalogue catalogue;
    @Inject Publications publications;

    @BeforeEach
    void fourWeeks() {
        if (!released) {
            new ReleasedWeeks(ledger, catalogue, CASTRICUM).release(new Week(2023, 10), 4,
                    Map.of("C1", week -> week == 2 ? 0 : 20 + 5 * week, "A1", withheld(), "A2", around(15)));
            MadePublic.tables(publications, CASTRICUM, "signals-by-theme");
            released = true;
        }
    }

    @Test
    @DisplayName("draws released weeks only, with the same figures in a table behind the chart")
    void course() {
        Document page = page("/v1/dashboard/areas/" + CASTRICUM + "?theme=C1&lang=en");
        var figures = page.select("details tbody tr").eachText();
        // other tests may release later weeks
        assertThat(figures).startsWith("2023-W10 20", "2023-W11 25", "2023-W12 not shown", "2023-W13 35");
        assertThat(page.select("svg .kk-chart__gap")).hasSize((int) figures.stream().filter(row -> row.endsWith("not shown")).count());
        assertThat(page.select("svg circle")).hasSize((int) figures.stream().filter(row -> !row.endsWith("not shown")).count());
        assertThat(page.select("svg").attr("role")).isEqualTo("img");
        assertThat(page.getElementById(page.select("svg").attr("aria-labelledby")).text()).contains("Castricum").contains("Speech and language");
    }

    @Test
    @DisplayName("ranks the areas of a level, withheld ones visibly withheld")
    void overview() {
        Document page = page("/v1/dashboard?theme=A1&period=2023-W10&lang=nl");
        assertThat(page.select("tbody tr").eachText()).anySatisfy(row -> assertThat(row).contains("Castricum").contains("niet getoond"));
        assertThat(page.select("h1").text()).contains("Angst en onzekerheid");
    }

    @Test
    @DisplayName("is in Dutch unless English is asked for, and says which")
    void languages() {
        assertThat(page("/v1/dashboard").selectFirst("html").attr("lang")).isEqualTo("nl");
        assertThat(page("/v1/dashboard?lang=en").selectFirst("html").attr("lang")).isEqualTo("en");
        given().header("Accept-Language", "en-GB").get("/v1/dashboard/about").then().statusCode(200)
                .header("Content-Language", equalTo("en")).body(containsString("What was done to the figures"));
        Element other = page("/v1/dashboard/about?lang=nl").selectFirst("a[hreflang=en]");
        assertThat(page(other.attr("href")).selectFirst("h1").text()).isEqualTo("What was done to the figures");
    }

    @Test
    @DisplayName("runs no script, loads nothing from elsewhere, and may be framed by nobody")
    void closed() {
        for (String path : new String[] {"/v1/dashboard", "/v1/dashboard/areas/" + CASTRICUM, "/v1/dashboard/areas/" + CASTRICUM + "/tables/signals-by-theme", "/v1/dashboard/about"}) {
            Document page = page(path);
            assertThat(page.select("script, iframe, [onclick], [style]")).isEmpty();
            assertThat(page.select("[src], link[href], a[href], form[action]")).allSatisfy(element ->
                    assertThat(element.attr("src") + element.attr("href") + element.attr("action")).matches("(#|/).*"));
            given().get(path).then().header("Content-Security-Policy", containsString("default-src 'none'")).header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        }
    }

    @Test
    @DisplayName("can be used with a keyboard and a screen reader: one heading, labels, captions, a way past the menu")
    void accessible() {
        for (String path : new String[] {"/v1/dashboard", "/v1/dashboard/areas/" + CASTRICUM, "/v1/dashboard/areas/" + CASTRICUM + "/tables/signals-by-theme?period=2023-W10", "/v1/dashboard/about"}) {
            Document page = page(path);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.getElementById(page.selectFirst("a").attr("href").substring(1))).isNotNull();
            assertThat(page.select("select")).allSatisfy(select -> assertThat(page.select("label[for=" + select.id() + "]")).hasSize(1));
            assertThat(page.select("table")).allSatisfy(table -> {
                assertThat(table.select("caption").text()).isNotBlank();
                assertThat(table.select("tbody th[scope=row]")).hasSameSizeAs(table.select("tbody tr"));
            });
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("shows everybody what the municipality chose to show, who works there more, and nobody an area that is not there")
    void audience() {
        assertThat(page("/v1/dashboard/areas/" + CASTRICUM).select("a[href*=/tables/]").eachAttr("href")).allMatch(link -> link.contains("/tables/signals-by-theme?")).hasSize(1);
        for (String path : List.of("/tables/signals-by-theme-and-district", "/tables/signals-by-outcome", "/districts", "/tables/signals-by-outcome/csv")) {
            given().get("/v1/dashboard/areas/" + CASTRICUM + path).then().statusCode(404).contentType("text/html");
        }
        Document known = Jsoup.parse(analyst().get("/v1/dashboard/areas/" + CASTRICUM).asString());
        assertThat(known.select("a[href*=/tables/]")).hasSize((int) catalogue.tables().stream().filter(table -> table.levels().contains(AreaLevel.MUNICIPALITY)).count());
        assertThat(known.select("a[href*=/districts]")).hasSize(1);
        assertThat(Jsoup.parse(given().auth().oauth2(TestTokens.of("t", "teacher")).get("/v1/dashboard/areas/" + CASTRICUM).asString()).select("a[href*=/tables/]")).hasSize(1);
        Document other = page("/v1/dashboard/areas/GM0450?lang=en");
        assertThat(other.text()).contains("The municipality has not made these figures public");
        given().get("/v1/dashboard/areas/GM9999").then().statusCode(404);
        given().get("/v1/dashboard?theme=<script>").then().statusCode(400);
    }

    @Test
    @DisplayName("is the same page with the same choices in the other language")
    void sameChoices() {
        Element other = page("/v1/dashboard?theme=A1&period=2023-W10&lang=nl").selectFirst("a[hreflang=en]");
        assertThat(page(other.attr("href")).select("option[selected]").eachAttr("value")).containsExactly("MUNICIPALITY", "A1", "2023-W10");
    }

    @Test
    @DisplayName("says what went wrong on a page, in the reader's language, and leads who must sign in first to where that is done")
    void refusals() {
        Document page = Jsoup.parse(given().get("/v1/dashboard/areas/GM9999?lang=en").then().statusCode(404).header("Content-Security-Policy", containsString("default-src 'none'"))
                .contentType("text/html").header("Content-Language", "en").extract().asString());
        assertThat(page.selectFirst("h1").text()).isEqualTo("Not found");
        given().redirects().follow(false).get("/v1/dashboard/structural-signals?lang=en").then().statusCode(303)
                .header("Location", equalTo("/v1/dashboard/session/begin?to=%2Fv1%2Fdashboard%2Fstructural-signals&lang=en&ui_locales=en"));
        given().auth().oauth2(TestTokens.of("t", "teacher")).get("/v1/dashboard/structural-signals").then().statusCode(403).contentType("text/html");
        given().get("/v1/structural-signals").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    @DisplayName("goes on to a page of its own after signing in, and to no other address")
    void noOpenDoor() {
        analyst().redirects().follow(false).queryParam("to", "/v1/dashboard/areas/" + CASTRICUM).get("/v1/dashboard/session/begin").then().statusCode(303)
                .header("Location", equalTo("/v1/dashboard/areas/" + CASTRICUM + "?lang=nl"));
        for (String elsewhere : List.of("https://elsewhere.example", "//elsewhere.example", "/v1/dashboard/../../elsewhere", "/v1/dashboard//elsewhere.example", "/v1/dashboardx")) {
            analyst().redirects().follow(false).queryParam("to", elsewhere).get("/v1/dashboard/session/begin").then().statusCode(400);
        }
        given().redirects().follow(false).get("/v1/dashboard/session/begin").then().statusCode(401);
        // a session that cannot be read is forgotten, else it would be refused at the next address too, for ever
        given().redirects().follow(false).cookie("q_session_dashboard", "of-before-the-secret-changed").get("/v1/dashboard/structural-signals").then().statusCode(303)
                .header("Set-Cookie", containsString("q_session_dashboard=;")).header("Set-Cookie", containsString("Max-Age=0"));
        given().redirects().follow(false).get("/v1/dashboard/session/ended?state=x").then().statusCode(303).header("Location", equalTo("/v1/dashboard"));
        given().redirects().follow(false).get("/v1/dashboard/session/refused?error=access_denied&error_description=no&state=x&lang=en&to=//elsewhere.example").then().statusCode(303)
                .header("Location", equalTo("/v1/dashboard?lang=en"));
    }

    @Test
    @DisplayName("sets no cookie for who looks, and takes a form from its own pages only, whatever a browser can be made to send")
    void forms() {
        for (String path : new String[] {"/v1/dashboard", "/v1/dashboard/areas/" + CASTRICUM, "/v1/dashboard/about"}) {
            assertThat(given().get(path).cookies()).isEmpty();
        }
        String own = "http://localhost:" + RestAssured.port;
        form("Sec-Fetch-Site", "cross-site").then().statusCode(403).contentType("text/html");
        form("Sec-Fetch-Site", "same-site").then().statusCode(403);
        form("Sec-Fetch-Site", "none").then().statusCode(403);
        form("Origin", "https://elsewhere.example").then().statusCode(403);
        form("Origin", "null").then().statusCode(403);
        form("Accept", "text/html").then().statusCode(403);
        // from here: and it is not the municipality of this analyst, so there is nothing to choose for
        form("Sec-Fetch-Site", "same-origin").then().statusCode(anyOf(equalTo(404), equalTo(503)));
        form("Origin", own).then().statusCode(anyOf(equalTo(404), equalTo(503)));
    }

    private static Response form(String header, String value) {
        return analyst().header(header, value).contentType("application/x-www-form-urlencoded").formParam("municipality", CASTRICUM).post("/v1/dashboard/publications");
    }

    @Test
    @DisplayName("is found without the version in its address")
    void frontDoor() {
        given().redirects().follow(false).get("/dashboard").then().statusCode(302).header("Location", "/v1/dashboard");
    }

    private static RequestSpecification analyst() {
        return given().auth().oauth2(TestTokens.of("analyst", "municipal-analyst"));
    }

    private static Document page(String path) {
        RestAssured.urlEncodingEnabled = true;
        return Jsoup.parse(given().get(path).then().statusCode(200).contentType("text/html").extract().asString());
    }
}
