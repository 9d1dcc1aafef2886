package nl.kindkring.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.trend.TrendReleased;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import nl.kindkring.reporting.application.ImaginedPast;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.audit.Figure;
import nl.kindkring.reporting.disclosure.audit.Group;
import nl.kindkring.reporting.disclosure.audit.Interval;
import nl.kindkring.reporting.disclosure.audit.Standing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An audit that breaks releases nothing, one that finds too much is known releases nothing near it, and the operator reads what to do; a reader never learns why something is withheld. */
@QuarkusTest
@TestProfile(FailClosedTest.WithAnImaginedPast.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("alone")
class FailClosedTest {

    private static final String BEVERWIJK = "GM0375";
    private static final String VELSEN = "GM0453";
    private static final String PARTNERSHIP = "PO2711";
    private static final Quarter QUARTER = Quarter.containing(Quarter.containing(LocalDate.now(Period.ZONE).minusDays(2)).firstDay().minusDays(1));
    private static final LocalDate MONDAY = QUARTER.dayAfter().minusWeeks(2);
    private static final String WEEK = Week.containing(MONDAY).name();
    private static final String NEXT_WEEK = Week.containing(MONDAY.plusWeeks(1)).name();
    /** Of a record: which one it is, and its place in the chain. */
    private static final List<String> KEY_AND_PLACE = List.of("cell", "sequence", "hash", "previousHash");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Tests say what the audit finds released before. */
    public static class WithAnImaginedPast implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(ImaginedPast.class);
        }
    }

    private static OtherServices others;

    @Inject
    AgroalDataSource database;
    @Inject
    ImaginedPast past;

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
    void anAuditThatBreaksReleasesNothingOfItsPeriodNorOfWhatContainsItAndSaysWhatToDo() throws SQLException {
        Events events = others.events(BEVERWIJK, MONDAY);
        events.population(200);
        events.signals("C1", 24, 6);
        events.signals("D1", 3, 3);
        Events later = others.events(BEVERWIJK, MONDAY.plusWeeks(1));
        later.signals("C1", 24, 6);
        later.signals("A1", 9, 3);
        later.signals("A2", 14, 2);
        later.signals("B1", 24, 6);
        others.events(VELSEN, MONDAY).population(50);
        others.events(VELSEN, MONDAY.plusWeeks(1)).signals("B1", 3, 3);
        past.stands(NEXT_WEEK, List.of(shown(NEXT_WEEK, "B1", 27, 25, 29))); // less what Beverwijk would show, the three of Velsen
        past.breaksAt(WEEK, () -> {
            throw new IllegalStateException("broken for this test");
        });

        List<String> log = new ArrayList<>();
        JsonPath run = logging(log, OperatorsRun::untilEnded);

        assertThat(run.getString("status")).isEqualTo("FAILED");
        assertThat(run.getInt("done")).as("the others go on").isPositive().isLessThan(run.getInt("due"));
        assertThat(run.<Map<String, String>>getList("failures")).extracting(one -> one.get("period"), one -> one.get("level"), one -> one.get("reason"))
                .contains(tuple(WEEK, "MUNICIPALITY", "INTERNAL_ERROR"), tuple(QUARTER.name(), "MUNICIPALITY", "WAITS_FOR_PERIOD_INSIDE"))
                .doesNotContain(tuple(NEXT_WEEK, "MUNICIPALITY", "INTERNAL_ERROR"));
        assertThat(log).anySatisfy(line -> assertThat(line).contains(WEEK).contains("could not be released").contains("it stays due").contains("broken for this test"));
        assertThat(told("INTERNAL_ERROR", "en")).contains("log", "stays due", "POST /v1/releases");
        assertThat(told("INTERNAL_ERROR", "nl")).contains("log", "blijft openstaan", "POST /v1/releases");
        assertThat(told("WAITS_FOR_PERIOD_INSIDE", "en")).contains("See to that one");
        assertThat(told("WAITS_FOR_PERIOD_INSIDE", "nl")).contains("Kijk naar die");
        nothingOf(WEEK);
        nothingOf(QUARTER.name());
        assertThat(rows("release", NEXT_WEEK)).isPositive();
    }

    @Test
    @Order(2)
    void aSolverThatIsNotThereEndsTheRunWithAMessageToo() throws SQLException {
        past.breaksAt(WEEK, () -> {
            throw new UnsatisfiedLinkError("no solver for this test");
        });
        List<String> log = new ArrayList<>();
        JsonPath run = logging(log, OperatorsRun::untilEnded);
        assertThat(run.getString("status")).isEqualTo("FAILED");
        assertThat(run.getString("reason")).isEqualTo("INTERNAL_ERROR");
        assertThat(run.getInt("made")).isZero();
        assertThat(log).anySatisfy(line -> assertThat(line).contains("the release run failed").contains("no solver for this test"));
        nothingOf(WEEK);
        nothingOf(QUARTER.name());
    }

    @Test
    @Order(3)
    void theNextRunFinishesAndAGroupThatEarlierReleasesGiveAwayIsToldToTheOperatorAndReleasedNowhere() throws SQLException {
        past.isWhole();
        past.stands(WEEK, List.of(shown(WEEK, "D1", 3, 3, 3))); // an earlier release gave the three of Beverwijk away
        List<String> log = new ArrayList<>();
        JsonPath run = logging(log, OperatorsRun::untilEnded);

        assertThat(run.getString("status")).as(run.prettify()).isEqualTo("DONE");
        assertThat(run.getInt("done")).isEqualTo(run.getInt("due")).isPositive();
        assertThat(run.getInt("narrow")).isPositive();
        assertThat(OperatorsRun.operator().get("/v1/release-runs").then().statusCode(200).extract().jsonPath().getInt("items[0].narrow")).as("and stays to be read").isEqualTo(run.getInt("narrow"));
        assertThat(log).anySatisfy(line -> assertThat(line).contains("everything near").contains(BEVERWIJK).contains("D1").contains("docs/disclosure.md"));
        for (String area : List.of(BEVERWIJK, VELSEN, PARTNERSHIP, "PV27", "NL")) {
            JsonNode group = record(records(area, WEEK), "D1");
            assertThat(group.required("status").textValue()).as(area).isEqualTo("WITHHELD");
            assertThat(group.required("count").isNull()).as(area).isTrue();
        }
        assertThat(record(records(BEVERWIJK, WEEK), "C1").required("status").textValue()).as("twenty-four, near what was given away").isEqualTo("WITHHELD");
        assertThat(rows("release", WEEK)).isPositive();
        assertThat(rows("release", QUARTER.name())).as("what waited").isPositive();
        assertThat(OperatorsRun.untilEnded().getInt("due")).isZero();
    }

    @Test
    @Order(4)
    void whyARecordIsWithheldCannotBeSeenFromItAnywhere() throws JsonProcessingException {
        // too few; two institutions; none at all; twenty-four that the audit withheld
        List<String> themes = List.of("A1", "A2", "E5", "B1");
        List<JsonNode> rest = records(BEVERWIJK, NEXT_WEEK);
        assertThat(record(rest, "C1").required("status").textValue()).as("a week in which something is published").isEqualTo("PUBLISHED");
        assertThat(record(rest, "A1").required("status").textValue()).isEqualTo("WITHHELD");
        assertSame(themes, theme -> butForKey(record(rest, theme)));

        List<JsonNode> file = new ArrayList<>();
        JSON.readTree(file("json")).required("records").forEach(file::add);
        assertSame(themes, theme -> butForKey(record(file, theme)));

        List<String> lines = file("csv").lines().toList();
        List<String> columns = List.of(lines.getFirst().split(",", -1));
        assertSame(themes, theme -> {
            Map<String, String> row = new TreeMap<>();
            String[] values = lines.stream().filter(line -> line.contains("," + theme + ",")).findFirst().orElseThrow().split(",", -1);
            for (int i = 0; i < values.length; i++) {
                row.put(columns.get(i), Set.of("theme", "sequence", "hash").contains(columns.get(i)) ? "" : values[i]);
            }
            return row;
        });

        try (TopicProbe topic = TopicProbe.fromBeginning(Topics.trends(BEVERWIJK).name())) {
            assertSame(themes, theme -> {
                TopicRecord told = topic.await(TrendReleased.TYPE, one -> ("signals-by-theme|theme=" + theme + "|" + NEXT_WEEK).equals(one.key()));
                Map<String, String> said = new TreeMap<>(told.headers());
                said.keySet().removeAll(List.of("ce_id", "ce_sequence"));
                said.put("value", butForKey(told.json()).toString());
                return said;
            });
        }
    }

    private static void assertSame(List<String> themes, Function<String, Object> seen) {
        Set<Object> different = new HashSet<>();
        themes.forEach(theme -> different.add(seen.apply(theme)));
        assertThat(different).as("%s look alike", themes).hasSize(1);
    }

    /** As text of all other fields in their order, so that a field more or less shows too. */
    private static Object butForKey(JsonNode record) {
        ObjectNode rest = record.deepCopy();
        assertThat(rest.fieldNames()).toIterable().containsAll(KEY_AND_PLACE);
        rest.remove(KEY_AND_PLACE);
        return rest.toString();
    }

    private static JsonNode record(List<JsonNode> records, String theme) {
        return records.stream().filter(record -> record.required("cell").path("theme").asText().equals(theme)).findFirst().orElseThrow();
    }

    private static List<JsonNode> records(String area, String week) {
        try {
            List<JsonNode> records = new ArrayList<>();
            JSON.readTree(analyst().queryParam("area", area).queryParam("table", "signals-by-theme").queryParam("period", week).get("/v1/trends").then().statusCode(200)
                    .extract().asString()).required("items").forEach(records::add);
            return records;
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON", e);
        }
    }

    private static String file(String format) {
        return analyst().queryParam("municipality", BEVERWIJK).queryParam("from", NEXT_WEEK).queryParam("until", NEXT_WEEK).get("/v1/trend-files/signals-by-theme/" + format).then()
                .statusCode(200).extract().asString();
    }

    private static String told(String reason, String language) {
        return given().get("/v1/code-lists/release-run-reason").then().statusCode(200).extract().jsonPath().getString("codes.find { it.code == '" + reason + "' }." + language);
    }

    /** A figure of the partnership as if it had been published before. */
    private static Figure shown(String week, String theme, long children, long least, long most) {
        Group group = new Group("SIGNALS", PARTNERSHIP, week, Cell.of(List.of("theme"), List.of(theme)));
        return new Figure(group, children, 1, new Interval(0, 300), new Interval(least, most), 10, Standing.PUBLISHED, false);
    }

    private void nothingOf(String period) throws SQLException {
        for (String table : List.of("release", "release_record", "count_at_release")) {
            assertThat(rows(table, period)).as("%s of %s", table, period).isZero();
        }
    }

    private long rows(String table, String period) throws SQLException {
        try (var connection = database.getConnection(); var select = connection.prepareStatement("select count(*) from " + table + " where period = ?")) {
            select.setString(1, period);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static RequestSpecification analyst() {
        return given().auth().oauth2(TestTokens.of("analyst", "municipal-analyst"));
    }

    /** Keeps what the service logs while something is done. */
    private static <T> T logging(List<String> lines, Supplier<T> doing) {
        List<String> kept = Collections.synchronizedList(lines);
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                kept.add(Stream.of(line.getMessage(), Arrays.toString(line.getParameters()), String.valueOf(line.getThrown())).toList().toString());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            return doing.get();
        } finally {
            root.removeHandler(handler);
        }
    }
}
