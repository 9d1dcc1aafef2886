package nl.kindkring.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.consent.StatisticsCountedAs;
import nl.kindkring.contracts.consent.StatisticsObjected;
import nl.kindkring.contracts.trend.AreaTrendReleased;
import nl.kindkring.contracts.trend.TrendReleased;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Year;
import nl.kindkring.reporting.release.LedgerCheck;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From events on three topics to the record on a municipality's topic, in the order in which a week goes by. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleaseTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String NIJMEGEN = "GM0268";

    private static OtherServices others;

    @Inject
    AgroalDataSource database;
    @Inject
    LedgerCheck ledger;
    @Inject
    TurnedClock clock;

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
    void aWeekIsHeldBackWhileAPublisherIsSilentAndThenReleasedRoundedWithTheSmallOnesWithheld() {
        Events events = others.events(NIJMEGEN, MONDAY);
        events.population(200);
        List<UUID> children = events.signals("C1", 24, 6);
        events.signals("A1", 9, 3);       // below the threshold
        events.signals("A2", 14, 2);      // two centres only
        events.signals("D4", 20, 4);      // safety at home
        others.consent().publish(children.get(0).toString(), StatisticsObjected.TYPE, new StatisticsObjected(children.get(0), true));
        others.consent().publish(children.get(1).toString(), ChildErased.TYPE, new ChildErased(children.get(1)));

        others.signal().fallSilent();
        JsonPath waiting = runOnce();
        assertThat(waiting.getString("status")).isEqualTo("HELD_BACK");
        assertThat(waiting.getString("reason")).isEqualTo("FIGURES_NOT_COMPLETE");
        assertThat(waiting.getInt("made")).isZero();
        operator().queryParam("municipality", NIJMEGEN).get("/v1/releases").then().statusCode(200).body("items", hasSize(0));
        others.signal().live();

        try (TopicProbe topic = TopicProbe.fromBeginning(Topics.trends(NIJMEGEN).name())) {
            releaseNow();
            TopicRecord c1 = topic.await(TrendReleased.TYPE, week("C1"));
            // two of the twenty-four are left out: twenty-two, rounded to twenty
            assertThat(c1.json().required("count").intValue()).isEqualTo(20);
            assertThat(c1.key()).isEqualTo("signals-by-theme|theme=C1|2026-W10");
            assertThat(c1.json().required("treatment").required("linearAudit").booleanValue()).isTrue();
            for (String theme : List.of("A1", "A2", "E5")) {
                JsonNode withheld = topic.await(TrendReleased.TYPE, week(theme)).json();
                assertThat(withheld.required("status").textValue()).isEqualTo("WITHHELD");
                assertThat(withheld.required("count").isNull()).isTrue();
            }
            assertThat(topic.records()).noneMatch(record -> record.value() != null && record.value().contains("D4"));
        }
    }

    @Test
    @Order(2)
    void topicAndApiShowTheSameBytes() {
        String page = analyst().queryParam("municipality", NIJMEGEN).queryParam("table", "signals-by-theme").queryParam("period", "2026-W10")
                .when().get("/v1/trends").then().statusCode(200).extract().asString();
        try (TopicProbe topic = TopicProbe.fromBeginning(Topics.trends(NIJMEGEN).name())) {
            assertThat(page).contains(topic.await(TrendReleased.TYPE, week("C1")).value());
            assertThat(page).contains(topic.await(TrendReleased.TYPE, week("A1")).value());
        }
    }

    @Test
    @Order(2)
    void theLargerAreasAreReleasedAfterTheirMunicipalitiesUnderATypeOfTheirOwn() {
        for (String area : List.of("PO2507", "PV25", "NL")) {
            try (TopicProbe topic = TopicProbe.fromBeginning(Topics.trends(area).name())) {
                // all of Nijmegen's partnership and province is Nijmegen here, and nobody else has a signal
                TopicRecord c1 = topic.await(AreaTrendReleased.TYPE, week("C1"));
                assertThat(c1.json().required("area").textValue()).isEqualTo(area);
                assertThat(c1.json().required("count").intValue()).isEqualTo(20);
                assertThat(topic.await(AreaTrendReleased.TYPE, week("A1")).json().required("status").textValue()).isEqualTo("WITHHELD");
                assertThat(analyst().queryParam("area", area).queryParam("table", "signals-by-theme").queryParam("period", "2026-W10").when().get("/v1/trends")
                        .then().statusCode(200).extract().asString()).contains(c1.value());
                assertThat(analyst().queryParam("area", area).queryParam("from", "2026-W10").queryParam("until", "2026-W10")
                        .get("/v1/trend-files/signals-by-theme/csv").then().statusCode(200).extract().asString())
                        .startsWith("area,period,theme,").contains(area + ",2026-W10,C1,PUBLISHED,20,").contains(c1.json().required("hash").textValue());
                assertThat(ledger.check(area).whole()).isTrue();
            }
        }
        given().queryParam("area", "PO9999").get("/v1/trends").then().statusCode(400).body("errors[0].code", equalTo("unknown-code"));
        given().queryParam("area", "NL").queryParam("municipality", NIJMEGEN).get("/v1/trends").then().statusCode(400).body("errors[0].code", equalTo("two-areas"));
    }

    @Test
    @Order(3)
    void whatComesAfterAReleaseChangesNothingAboutIt() {
        String before = weekOverHttp();
        List<UUID> late = others.events(NIJMEGEN, MONDAY).signals("C1", 30, 3);
        late.forEach(child -> others.consent().publish(child.toString(), StatisticsCountedAs.TYPE, new StatisticsCountedAs(child, late.getFirst())));
        releaseNow();
        assertThat(weekOverHttp()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void theLedgerIsWholeAndAnAlteredRecordIsFound() throws SQLException {
        LedgerCheck.Result whole = ledger.check(NIJMEGEN);
        assertThat(whole.whole()).isTrue();
        assertThat(whole.lastIntact()).isGreaterThan(27);
        try (var owner = DriverManager.getConnection(url(), "postgres", "postgres"); var update = owner.createStatement()) {
            assertThat(update.executeUpdate("update release_record set record = replace(record, '\"count\":20', '\"count\":25') "
                    + "where area = 'GM0268' and status = 'PUBLISHED' and sequence = (select min(sequence) from release_record where area = 'GM0268' and status = 'PUBLISHED')")).isOne();
            assertThat(ledger.check(NIJMEGEN).whole()).isFalse();
            update.executeUpdate("update release_record set record = replace(record, '\"count\":25', '\"count\":20') where area = 'GM0268' and status = 'PUBLISHED'");
        }
        assertThat(ledger.check(NIJMEGEN)).isEqualTo(whole);
    }

    @Test
    @Order(5)
    void theServiceItselfMayNotChangeTheLedger() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (String sql : List.of("update release_record set status = 'WITHHELD'", "delete from release_record", "truncate release_record", "delete from release")) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    @Order(6)
    void pagesFollowEachOtherWithoutAGapOrARepeat() {
        List<Integer> sequences = new ArrayList<>();
        String cursor = null;
        do {
            var request = analyst().queryParam("municipality", NIJMEGEN).queryParam("table", "signals-by-theme").queryParam("limit", 10);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).when().get("/v1/trends").then().statusCode(200).extract().jsonPath();
            sequences.addAll(page.getList("items.sequence", Integer.class));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(sequences).doesNotHaveDuplicates().isSorted().hasSizeGreaterThan(27);
    }

    @Test
    @Order(7)
    void theTablesOfAYearAreReleasedWhenItIsOver() {
        clock.turnTo(Year.containing(MONDAY).dayAfter().plusDays(3).atTime(10, 0).atZone(Period.ZONE).toInstant());
        try {
            releaseNow();
        } finally {
            clock.back();
        }
        for (String area : List.of(NIJMEGEN, "PO2507", "NL")) {
            List<String> periods = given().auth().oauth2(TestTokens.of("analyst", "municipal-analyst")).queryParam("area", area).queryParam("period", "2026")
                    .queryParam("limit", 1000).get("/v1/trends").then().statusCode(200).extract().jsonPath().getList("items.periodKind", String.class);
            assertThat(periods).as(area).isNotEmpty().containsOnly("YEAR");
            assertThat(ledger.check(area).whole()).isTrue();
        }
        try (TopicProbe topic = TopicProbe.fromBeginning(Topics.trends(NIJMEGEN).name())) {
            TopicRecord visits = topic.await(AreaTrendReleased.TYPE, record -> record.json().required("table").textValue().equals("visits-in-a-year"));
            assertThat(visits.json().required("area").textValue()).isEqualTo(NIJMEGEN);
        }
    }

    @Test
    @Order(8)
    void aRunIsKeptAndListedAndOneWhoseProcessIsGoneSaysSo() throws SQLException {
        JsonPath ran = OperatorsRun.untilEnded();
        assertThat(ran.getInt("due")).isZero();
        assertThat(operator().get("/v1/release-runs").then().statusCode(200).extract().jsonPath().getList("items.runId", String.class))
                .startsWith(ran.getString("runId")).hasSizeGreaterThan(3);
        UUID gone = UUID.randomUUID();
        try (var connection = database.getConnection(); var insert = connection.createStatement()) {
            insert.executeUpdate("insert into release_run (id, asked_by, status, started_at, due) values ('" + gone + "', 'SCHEDULE', 'RUNNING', now(), 3)");
        }
        operator().get("/v1/release-runs/" + gone).then().statusCode(200).body("status", equalTo("INTERRUPTED")).body("due", equalTo(3));
        operator().get("/v1/release-runs/" + UUID.randomUUID()).then().statusCode(404);
        given().when().get("/v1/release-runs/" + gone).then().statusCode(401);
    }

    @Test
    @Order(9)
    void aRunThatIsUnderWaySomewhereIsTheOneThatIsAnsweredAndGoesOn() throws SQLException {
        UUID elsewhere = UUID.randomUUID();
        try (var other = DriverManager.getConnection(url(), "postgres", "postgres"); var session = other.createStatement()) {
            session.execute("select pg_advisory_lock(hashtextextended('kindkring_release_run', 0))");
            session.executeUpdate("insert into release_run (id, asked_by, status, started_at, due) values ('" + elsewhere + "', 'SCHEDULE', 'RUNNING', now(), 3)");
            operator().post("/v1/releases").then().statusCode(202).header("Location", endsWith("/v1/release-runs/" + elsewhere)).header("Retry-After", equalTo("1"))
                    .body("status", equalTo("RUNNING"));
            operator().get("/v1/release-runs/" + elsewhere).then().statusCode(200).body("status", equalTo("RUNNING")).header("Retry-After", equalTo("1"));
        }
        assertThat(OperatorsRun.untilEnded().getString("status")).as("the other session is gone, and its run with it").isEqualTo("DONE");
        operator().get("/v1/release-runs/" + elsewhere).then().body("status", equalTo("INTERRUPTED"));
    }

    @Test
    void releasingIsForOperators() {
        given().when().post("/v1/releases").then().statusCode(401);
        given().auth().oauth2(TestTokens.of("t", "teacher")).when().post("/v1/releases").then().statusCode(403);
    }

    @Test
    void theCatalogueNamesItsTables() {
        given().when().get("/v1/trend-tables").then().statusCode(200).body("items", hasSize(19)).body("items[0].name", equalTo("signals-by-theme"));
    }

    @Test
    void aPeriodThatIsNoneAndATownThatIsNoneAreToldTogether() {
        given().queryParam("period", "2026-13").queryParam("municipality", "GM9999").when().get("/v1/trends")
                .then().statusCode(400).contentType("application/problem+json").body("errors", hasSize(2));
    }

    private static void releaseNow() {
        JsonPath run = OperatorsRun.untilEnded();
        assertThat(run.getString("status")).as(run.prettify()).isEqualTo("DONE");
        assertThat(run.getInt("done")).isEqualTo(run.getInt("due"));
        assertThat(run.getInt("narrow")).as("nothing follows from what stands").isZero();
    }

    /** Asks for a release, and for the run until it has ended, also held back. */
    private static JsonPath runOnce() {
        String at = operator().post("/v1/releases").then().statusCode(202).extract().header("Location");
        return Awaitility.await("the end of " + at).atMost(Duration.ofMinutes(15)).pollInterval(Duration.ofMillis(200))
                .until(() -> operator().get(at).then().statusCode(200).extract().jsonPath(), run -> !run.getString("status").equals("RUNNING"));
    }

    private static RequestSpecification analyst() {
        return given().auth().oauth2(TestTokens.of("analyst", "municipal-analyst"));
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(TestTokens.of("op", "operator")).header("Accept-Language", "en").when();
    }

    private static String weekOverHttp() {
        return analyst().queryParam("municipality", NIJMEGEN).queryParam("period", "2026-W10").when().get("/v1/trends").then().statusCode(200).extract().asString();
    }

    private static Predicate<TopicRecord> week(String theme) {
        return record -> record.json().required("period").textValue().equals("2026-W10")
                && record.json().required("cell").path("theme").asText().equals(theme);
    }

    private String url() throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getURL();
        }
    }
}
