package nl.kindkring.reporting.detection;

import static io.restassured.RestAssured.given;
import static nl.kindkring.reporting.ReleasedWeeks.around;
import static nl.kindkring.reporting.ReleasedWeeks.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.reporting.ReleasedWeeks;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.release.ReleaseLedger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Over the ledger of a partnership that no other test fills before 2026. */
@QuarkusTest
@DisplayName("In the released series of a larger area")
class LargerAreaDetectionTest {

    private static final String LEEUWARDEN = "PO2101";

    @Inject ReleaseLedger ledger;
    @Inject Catalogue catalogue;
    @Inject LookingAtLargerAreas looking;
    @Inject AreaFindings findings;

    @Test
    @DisplayName("a lasting rise is found once each period, nothing in the first year and a half, and whoever may read the table sees it on the dashboard")
    void found() {
        ReleasedWeeks weeks = new ReleasedWeeks(ledger, catalogue, LEEUWARDEN);
        Period next = weeks.release(new Week(2018, 1), 60, Map.of("C1", around(60), "A1", around(60), "E5", withheld()));
        next = weeks.release(next, 4, Map.of("C1", around(120), "A1", around(60), "E5", withheld()));
        looking.look();
        assertThat(findings.newest(LEEUWARDEN)).as("no year to compare with").isEmpty();
        next = weeks.release(next, 44, Map.of("C1", around(60), "A1", around(60), "E5", withheld()));
        next = weeks.release(next, 4, Map.of("C1", around(130), "A1", around(60), "E5", withheld()));
        looking.look();
        List<AreaFinding> found = findings.newest(LEEUWARDEN);
        assertThat(found).extracting(AreaFinding::theme).containsExactly("C1");
        assertThat(found.getFirst().count()).isBetween(125, 135);
        assertThat(found.getFirst().expected()).hasValueSatisfying(expected -> assertThat(expected).isBetween(50, 80));
        looking.look();
        assertThat(findings.newest(LEEUWARDEN)).as("looked at once").isEqualTo(found);

        String path = "/v1/dashboard/areas/" + LEEUWARDEN + "?lang=en";
        assertThat(Jsoup.parse(given().auth().oauth2(TestTokens.of("analyst", "municipal-analyst")).get(path).asString()).select("#found ~ ul li").eachText())
                .singleElement().satisfies(row -> assertThat(row).startsWith("Speech and language").contains("Expected from earlier periods"));
        assertThat(Jsoup.parse(given().get(path).asString()).select("#found")).as("it is not public").isEmpty();
    }
}
