package nl.kindkring.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static nl.kindkring.reporting.ReleasedWeeks.around;
import static nl.kindkring.reporting.ReleasedWeeks.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.team.AffiliationStarted;
import nl.kindkring.contracts.team.CentreKind;
import nl.kindkring.contracts.team.CentreRegistered;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.platform.browser.Browser;
import nl.kindkring.platform.browser.Screen;
import nl.kindkring.platform.testing.OtherService;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.reporting.ReleasedWeeks;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Noise;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.catalogue.Year;
import nl.kindkring.reporting.detection.LookingAtLargerAreas;
import nl.kindkring.reporting.publication.MadePublic;
import nl.kindkring.reporting.publication.Publications;
import nl.kindkring.reporting.release.ReleaseLedger;
import nl.kindkring.reporting.structural.projection.AddressedCentres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The dashboard as people see it, in a real Chromium, with its styles; pictures of each page are kept in {@code target/pictures}. */
@QuarkusTest
@TestProfile(WithStyles.class)
@Tag("browser")
@DisplayName("In a browser the dashboard")
class BrowserTest {

    private static final String HEEMSKERK = "GM0396";
    private static final String VELSEN = "GM0453";
    private static final UUID OFFICE = UUID.fromString("0ff1ce00-0000-4000-8000-000000000396");
    private static final String VISITS = "/v1/dashboard/areas/PO2711/tables/visits-in-a-year";
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Quarter QUARTER = new Quarter(2024, 2);

    private static OtherService team;
    private static Browser browser;
    private static String analyst;
    private static String structuralSignal;

    @Inject Affiliations affiliations;
    @Inject AddressedCentres centres;
    @Inject ReleaseLedger ledger;
    @Inject Catalogue catalogue;
    @Inject Publications publications;
    @Inject LookingAtLargerAreas looking;
    @TestHTTPResource("/") URI root;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        team = OtherService.aliveOn(Topics.TEAM.name());
    }

    @AfterAll
    static void close() {
        browser.close();
        team.close();
    }

    @BeforeEach
    void aYearOfFigures() {
        if (analyst == null) {
            figures(HEEMSKERK, 40);
            figures(VELSEN, 70);
            largerAreas();
            MadePublic.tables(publications, HEEMSKERK, "signals-by-theme", "signals-by-theme-and-age");
            MadePublic.tables(publications, VELSEN, "signals-by-theme");
            structuralSignal = structuralSignal();
        }
        browser.sendAlways(Map.of());
        browser.on(Screen.DESK);
    }

    @Test
    @DisplayName("breaks no rule of WCAG 2.2 AA that a machine can find, on any page, in both languages, at a desk and on a phone, and scrolls sideways nowhere")
    void accessible() {
        List<String> found = new ArrayList<>();
        look("public", Map.of("overview", "/v1/dashboard?theme=C1", "area", "/v1/dashboard/areas/" + HEEMSKERK, "nothing-public", "/v1/dashboard/areas/GM0450",
                "table", "/v1/dashboard/areas/" + HEEMSKERK + "/tables/signals-by-theme-and-age", "about", "/v1/dashboard/about", "refused", "/v1/dashboard/areas/GM9999", "larger-area", "/v1/dashboard/areas/PO2711",
                "inside", "/v1/dashboard/areas/PO2711/municipalities"), found);
        signIn();
        look("analyst", Map.of("overview", "/v1/dashboard?theme=A1", "partnerships", "/v1/dashboard?level=PARTNERSHIP", "area", "/v1/dashboard/areas/" + HEEMSKERK,
                "districts", "/v1/dashboard/areas/" + HEEMSKERK + "/districts", "table", "/v1/dashboard/areas/" + HEEMSKERK + "/tables/signals-by-theme-and-district",
                "structural-signals", "/v1/dashboard/structural-signals", "structural-signal", "/v1/dashboard/structural-signals/" + structuralSignal,
                "publications", "/v1/dashboard/publications"), found);
        look("analyst", Map.of("provinces", "/v1/dashboard?level=PROVINCE", "larger-area", "/v1/dashboard/areas/PO2711", "found", "/v1/dashboard/areas/PV27", "country", "/v1/dashboard/areas/NL", "sums", "/v1/dashboard/areas/NL/tables/signals-by-theme-and-age",
                "inside", "/v1/dashboard/areas/PO2711/municipalities?theme=A1", "years", VISITS + "/course?first=NONE&second=PRESCHOOL", "year", VISITS,
                "weeks", "/v1/dashboard/areas/PO2711/tables/signals-by-theme/course", "noise", "/v1/dashboard/areas/PO2711/tables/declines-by-reason"), found);
        assertThat(found).isEmpty();
    }

    @Test
    @Tag("K12")
    @DisplayName("shows how many per 1,000 children with the range beside each figure, readable at a desk and on a phone, and breaks no rule with it")
    void rates() {
        signIn();
        for (Screen screen : Screen.values()) {
            browser.on(screen);
            browser.visit(root.resolve("/v1/dashboard?theme=C1&period=2024-W14&lang=nl").toString());
            assertThat(browser.find(".kk-ranking thead").getText()).contains("Per 1.000 kinderen (bereik)");
            assertThat(browser.driver().findElements(By.cssSelector(".kk-ranking tbody tr"))).extracting(WebElement::getText).contains("Velsen 75 7,5 (5,7–9,6)");
            assertThat(browser.violations()).isEmpty();
            assertThat(browser.widerThanScreen()).isZero();
        }
    }

    @Test
    @DisplayName("is walked with a keyboard alone: past the menu at once, in the order in which it is read, always showing where one is")
    void keyboard() {
        browser.visit(root.resolve("/v1/dashboard/areas/" + HEEMSKERK + "?lang=en").toString());
        WebElement first = browser.tab();
        assertThat(first.getText()).isEqualTo("To the content");
        assertThat(first.getRect().getY()).as("seen once it has the focus").isGreaterThanOrEqualTo(0);
        List<Double> places = new ArrayList<>();
        List<String> invisible = new ArrayList<>();
        WebElement focused = browser.tab();
        while (!focused.getTagName().equals("body") && places.size() < 60) {
            places.add((Double) browser.script("const r = arguments[0].getBoundingClientRect(); return 1.0 * Math.round(r.top + window.scrollY) + 0.0001", focused));
            if (!showsFocus(focused)) {
                invisible.add(focused.getTagName() + " " + focused.getText());
            }
            focused = browser.tab();
        }
        assertThat(places).hasSizeGreaterThan(8);
        assertThat(invisible).isEmpty();
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i)).as("element %s of %s", i, places).isGreaterThan(places.get(i - 1) - 60);
        }
        browser.visit(root.resolve("/v1/dashboard/areas/" + HEEMSKERK + "?lang=en").toString());
        browser.enter(browser.tab());
        assertThat(browser.tab().getText()).as("past the menu, the first of the page itself").isEqualTo("Partnership PO2711 (IJmond)");
    }

    @Test
    @DisplayName("shows the same figures in the drawing as in the table behind it, and withheld weeks as gaps in both")
    void chartAndTable() {
        browser.visit(root.resolve("/v1/dashboard/areas/" + HEEMSKERK + "?lang=nl&theme=E5").toString());
        assertThat(browser.driver().findElements(By.cssSelector("svg circle"))).isEmpty();
        assertThat(browser.driver().findElements(By.cssSelector("svg .kk-chart__gap"))).hasSize(26);
        browser.find("details summary").click();
        assertThat(browser.driver().findElements(By.cssSelector("details td"))).hasSize(26).allSatisfy(cell -> assertThat(cell.getText()).isEqualTo("niet getoond"));
        new Select(browser.find("#theme")).selectByVisibleText("Spraak en taal");
        browser.follow(browser.find("main form button"));
        assertThat(browser.driver().findElements(By.cssSelector("svg circle"))).hasSize(26);
    }

    @Test
    @Tag("L18")
    @DisplayName("shows who received a structural signal where it stands with each of them, and the answer with its measure; and nobody else that there is one")
    void structuralSignals() {
        signIn();
        browser.visit(root.resolve("/v1/dashboard/structural-signals?lang=nl").toString());
        assertThat(browser.find("tbody tr").getText()).contains("Spraak en taal").contains("Heemskerk").contains("Beantwoord").contains("Onderwijs, Gemeente");
        browser.follow(browser.find("tbody a"));
        assertThat(browser.driver().findElements(By.cssSelector("article")).stream().map(WebElement::getText).toList()).satisfiesExactly(
                education -> assertThat(education).startsWith("Onderwijs").contains("Verstuurd").doesNotContain("Antwoord"),
                municipality -> assertThat(municipality).startsWith("Gemeente").contains("Beantwoord").contains("31 augustus 2026").contains("een dagdeel een logopedist"));
        browser.sendAlways(Map.of("Authorization", "Bearer " + TestTokens.of(UUID.randomUUID().toString(), "municipal-analyst")));
        browser.visit(root.resolve("/v1/dashboard/structural-signals/" + structuralSignal + "?lang=nl").toString());
        assertThat(browser.find("h1").getText()).isEqualTo("Niet gevonden");
    }

    @Test
    @DisplayName("lets an analyst choose in a form what everybody sees, and everybody sees it then")
    void choosing() {
        String address = root.resolve("/v1/dashboard/areas/" + HEEMSKERK + "/tables/signals-by-outcome?lang=en").toString();
        browser.visit(address);
        assertThat(browser.find("h1").getText()).isEqualTo("Not found");
        choose("signals-by-outcome");
        assertThat(browser.find("main").getText()).contains("Your choice was saved and holds from now on.");
        assertThat(browser.find("label[for='GM0396-signals-by-outcome']").getText()).contains("public since");
        browser.sendAlways(Map.of());
        browser.visit(address);
        assertThat(browser.find("h1").getText()).isEqualTo("Children with an outcome of a signal");
        choose("signals-by-outcome");
        assertThat(browser.find("label[for='GM0396-signals-by-outcome']").getText()).contains("not public");
        assertThat(browser.find("label[for='GM0396-signals-by-theme']").getText()).as("the others stay").contains("public since");
    }

    /** Ticks a table, or takes the tick away. */
    private void choose(String table) {
        signIn();
        browser.visit(root.resolve("/v1/dashboard/publications?lang=en").toString());
        browser.find("#GM0396-" + table).click();
        browser.follow(browser.find("main form button"));
    }

    private void look(String as, Map<String, String> pages, List<String> found) {
        for (Screen screen : Screen.values()) {
            browser.on(screen);
            pages.forEach((name, path) -> {
                for (String language : List.of("nl", "en")) {
                    String page = "%s %s %s %s".formatted(as, name, language, screen);
                    browser.visit(root.resolve(path + (path.contains("?") ? "&" : "?") + "lang=" + language).toString());
                    browser.keep(PICTURES.resolve(page.replace(' ', '-').toLowerCase(Locale.ROOT) + ".png"));
                    assertThat((Long) browser.script("return document.styleSheets[0].cssRules.length")).as("with its styles").isGreaterThan(100);
                    browser.violations().forEach(violation -> found.add(page + ": " + violation));
                    if (browser.widerThanScreen() > 0) {
                        found.add(page + ": scrolls sideways by " + browser.widerThanScreen());
                    }
                    if (!browser.find("html").getAttribute("lang").equals(language)) {
                        found.add(page + ": says it is in another language");
                    }
                }
            });
        }
    }

    /** Something about the element is drawn otherwise than without the focus. */
    private static boolean showsFocus(WebElement focused) {
        String look = "const s = getComputedStyle(arguments[0]); return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.backgroundColor, s.boxShadow, s.borderColor].join()";
        Object with = browser.script(look, focused);
        browser.script("arguments[0].blur()", focused);
        Object without = browser.script(look, focused);
        browser.script("arguments[0].focus({focusVisible: true})", focused);
        return !with.equals(without);
    }

    private void signIn() {
        browser.sendAlways(Map.of("Authorization", "Bearer " + TestTokens.of(analyst, "municipal-analyst")));
    }

    private void figures(String municipality, int level) {
        ReleasedWeeks weeks = new ReleasedWeeks(ledger, catalogue, municipality);
        Map<String, IntUnaryOperator> themes = new LinkedHashMap<>();
        themes.put("C1", around(level));
        themes.put("A1", week -> week % 6 == 3 ? 0 : level / 2 + 5 * (week % 4));
        themes.put("B3", around(level - 20));
        themes.put("E5", withheld());
        weeks.release(new Week(2024, 14), 26, themes);
        weeks.release("signals-by-theme-and-age", QUARTER, cells(List.of("C1", "A1", "B3", "E5"), List.of("0-1", "2-3", "4-5", "6-7", "8-9", "10-12"), level));
        weeks.release("signals-by-theme-and-district", QUARTER, cells(List.of("C1", "A1", "B3"), districts(municipality), level));
        weeks.release("signals-by-outcome", QUARTER, Map.of(List.of("SOLVED_AT_CENTRE"), level));
    }

    private void largerAreas() {
        ReleasedWeeks ijmond = new ReleasedWeeks(ledger, catalogue, "PO2711");
        ijmond.release(new Week(2024, 14), 26, Map.of("C1", around(250), "A1", withheld()));
        ijmond.release("signals-by-theme-and-age", QUARTER, cells(List.of("C1", "A1", "B3", "E5"), List.of("0-1", "2-3", "4-5", "6-7", "8-9", "10-12"), 90));
        for (int year : new int[] {2019, 2020, 2021, 2023, 2024}) {
            ijmond.release("visits-in-a-year", new Year(year), cells(List.of("NONE", "ONE", "MORE"), List.of("CHILDCARE", "PRESCHOOL", "PRIMARY_SCHOOL"), year == 2020 ? 0 : year - 1990));
        }
        ijmond.releaseWithNoise("declines-by-reason", QUARTER, Map.of(List.of("NO_CAPACITY"), 148, List.of("NOT_OUR_OFFER"), 61, List.of("OUT_OF_REGION"), 0, List.of("OTHER"), 17), new Noise(160, 2));
        ReleasedWeeks province = new ReleasedWeeks(ledger, catalogue, "PV27");
        Period next = province.release(new Week(2022, 22), 104, Map.of("C1", around(300), "A1", around(150)));
        province.release(next, 8, Map.of("C1", around(450), "A1", around(150)));
        new ReleasedWeeks(ledger, catalogue, "NL").release(new Week(2024, 14), 26, Map.of("C1", around(1200), "A1", around(700)));
        looking.look();
    }

    private static List<String> districts(String municipality) {
        return municipality.equals(HEEMSKERK) ? List.of("WK039605", "WK039608", "WK039610", "UNKNOWN") : List.of("WK045301", "WK045304", "WK045305", "UNKNOWN");
    }

    /** Every third cell is withheld. */
    private static Map<List<String>, Integer> cells(List<String> down, List<String> across, int level) {
        Map<List<String>, Integer> cells = new LinkedHashMap<>();
        for (String row : down) {
            for (String column : across) {
                cells.put(List.of(row, column), cells.size() % 3 == 2 ? 0 : level + 5 * (cells.size() % 7));
            }
        }
        return cells;
    }

    /** Written by a youth supporter, sent to two, answered by the municipality. */
    private String structuralSignal() {
        UUID centre = UUID.randomUUID();
        team.publish(centre.toString(), CentreRegistered.TYPE, new CentreRegistered(centre, UUID.randomUUID(), CentreKind.PRIMARY_SCHOOL, HEEMSKERK, "WK039605"));
        String supporter = person("youth-supporter", UnitKind.CENTRE, centre);
        analyst = person("municipal-analyst", UnitKind.ORGANISATION, OFFICE);
        await("who works where").atMost(Duration.ofSeconds(60)).ignoreExceptions()
                .until(() -> !affiliations.of(supporter).isEmpty() && !affiliations.of(analyst).isEmpty() && !centres.within(List.of(centre)).isEmpty());
        String id = as(supporter, "youth-supporter").body(Map.of("municipality", HEEMSKERK, "theme", "C1", "language", "NL", "text",
                "Op de helft van de centra vallen meer kinderen op met spraak en taal dan een jaar geleden. Ouders wachten lang op logopedie.")).post("/v1/structural-signals")
                .then().statusCode(201).extract().jsonPath().getString("id");
        as(supporter, "youth-supporter").body(Map.of("addressees", List.of("EDUCATION", "MUNICIPALITY"))).put("/v1/structural-signals/" + id + "/addressees").then().statusCode(204);
        as(analyst, "municipal-analyst").body(Map.of("text", "Vanaf het nieuwe schooljaar staat op elk centrum een dagdeel een logopedist op de groep.", "language", "NL",
                "measureFrom", "2026-08-31")).put("/v1/structural-signals/" + id + "/replies/MUNICIPALITY/answer").then().statusCode(204);
        return id;
    }

    private static String person(String role, UnitKind kind, UUID unit) {
        String person = UUID.randomUUID().toString();
        UUID id = UUID.randomUUID();
        team.publish(id.toString(), AffiliationStarted.TYPE, new AffiliationStarted(id, person, kind, unit, role, null, null));
        return person;
    }

    private static RequestSpecification as(String person, String role) {
        return given().auth().oauth2(TestTokens.of(person, role)).contentType(ContentType.JSON);
    }
}
