package nl.kindkring.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.consent.StatisticsCountedAs;
import nl.kindkring.contracts.signal.AbsenceAlertKind;
import nl.kindkring.contracts.signal.AbsenceAlerted;
import nl.kindkring.platform.projection.Projections;
import nl.kindkring.platform.testing.OtherService;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.reporting.projection.FactCounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AbsenceFileResourceTest {

    private static final String FILE = "/v1/absence-files/PO2711/2026-Q1";

    @Inject
    Projections projections;
    @Inject
    DataSource database;

    @Test
    @Tag("I22")
    void theOfficerOfThePartnershipGetsExactFiguresAndEachReadingIsInTheLogFirst() throws SQLException {
        try (OtherService signal = OtherService.owning(Topics.SIGNAL.name()); OtherService consent = OtherService.owning(Topics.CONSENT.name())) {
            away(signal, "GM0450", AbsenceAlertKind.ABSOLUTE, LocalDate.of(2026, 3, 2), false);
            UUID twice = away(signal, "GM0450", AbsenceAlertKind.RELATIVE, LocalDate.of(2026, 2, 2), false);
            UUID again = away(signal, "GM0450", AbsenceAlertKind.RELATIVE, LocalDate.of(2026, 2, 2), false);
            consent.publish(again.toString(), StatisticsCountedAs.TYPE, new StatisticsCountedAs(again, twice));
            away(signal, "GM0453", AbsenceAlertKind.RELATIVE, LocalDate.of(2025, 11, 3), false);
            away(signal, "GM0453", AbsenceAlertKind.RELATIVE, LocalDate.of(2025, 11, 3), true);
            away(signal, "GM0268", AbsenceAlertKind.ABSOLUTE, LocalDate.of(2026, 3, 2), false);
            UUID erased = away(signal, "GM0453", AbsenceAlertKind.ABSOLUTE, LocalDate.of(2026, 3, 2), false);
            consent.publish(erased.toString(), ChildErased.TYPE, new ChildErased(erased));
        }
        assertThat(projections.awaitCaughtUp(FactCounts.PROJECTION, Duration.ofMinutes(1))).isTrue();
        int before = reads();
        officer().get(FILE).then().statusCode(200).body("partnership", equalTo("PO2711")).body("lines[-1].area", equalTo("PO2711"))
                .body("lines[-1].onLastDay.absolute", equalTo(1)).body("lines[-1].onLastDay.relativeTo3Months", equalTo(1))
                .body("lines[-1].onLastDay.relativeLonger", equalTo(1)).body("lines[-1].onLastDay.exempt", equalTo(1));
        officer().get(FILE + "/csv").then().statusCode(200).contentType(containsString("text/csv"))
                .body(containsString("PO2711,2026-Q1,2026-03-29,GM0450,1,0,1,0,1,0,1,0\r\n"));
        assertThat(reads()).isEqualTo(before + 2);
    }

    @Test
    void nobodyElseGetsIt() {
        given().when().get(FILE).then().statusCode(401);
        given().auth().oauth2(TestTokens.of("t", "municipal-analyst")).when().get(FILE).then().statusCode(403);
        given().auth().oauth2(TestTokens.of("officer-of-elsewhere", "swv-officer")).when().get(FILE).then().statusCode(404);
        officer().get("/v1/absence-files/PO2507/2026-Q1").then().statusCode(404);
    }

    @Test
    void aQuarterThatIsNotOverHasNoFile() {
        officer().get("/v1/absence-files/PO2711/2099-Q1").then().statusCode(409).body("title", equalTo("This quarter is not over yet"));
    }

    private static UUID away(OtherService signal, String town, AbsenceAlertKind kind, LocalDate since, boolean exempt) {
        UUID child = UUID.randomUUID();
        UUID file = UUID.randomUUID();
        signal.publish(file.toString(), AbsenceAlerted.TYPE, new AbsenceAlerted(file, child, town, UUID.randomUUID(), kind, since, exempt));
        return child;
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(TestTokens.of("officer-of-ijmond", "swv-officer")).header("Accept-Language", "en").when();
    }

    private int reads() throws SQLException {
        try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery("select count(*) from absence_file_read")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
