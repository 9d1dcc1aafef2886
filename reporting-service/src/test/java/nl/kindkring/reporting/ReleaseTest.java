package nl.kindkring.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.consent.StatisticsCountedAs;
import nl.kindkring.contracts.consent.StatisticsObjected;
import nl.kindkring.contracts.trend.TrendReleased;
import nl.kindkring.platform.testing.OtherService;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import nl.kindkring.reporting.release.LedgerCheck;
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

    private static OtherService consent;
    private static OtherService signal;
    private static OtherService referral;
    private static OtherService team;

    @Inject
    AgroalDataSource database;
    @Inject
    LedgerCheck ledger;

    @BeforeAll
    static void theOtherServicesLive() {
        consent = OtherService.aliveOn(Topics.CONSENT.name());
        signal = OtherService.aliveOn(Topics.SIGNAL.name());
        referral = OtherService.aliveOn(Topics.REFERRAL.name());
        team = OtherService.aliveOn(Topics.TEAM.name());
    }

    @AfterAll
    static void theyStop() {
        consent.close();
        signal.close();
        referral.close();
        team.close();
    }

    @Test
    @Order(1)
    void aWeekIsHeldBackWhileAPublisherIsSilentAndThenReleasedRoundedWithTheSmallOnesWithheld() {
        Events events = new Events(consent, signal, NIJMEGEN, MONDAY);
        events.population(200);
        List<UUID> children = events.signals("C1", 24, 6);
        events.signals("A1", 9, 3);       // below the threshold
        events.signals("A2", 14, 2);      // two centres only
        events.signals("D4", 20, 4);      // safety at home
        consent.publish(children.get(0).toString(), StatisticsObjected.TYPE, new StatisticsObjected(children.get(0), true));
        consent.publish(children.get(1).toString(), ChildErased.TYPE, new ChildErased(children.get(1)));

        signal.fallSilent();
        operator().post("/v1/releases").then().statusCode(503).header("Retry-After", notNullValue()).body("title", equalTo("Not everything has been counted yet"));
        given().queryParam("municipality", NIJMEGEN).when().get("/v1/releases").then().body("items", hasSize(0));
        signal.live();

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
    @Order(3)
    void whatComesAfterAReleaseChangesNothingAboutIt() {
        String before = weekOverHttp();
        List<UUID> late = new Events(consent, signal, NIJMEGEN, MONDAY).signals("C1", 30, 3);
        late.forEach(child -> consent.publish(child.toString(), StatisticsCountedAs.TYPE, new StatisticsCountedAs(child, late.getFirst())));
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
                    + "where municipality = 'GM0268' and status = 'PUBLISHED' and sequence = (select min(sequence) from release_record where status = 'PUBLISHED')")).isOne();
            assertThat(ledger.check(NIJMEGEN).whole()).isFalse();
            update.executeUpdate("update release_record set record = replace(record, '\"count\":25', '\"count\":20') where municipality = 'GM0268' and status = 'PUBLISHED'");
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
    void releasingIsForOperators() {
        given().when().post("/v1/releases").then().statusCode(401);
        given().auth().oauth2(TestTokens.of("t", "teacher")).when().post("/v1/releases").then().statusCode(403);
    }

    @Test
    void theCatalogueNamesItsTables() {
        given().when().get("/v1/trend-tables").then().statusCode(200).body("items", hasSize(18)).body("items[0].name", equalTo("signals-by-theme"));
    }

    @Test
    void aPeriodThatIsNoneAndATownThatIsNoneAreToldTogether() {
        given().queryParam("period", "2026-13").queryParam("municipality", "GM9999").when().get("/v1/trends")
                .then().statusCode(400).contentType("application/problem+json").body("errors", hasSize(2));
    }

    private static void releaseNow() {
        operator().post("/v1/releases").then().statusCode(200);
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
