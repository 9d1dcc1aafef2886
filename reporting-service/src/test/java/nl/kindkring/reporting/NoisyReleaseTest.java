package nl.kindkring.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.referral.DeclineReason;
import nl.kindkring.contracts.trend.TrendReleased;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PrivacyLoss;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.release.NoiseAccount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A service in which somebody turned noise on: what it releases, what that costs, and what it no longer releases when the budget is spent. */
@QuarkusTest
@TestProfile(NoisyReleaseTest.Noisy.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("alone")
class NoisyReleaseTest {

    private static final String BEVERWIJK = "GM0375";
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);

    /** Noise is on. */
    public static class Noisy implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kindkring.reporting.levels", "MUNICIPALITY,PARTNERSHIP", "kindkring.reporting.noise.enabled", "true", "kindkring.reporting.noise.key", "YSBub2lzZSBrZXkgZm9yIHRlc3RzIGFuZCBub3RoaW5n");
        }
    }

    private static OtherServices others;

    @Inject
    NoiseAccount account;
    @Inject
    Catalogue catalogue;
    @Inject
    AgroalDataSource database;

    @BeforeAll
    static void theOtherServicesLive() {
        others = OtherServices.alive();
    }

    @AfterAll
    static void theyStop() {
        others.close();
    }

    @Test
    @Order(1)
    void everyCellIsReleasedWithNoiseAndItsRecordSaysSo() throws SQLException {
        PrivacyLoss cap = catalogue.noiseBudget().orElseThrow().perYear();
        assertThat(account.spend("something-else", Period.parse("2025-Q4"), cap, cap, Instant.now())).isTrue();
        others.events(BEVERWIJK, DECEMBER).signals("C1", 5, 1);
        others.events(BEVERWIJK, JANUARY).signals("C1", 30, 6);
        assertThat(OperatorsRun.untilEnded().getString("status")).isEqualTo("DONE");
        try (TopicProbe topic = TopicProbe.fromBeginning(Topics.trends(BEVERWIJK).name())) {
            TopicRecord record = topic.await(TrendReleased.TYPE, r -> r.key().equals("declines-by-reason|reason=" + DeclineReason.values()[0] + "|2026-Q1"));
            JsonNode treatment = record.json().required("treatment");
            assertThat(record.json().required("status").textValue()).isEqualTo("PUBLISHED");
            assertThat(treatment.required("threshold").intValue()).isZero();
            assertThat(treatment.required("linearAudit").booleanValue()).isFalse();
            assertThat(treatment.required("noise").required("variance").intValue()).isEqualTo(160);
            assertThat(treatment.required("noise").required("rhoMillionths").intValue()).isEqualTo(25_000);
            assertThat(treatment.required("noise").required("epsilonHundredthsPerYear").intValue()).isEqualTo(397);
            TopicRecord controlled = topic.await(TrendReleased.TYPE, r -> r.key().startsWith("signals-by-theme-and-age|"));
            assertThat(controlled.json().required("treatment").required("noise").isNull()).isTrue();
        }
        analyst().queryParam("municipality", BEVERWIJK).queryParam("table", "declines-by-reason").queryParam("period", "2026-Q1").when().get("/v1/trends").then()
                .statusCode(200).body("items", hasSize(DeclineReason.values().length))
                .body("items.status", everyItem(equalTo("PUBLISHED")));
        // the exact counts of what has noise are kept nowhere
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from count_at_release where subject = 'DECLINES'")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    @Test
    @Order(2)
    void whatItCostIsInTheAccountOnceHoweverManyMunicipalitiesThereAre() {
        assertThat(account.entries(2026).stream().filter(entry -> entry.period().equals("2026-Q1")).map(NoiseAccount.Entry::table))
                .containsExactlyInAnyOrder("signals-by-outcome", "declines-by-reason", "cases-closed-by-reason");
        assertThat(spent(2026)).isLessThanOrEqualTo(catalogue.noiseBudget().orElseThrow().perYear());
    }

    @Test
    @Order(3)
    void whereTheBudgetOfAYearIsSpentATableWithNoiseIsNotReleasedAndTheOthersAre() {
        assertThat(records("declines-by-reason", "2025-Q4")).isEmpty();
        assertThat(records("cases-closed-by-reason", "2025-Q4")).isEmpty();
        assertThat(records("waiting-by-level", "2025-Q4")).isNotEmpty();
        assertThat(records("declines-by-reason", "2026-Q2")).isNotEmpty();
        assertThat(spent(2025)).isEqualTo(catalogue.noiseBudget().orElseThrow().perYear());
        given().auth().oauth2(TestTokens.of("op", "operator")).when().get("/v1/noise-budgets/2025").then().statusCode(200)
                .body("rhoMillionthsPerYear", equalTo(250_000)).body("spentMillionths", equalTo(250_000)).body("next.fits", everyItem(equalTo(false)));
        given().auth().oauth2(TestTokens.of("op", "operator")).when().get("/v1/noise-budgets/2030").then().statusCode(200)
                .body("spent", hasSize(0)).body("next.fits", hasSize(3)).body("next.fits", everyItem(equalTo(true)));
        given().auth().oauth2(TestTokens.of("t", "teacher")).when().get("/v1/noise-budgets/2026").then().statusCode(403);
    }

    @Test
    @Order(4)
    void aCountingThatReachedTheLedgerIsPaidAgainAndOneThatDidNotIsNot() {
        PrivacyLoss cap = PrivacyLoss.of(10, 1);
        PrivacyLoss loss = PrivacyLoss.of(1, 100);
        Period untouched = Period.parse("2031-Q1");
        assertThat(account.spend("declines-by-reason", untouched, loss, cap, Instant.now())).isTrue();
        assertThat(account.spend("declines-by-reason", untouched, loss, cap, Instant.now())).isTrue();
        assertThat(account.entries(2031)).hasSize(1);
        PrivacyLoss before = spent(2026);
        assertThat(account.spend("declines-by-reason", Period.parse("2026-Q1"), loss, cap, Instant.now())).isTrue();
        assertThat(spent(2026)).isEqualTo(before.plus(loss));
    }

    @Test
    void twoReplicasDoNotBothSpendTheLastOfAYear() throws Exception {
        PrivacyLoss last = PrivacyLoss.of(1, 10);
        try (var replicas = Executors.newFixedThreadPool(4)) {
            for (int year = 2040; year < 2045; year++) {
                List<Callable<Boolean>> spending = new ArrayList<>();
                for (int quarter = 1; quarter <= 4; quarter++) {
                    Period period = new Quarter(year, quarter);
                    spending.add(() -> account.spend("declines-by-reason", period, last, last, Instant.now()));
                }
                long spent = 0;
                for (Future<Boolean> one : replicas.invokeAll(spending)) {
                    spent += one.get() ? 1 : 0;
                }
                assertThat(spent).isOne();
                assertThat(spent(year)).isEqualTo(last);
            }
        }
    }

    @Test
    void theAccountIsNeverChanged() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (String sql : List.of("update noise_spent set numerator = 1", "delete from noise_spent", "truncate noise_spent")) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    private PrivacyLoss spent(int year) {
        return account.entries(year).stream().map(NoiseAccount.Entry::loss).reduce(PrivacyLoss.NONE, PrivacyLoss::plus);
    }

    private static List<Object> records(String table, String period) {
        return analyst().queryParam("municipality", BEVERWIJK).queryParam("table", table).queryParam("period", period).when().get("/v1/trends").then().statusCode(200)
                .extract().jsonPath().getList("items");
    }

    private static RequestSpecification analyst() {
        return given().auth().oauth2(TestTokens.of("analyst", "municipal-analyst"));
    }
}
