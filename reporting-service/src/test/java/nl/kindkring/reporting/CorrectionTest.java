package nl.kindkring.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.trend.AreaTrendReleased;
import nl.kindkring.contracts.trend.TrendReleased;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.release.LedgerCheck;
import nl.kindkring.reporting.release.Release;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A week is released, events come late, and some days later, which are a quarter elsewhere, what changed enough is released once more. */
@QuarkusTest
@TestProfile(CorrectionTest.Soon.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("alone")
class CorrectionTest {

    private static final String NIJMEGEN = "GM0268";
    private static final String PARTNERSHIP = "PO2507";
    private static final List<String> AREAS = List.of(NIJMEGEN, PARTNERSHIP, "PV25", "NL");
    private static final Quarter QUARTER = Quarter.containing(Quarter.containing(LocalDate.now(Period.ZONE).minusDays(2)).firstDay().minusDays(1));
    private static final LocalDate MONDAY = QUARTER.dayAfter().minusWeeks(2);
    private static final String WEEK = Week.containing(MONDAY).name();

    /** Corrections come five days after a release. */
    public static class Soon implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kindkring.reporting.corrections-after", "P5D");
        }
    }

    private static OtherServices others;
    private static Map<String, List<String>> before;

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
    void firstFiguresAreOfTheFirstEdition() throws SQLException {
        Events events = others.events(NIJMEGEN, MONDAY);
        events.population(400);
        events.signals("C1", 24, 6);
        events.signals("B2", 30, 5);
        events.signals("A1", 9, 3);
        assertThat(OperatorsRun.untilEnded().getString("status")).isEqualTo("DONE");
        figures().body("items.findAll { it.cell.theme == 'C1' }.count", contains(25)).body("items.findAll { it.cell.theme == 'C1' }.edition", contains(1))
                .body("items.findAll { it.cell.theme == 'C1' }.corrects", contains(nullValue())).body("items.findAll { it.cell.theme == 'A1' }.status", contains("WITHHELD"));
        before = Map.of(NIJMEGEN, records(NIJMEGEN));
        assertThat(OperatorsRun.untilEnded().getInt("due")).as("a release that was a moment ago is not corrected").isZero();
    }

    @Test
    @Order(2)
    void aCorrectionThatIsInterruptedLeavesNothing() throws SQLException {
        Events late = others.events(NIJMEGEN, MONDAY);
        late.signals("C1", 30, 5);
        late.signals("A1", 20, 5);
        late.signals("B2", 8, 4);  // too few to be told apart from the first
        late.signals("E1", 4, 4);
        clock.turnTo(Instant.now().plus(Duration.ofDays(6)));
        asOwner("alter table release add constraint interrupted check (edition = 1 or area <> 'PO2507')"); // when its municipality is in
        JsonPath failed = OperatorsRun.untilEnded();
        assertThat(failed.getString("status")).isEqualTo("FAILED");
        assertThat(failed.getString("failures[0].period")).isEqualTo(QUARTER.name());
        asOwner("alter table release drop constraint interrupted");
        assertThat(records(NIJMEGEN).subList(0, before.get(NIJMEGEN).size())).isEqualTo(before.get(NIJMEGEN));
        assertThat(number("select count(*) from release where edition > 1") + number("select count(*) from correction_considered")
                + number("select count(*) from count_at_release where edition > 1")).isZero();
    }

    @Test
    @Order(3)
    void whatChangedByManyIsReleasedOnceMoreAndOfTheRestNothingIsSaid() throws SQLException {
        JsonPath run = OperatorsRun.untilEnded();
        assertThat(run.getString("status")).as(run.prettify()).isEqualTo("DONE");
        assertThat(run.getInt("done")).isEqualTo(run.getInt("due"));
        long first = number("select number from release where area = 'GM0268' and table_name = 'signals-by-theme' and period = '" + WEEK + "' and edition = 1");
        figures().body("items.findAll { it.cell.theme == 'C1' }.count", contains(55)).body("items.findAll { it.cell.theme == 'C1' }.edition", contains(2))
                .body("items.findAll { it.cell.theme == 'C1' }.corrects", contains((int) first))
                .body("items.findAll { it.cell.theme == 'A1' }.count", contains(30)).body("items.findAll { it.cell.theme == 'A1' }.edition", contains(2))
                .body("items.findAll { it.cell.theme == 'B2' }.count", contains(30)).body("items.findAll { it.cell.theme == 'B2' }.edition", contains(1))
                .body("items.findAll { it.cell.theme == 'E1' }.status", contains("WITHHELD")).body("items.findAll { it.edition == 2 }", hasSize(2));
        assertThat(number("select count(*) from release_record where edition > 1 and status <> 'PUBLISHED'")).as("no correction withholds").isZero();
        assertThat(records(NIJMEGEN).subList(0, before.get(NIJMEGEN).size())).as("the first figures stand").isEqualTo(before.get(NIJMEGEN));
        analyst().get("/v1/releases?limit=1000&area=" + NIJMEGEN).then().statusCode(200)
                .body("items.findAll { it.edition == 2 }.corrects", hasItem((int) first)).body("items.findAll { it.edition == 2 }.withheld.max()", equalTo(0));
    }

    @Test
    @Order(4)
    void theFirstEditionStaysReadable() throws SQLException {
        analyst().queryParam("municipality", NIJMEGEN).queryParam("table", "signals-by-theme").queryParam("period", WEEK).queryParam("history", true).get("/v1/trends").then()
                .body("items.findAll { it.cell.theme == 'C1' }.count", contains(25, 55)).body("items.findAll { it.cell.theme == 'A1' }.status", contains("WITHHELD", "PUBLISHED"));
        long first = number("select number from release where area = 'GM0268' and table_name = 'signals-by-theme' and period = '" + WEEK + "' and edition = 1");
        analyst().queryParam("municipality", NIJMEGEN).queryParam("release", first).get("/v1/trends").then()
                .body("items.findAll { it.cell.theme == 'C1' }.count", contains(25));
    }

    @Test
    @Order(4)
    void theTopicEndsWithTheCorrectionUnderTheSameKey() {
        for (String area : List.of(NIJMEGEN, PARTNERSHIP)) {
            try (TopicProbe topic = TopicProbe.fromBeginning(Topics.trends(area).name())) {
                String key = "signals-by-theme|theme=C1|" + WEEK;
                List<TopicRecord> both = topic.await(2, area.equals(NIJMEGEN) ? TrendReleased.TYPE : AreaTrendReleased.TYPE, record -> key.equals(record.key()));
                assertThat(both).as(area).extracting(record -> record.json().required("count").intValue()).containsExactly(25, 55);
                JsonNode corrected = both.getLast().json();
                assertThat(corrected.required("edition").intValue()).isEqualTo(2);
                assertThat(corrected.required("corrects").longValue()).isEqualTo(both.getFirst().json().required("release").longValue());
                assertThat(corrected.required("release").longValue()).isGreaterThan(corrected.required("corrects").longValue());
            }
        }
    }

    @Test
    @Order(4)
    void fileAndDashboardShowTheCorrectionAndSayThatItIsOne() {
        String csv = analyst().queryParam("municipality", NIJMEGEN).queryParam("from", WEEK).queryParam("until", WEEK).get("/v1/trend-files/signals-by-theme/csv").then().statusCode(200)
                .extract().asString();
        assertThat(csv.lines().filter(line -> line.contains(",C1,")).toList()).singleElement().asString().contains("PUBLISHED,55,").endsWith(",2");
        assertThat(csv.lines().filter(line -> line.contains(",B2,")).toList()).singleElement().asString().contains("PUBLISHED,30,").endsWith(",1");
        analyst().queryParam("period", WEEK).queryParam("lang", "nl").get("/v1/dashboard/areas/" + NIJMEGEN + "/tables/signals-by-theme").then().statusCode(200)
                .body(containsString("<small>gecorrigeerd</small>")).body(containsString("blijft na te lezen"));
    }

    @Test
    @Order(5)
    void theLedgerIsWholeAndTheStoreHoldsTheSameByteForByte() throws SQLException {
        AREAS.forEach(area -> assertThat(ledger.check(area).whole()).as(area).isTrue());
        for (String area : AREAS) {
            List<String> said = records(area);
            assertThat(texts("select payload ->> 'record' from event where stream_id = '" + Release.stream(area).value() + "' order by version")).isEqualTo(said);
        }
    }

    @Test
    @Order(5)
    void aRebuildSaysTheSameOnEveryTopicBitForBitWithKeysAndHeaders() throws SQLException {
        OperatorsRun.operator().contentType(ContentType.JSON).body(Map.of("name", "rebuild-corrections")).post("/v1/republications").then().statusCode(200);
        for (String area : Stream.concat(Topics.MUNICIPALITIES.stream(), Topics.LARGER_AREAS.stream()).toList()) {
            List<String> said = records(area);
            assertThat(said).as("%s has a ledger, and with it a topic", area).isNotEmpty();
            ToldTwice told = ToldTwice.on(Topics.trends(area).name(), "rebuild-corrections", said.size());
            assertThat(told.first()).as(area).extracting(ToldTwice.Told::value).isEqualTo(said);
            assertThat(told.first()).as(area).allSatisfy(record -> assertThat(record.headers()).containsKeys("ce_id", "ce_type", "ce_source", "ce_time", "ce_subject", "ce_sequence"));
            assertThat(told.again()).as("%s: keys, headers and values, in the same order", area).isEqualTo(told.first());
        }
    }

    @Test
    @Order(6)
    void aQuarterIsCorrectedOnce() throws SQLException {
        others.events(NIJMEGEN, MONDAY).signals("C1", 40, 8);
        List<String> said = records(NIJMEGEN);
        clock.turnTo(Instant.now().plus(Duration.ofDays(6).plusHours(1)));
        JsonPath run = OperatorsRun.untilEnded();
        assertThat(run.getString("status")).isEqualTo("DONE");
        assertThat(records(NIJMEGEN)).isEqualTo(said);
        clock.back();
    }

    @Test
    @Order(7)
    void whatIsKeptForCorrectionsIsNeverChanged() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (String table : List.of("count_at_release", "correction_considered")) {
                assertThatThrownBy(() -> statement.execute("delete from " + table)).hasMessageContaining("permission denied");
            }
        }
    }

    private static ValidatableResponse figures() {
        return analyst().queryParam("municipality", NIJMEGEN).queryParam("table", "signals-by-theme").queryParam("period", WEEK).get("/v1/trends").then().statusCode(200);
    }

    private static RequestSpecification analyst() {
        return given().auth().oauth2(TestTokens.of("analyst", "municipal-analyst"));
    }

    private List<String> records(String area) throws SQLException {
        return texts("select record from release_record where area = '" + area + "' order by sequence");
    }

    private List<String> texts(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(texts(sql).getFirst());
    }

    private void asOwner(String sql) throws SQLException {
        String url;
        try (var connection = database.getConnection()) {
            url = connection.getMetaData().getURL();
        }
        try (var owner = DriverManager.getConnection(url, "postgres", "postgres"); var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
