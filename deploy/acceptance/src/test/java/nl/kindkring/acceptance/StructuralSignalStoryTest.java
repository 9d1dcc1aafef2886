package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.DIRECTOR;
import static nl.kindkring.acceptance.Person.MUNICIPAL_ANALYST;
import static nl.kindkring.acceptance.Person.OPERATOR;
import static nl.kindkring.acceptance.Person.PARTNERSHIP_OFFICER;
import static nl.kindkring.acceptance.Person.YOUTH_SUPPORTER;
import static nl.kindkring.local.ServiceApp.REPORTING;
import static nl.kindkring.local.ServiceApp.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kindkring.platform.browser.Browser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * L: Leeuwarden. What many see becomes something the municipality answers; what few are in stays hidden.
 *
 * <p>Detection proposes a theme that was always withheld and then becomes visible (decision 150), so a quiet quarter goes before. The fourteen at three centres are
 * seventeen with the three of the village: alone they would be withheld, because the school with five of them would learn of nine others (decision 146).
 */
@ExtendWith(SystemUnderTest.class)
class StructuralSignalStoryTest {

    private static final String LEEUWARDEN = "GM0080";
    private static final List<String> AROUND = List.of("PO2101");
    private static final String CITY = "WK008001";
    private static final String VILLAGE = "WK008073";
    private static final String SPEECH = "C1";
    private static final String ATTENTION = "C3";
    private static final String BY_KIND = "signals-by-theme-and-centre-kind";
    private static final String BY_DISTRICT = "signals-by-theme-and-district";

    private static final String WRITTEN = "Op de helft van de centra vallen meer kinderen op met spraak en taal dan eerder.";
    private static final String MEASURE = "Vanaf het voorjaar staat op elk centrum een dagdeel een logopedist op de groep.";

    @Test
    @Tag("browser")
    @Tag("L18")
    @DisplayName("4. A structural signal")
    void aStructuralSignal(SystemUnderTest.Running kindkring) {
        List<Circle> city = Stream.generate(() -> new Circle(kindkring, LEEUWARDEN, CITY)).limit(3).toList();
        var village = new Circle(kindkring, LEEUWARDEN, VILLAGE);
        theThreeWhoAreAddressed(kindkring, city.getFirst());
        var quiet = new Concerns(kindkring);
        quiet.raise(city.getFirst(), CITY, SPEECH, 2);
        kindkring.moveTo(SchoolQuarter.of(kindkring.today()).lastDay().plusDays(10));
        SchoolQuarter quarter = SchoolQuarter.of(kindkring.today());

        Concerns concerns = raised(kindkring, city, village);
        kindkring.moveTo(quarter.lastDay().plusDays(3));
        new ReleaseRun(kindkring).untilDone();

        theSameFigureEverywhere(kindkring, quarter);
        theVillageCannotBeRecovered(kindkring, quarter, concerns);
        proposedSentAndAnswered(kindkring, quarter);
    }

    /** Childcare has a director, education the partnership, the municipality its analyst; an operator says which organisations those are. */
    private static void theThreeWhoAreAddressed(SystemUnderTest.Running kindkring, Circle circle) {
        circle.belongs(YOUTH_SUPPORTER, "CENTRE", circle.centre, "youth-supporter");
        String childcare = organisation(kindkring, "Kinderopvang", "CHILDCARE");
        kindkring.api().made(OPERATOR, TEAM, "/centres", Map.of("organisationId", childcare, "name", "Opvang", "kind", "CHILDCARE",
                "municipality", LEEUWARDEN, "district", CITY));
        circle.belongs(DIRECTOR, "ORGANISATION", childcare, "director");
        String partnership = organisation(kindkring, "Samenwerkingsverband", "EDUCATION");
        circle.belongs(PARTNERSHIP_OFFICER, "ORGANISATION", partnership, "swv-officer");
        String municipality = organisation(kindkring, "Gemeente", "MUNICIPALITY");
        circle.belongs(MUNICIPAL_ANALYST, "ORGANISATION", municipality, "municipal-analyst");
        kindkring.restart(Map.of(REPORTING, Map.of("kindkring.reporting.structural.municipality-offices." + LEEUWARDEN, municipality,
                "kindkring.reporting.structural.partnership-offices." + LEEUWARDEN, partnership, "kindkring.reporting.structural.detect-every", "1s")));
    }

    private static String organisation(SystemUnderTest.Running kindkring, String name, String kind) {
        return kindkring.api().made(OPERATOR, TEAM, "/organisations", Map.of("name", name, "kind", kind));
    }

    /**
     * Speech and language: fourteen in the city at three schools, three in the village, so spread that no week shows it. Attention is the temptation: fifteen in the
     * city, all in one week, which that week may show; the three of the village come later.
     */
    private static Concerns raised(SystemUnderTest.Running kindkring, List<Circle> city, Circle village) {
        var concerns = new Concerns(kindkring);
        concerns.raise(city.get(0), CITY, SPEECH, 5);
        concerns.raise(city.get(1), CITY, SPEECH, 5);
        city.forEach(circle -> concerns.raise(circle, CITY, ATTENTION, 5));
        for (int i = 0; i < 10; i++) {
            village.registerChild("Stil");
        }
        kindkring.moveTo(kindkring.today().plusWeeks(3));
        concerns.raise(city.get(2), CITY, SPEECH, 4);
        concerns.raise(village, VILLAGE, SPEECH, 3);
        concerns.raise(village, VILLAGE, ATTENTION, 3);
        return concerns;
    }

    /** Seventeen, rounded to five; by kind of centre, because all are six or seven: by age the figure would be that of the whole, and leave the districts too narrow. */
    private static void theSameFigureEverywhere(SystemUnderTest.Running kindkring, SchoolQuarter quarter) {
        JsonNode record = ReleasedRecords.of(kindkring.api(), LEEUWARDEN).of(BY_KIND, "centreKind=PRIMARY_SCHOOL,theme=" + SPEECH, quarter.name()).orElseThrow();
        assertThat(record.path("count").asInt()).as("in the API: %s", record).isEqualTo(15);
        Awaitility.await("on the topic of the municipality").atMost(Api.PATIENCE).untilAsserted(() ->
                assertThat(ReleasedRecords.onTopic(kindkring.system(), LEEUWARDEN).get(ReleasedRecords.key(record))).isEqualTo(record));
        try (var browser = Browser.open()) {
            String dashboard = kindkring.system().address(REPORTING) + "/v1/dashboard/areas/" + LEEUWARDEN;
            new SignInPage(browser).signInAt(dashboard + "?lang=en", MUNICIPAL_ANALYST);
            assertThat(figures(browser, dashboard, BY_KIND, quarter)).as("on the dashboard").containsExactly("15");
            browser.keep(Path.of("target", "pictures", "story-4.png"));
            assertThat(figures(browser, dashboard, BY_DISTRICT, quarter)).as("of no district").isEmpty();
        }
    }

    /** What stands in the row of speech and language, without what says that it is not shown. */
    private static List<String> figures(Browser browser, String dashboard, String table, SchoolQuarter quarter) {
        browser.visit(dashboard + "/tables/" + table + "?period=" + quarter.name() + "&lang=en");
        List<WebElement> places = browser.driver().findElements(By.xpath("//tr[th[normalize-space()='Speech and language']]/td"));
        assertThat(places).as("the row").isNotEmpty();
        return places.stream().map(place -> place.getText().strip()).filter(text -> text.matches("[0-9]+")).toList();
    }

    /** By nothing that is released, now or in the weeks before; of either theme. */
    private static void theVillageCannotBeRecovered(SystemUnderTest.Running kindkring, SchoolQuarter quarter, Concerns concerns) {
        for (String theme : List.of(SPEECH, ATTENTION)) {
            var attack = new Subtracting(kindkring, LEEUWARDEN, AROUND, theme, quarter, StructuralSignalStoryTest::population);
            JsonNode village = attack.record(BY_DISTRICT, "district=" + VILLAGE + ",theme=" + theme);
            assertThat(village.path("status").asText()).as("the village").isEqualTo("WITHHELD");
            assertThat(concerns.countOf(village)).isEqualTo(3);
            attack.findsNothing();
            assertThat(attack.withAThresholdAlone(concerns::countOf).of(village).most()).as("with a threshold alone the same reader finds the three").isEqualTo(3);
        }
    }

    /** Who lives there and has that age: forty-seven, of whom sixteen in the village. That is public. */
    private static long population(JsonNode record) {
        JsonNode cell = record.required("cell");
        if (!cell.path("ageBand").asText("6-7").equals("6-7")) {
            return 0;
        }
        return switch (cell.path("district").asText("")) {
            case "" -> 47;
            case CITY -> 31;
            case VILLAGE -> 16;
            default -> 0;
        };
    }

    /** Detection proposes, the youth supporter writes and sends, the municipality answers, and each of the three reads the answer. */
    private static void proposedSentAndAnswered(SystemUnderTest.Running kindkring, SchoolQuarter quarter) {
        Api api = kindkring.api();
        JsonNode proposed = api.untilGet(YOUTH_SUPPORTER, REPORTING, "/structural-signals?municipality=" + LEEUWARDEN + "&theme=" + SPEECH + "&status=PROPOSED",
                list -> list.path("items").size() == 1).json().path("items").path(0);
        assertThat(proposed.path("detected").asBoolean()).isTrue();
        String signal = "/structural-signals/" + proposed.path("id").asText();
        JsonNode occasion = api.get(YOUTH_SUPPORTER, REPORTING, signal).json().path("occasion");
        assertThat(occasion.path("period").asText()).isEqualTo(quarter.name());
        assertThat(occasion.path("count").asInt()).as("the released figure and no other").isEqualTo(15);
        assertThat(api.get(MUNICIPAL_ANALYST, REPORTING, signal).status()).as("not sent yet").isEqualTo(404);

        api.untilPut(YOUTH_SUPPORTER, REPORTING, signal + "/text", Map.of("text", WRITTEN, "language", "NL"));
        api.untilPut(YOUTH_SUPPORTER, REPORTING, signal + "/addressees", Map.of("addressees", List.of("CHILDCARE", "EDUCATION", "MUNICIPALITY")));
        assertThat(api.put(DIRECTOR, REPORTING, signal + "/replies/MUNICIPALITY/answer", Map.of("text", MEASURE, "language", "NL")).status())
                .as("nobody answers for another").isEqualTo(404);
        api.untilPut(MUNICIPAL_ANALYST, REPORTING, signal + "/replies/MUNICIPALITY/answer",
                Map.of("text", MEASURE, "language", "NL", "measureFrom", kindkring.today().plusMonths(1).toString()));
        for (Person addressee : List.of(DIRECTOR, PARTNERSHIP_OFFICER, MUNICIPAL_ANALYST)) {
            JsonNode read = api.get(addressee, REPORTING, signal).json();
            assertThat(read.path("status").asText()).as(addressee.account()).isEqualTo("ANSWERED");
            assertThat(read.path("replies").path("MUNICIPALITY").path("answer").path("text").asText()).as(addressee.account()).isEqualTo(MEASURE);
        }
    }
}
