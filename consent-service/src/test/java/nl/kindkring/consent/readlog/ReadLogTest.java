package nl.kindkring.consent.readlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.disclosure.DisclosureMade;
import nl.kindkring.platform.testing.OtherService;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each test has a month of its own, in which five reads by another service stand, and leaves it as it found it. */
@QuarkusTest
class ReadLogTest extends ConsentServiceTest {

    private static int next = 0;

    @Inject LogWriter writer;
    @Inject LogMonths months;
    @Inject Anchoring anchoring;

    private final YearMonth month = YearMonth.of(2021, 1).plusMonths(next++);

    @Test
    @Tag("J17")
    @Tag("J2")
    void what_nobody_touched_is_found_intact() {
        fiveReads();
        anchoring.anchor();
        JsonPath run = verify();
        assertThat(run.getString("state")).isEqualTo("INTACT");
        assertThat(run.getLong("rowsChecked")).isGreaterThanOrEqualTo(5);
        assertThat(run.getInt("anchors")).isPositive();
        assertThat(run.getString("firstBreak")).isNull();
    }

    @Test
    @Tag("J17")
    void a_row_that_was_altered_is_named() {
        fiveReads();
        superuser("update disclosure_log set actor = 'nobody' where " + row(3));
        assertBroken("ALTERED", 3);
        superuser("update disclosure_log set actor = 'reader-3' where " + row(3));
        assertThat(verify().getString("state")).isEqualTo("INTACT");
    }

    @Test
    @Tag("J17")
    void a_row_that_was_deleted_is_named() {
        fiveReads();
        superuser("create table saved as select * from disclosure_log where " + row(3));
        superuser("delete from disclosure_log where " + row(3));
        assertBroken("MISSING", 3);
        superuser("insert into disclosure_log select * from saved");
        superuser("drop table saved");
        assertThat(verify().getString("state")).isEqualTo("INTACT");
    }

    @Test
    @Tag("J17")
    void a_row_that_was_put_in_between_is_named() {
        fiveReads();
        superuser("update disclosure_log set seq = seq + 100 where seq >= 3 and " + inMonth());
        superuser("update disclosure_log set seq = seq - 99 where seq >= 100 and " + inMonth());
        superuser("""
                insert into disclosure_log select gen_random_uuid(), child_id, at, 'forged', actor_roles, what, ground, purpose, unit_id, service,
                3, hash, sha256('forged') from disclosure_log where\s""" + row(2));
        assertBroken("ALTERED", 3);
        superuser("delete from disclosure_log where actor = 'forged'");
        superuser("update disclosure_log set seq = seq + 100 where seq >= 3 and " + inMonth());
        superuser("update disclosure_log set seq = seq - 101 where seq >= 100 and " + inMonth());
        assertThat(verify().getString("state")).isEqualTo("INTACT");
    }

    @Test
    @Tag("J17")
    void an_end_that_was_cut_off_is_seen_by_what_is_kept_outside_the_database() {
        fiveReads();
        superuser("create table cut as select * from disclosure_log where seq >= 4 and " + inMonth());
        superuser("delete from disclosure_log where seq >= 4 and " + inMonth());
        assertThat(verify().getString("state")).as("the chain alone cannot see it").isEqualTo("INTACT");
        superuser("insert into disclosure_log select * from cut");
        assertThat(anchoring.anchor()).isPositive();
        superuser("delete from disclosure_log where seq >= 4 and " + inMonth());
        assertBroken("CUT_OFF", 4);
        superuser("insert into disclosure_log select * from cut");
        superuser("drop table cut");
        assertThat(verify().getString("state")).isEqualTo("INTACT");
    }

    @Test
    @Tag("J17")
    void a_chain_that_was_written_anew_by_somebody_who_knows_how_is_seen_too() {
        List<LoggedRead> reads = fiveReads();
        anchoring.anchor();
        superuser("create table former as select * from disclosure_log where " + inMonth());
        Head head = Chain.beginning(month);
        for (LoggedRead read : reads) {
            LoggedRead changed = new LoggedRead(read.disclosure(), read.child(), read.at(), read.actor().replace("3", "X"), read.roles(), read.what(),
                    read.ground(), read.purpose(), read.unit(), read.service());
            Link link = head.append(changed);
            superuser("update disclosure_log set actor = '%s', previous_hash = '\\x%s', hash = '\\x%s' where disclosure_id = '%s'".formatted(
                    changed.actor(), HexFormat.of().formatHex(link.previous()), HexFormat.of().formatHex(link.hash()), changed.disclosure()));
            head = new Head(link.seq(), link.hash());
        }
        assertBroken("REWRITTEN", 5);
        superuser("delete from disclosure_log where " + inMonth());
        superuser("insert into disclosure_log select * from former");
        superuser("drop table former");
        assertThat(verify().getString("state")).isEqualTo("INTACT");
    }

    @Test
    @Tag("J17")
    void the_service_itself_can_neither_change_nor_delete_a_row() {
        fiveReads();
        String partition = "disclosure_log_" + month.toString().replace('-', '_');
        for (String statement : List.of("update disclosure_log set actor = 'x'", "delete from disclosure_log", "truncate disclosure_log",
                "update %s set actor = 'x'".formatted(partition), "delete from " + partition)) {
            assertThatThrownBy(() -> Rows.of(database, statement)).hasRootCauseMessage("ERROR: permission denied for table "
                    + (statement.contains(partition) ? partition : "disclosure_log"));
        }
    }

    @Test
    void who_writes_at_the_same_moment_is_put_in_order() throws Exception {
        months.require(month);
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                LoggedRead read = read(UUID.randomUUID(), UUID.randomUUID(), i % 28);
                all.add(pool.submit(() -> QuarkusTransaction.requiringNew().run(() -> writer.append(List.of(read)))));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(Rows.of(database, "select max(seq) from disclosure_log where " + inMonth())).containsExactly("80");
        assertThat(verify().getString("state")).isEqualTo("INTACT");
    }

    @Test
    void a_rebuild_finds_every_read_in_the_log_already() {
        fiveReads();
        String before = Rows.of(database, "select count(*) from disclosure_log where " + inMonth()).getFirst();
        var operator = as(person(), "operator");
        operator.body(Map.of("projection", "disclosure-log")).post("/v1/rebuilds").then().statusCode(greaterThanOrEqualTo(200)).statusCode(
                org.hamcrest.Matchers.lessThan(300));
        await("the rebuild").atMost(Duration.ofSeconds(90)).until(() -> as(person(), "operator").get("/v1/rebuilds").jsonPath()
                .getList("items.findAll { it.projection == 'disclosure-log' && it.generation > 1 }.state").contains("LIVE"));
        assertThat(Rows.of(database, "select count(*) from disclosure_log where " + inMonth()).getFirst()).isEqualTo(before);
        assertThat(verify().getString("state")).isEqualTo("INTACT");
    }

    @Test
    void months_are_there_before_they_begin() {
        YearMonth now = YearMonth.now(ZoneOffset.UTC);
        assertThat(Rows.of(database, "select relname from pg_class where relname ~ '^disclosure_log_[0-9]{4}_[0-9]{2}$'"))
                .contains(name(now), name(now.plusMonths(1)), name(now.plusMonths(3)));
    }

    @Test
    void only_operators_and_privacy_officers_verify() {
        asTeacher().body("{}").post("/v1/disclosure-log/verifications").then().statusCode(403);
        as(person(), "privacy-officer").get("/v1/disclosure-log/verifications/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    private static String name(YearMonth month) {
        return "disclosure_log_" + month.toString().replace('-', '_');
    }

    private List<LoggedRead> fiveReads() {
        UUID child = UUID.randomUUID();
        List<LoggedRead> reads = new ArrayList<>();
        try (OtherService signal = OtherService.owning(Topics.DISCLOSURE.name())) {
            for (int i = 1; i <= 5; i++) {
                LoggedRead read = read(UUID.randomUUID(), child, i);
                reads.add(read);
                signal.publish(child.toString(), DisclosureMade.TYPE, new DisclosureMade(read.disclosure(), child, read.actor(), read.roles(), read.what(),
                        read.ground(), read.purpose(), null, read.service(), read.at()));
            }
        }
        await("the log").atMost(Duration.ofSeconds(60)).until(() ->
                Rows.of(database, "select 1 from disclosure_log where child_id = ?", child).size() == 5);
        return reads;
    }

    private LoggedRead read(UUID id, UUID child, int day) {
        Instant at = OffsetDateTime.of(month.getYear(), month.getMonthValue(), 1 + day % 28, 12, 0, 0, 123_456_789, ZoneOffset.UTC).toInstant();
        return new LoggedRead(id, child, at, "reader-" + day, List.of("teacher"), "signal", "CONSENT", "OBSERVE", null, "signal-service");
    }

    private JsonPath verify() {
        String id = as(person(), "operator").body("{}").post("/v1/disclosure-log/verifications").then().statusCode(202).extract().path("id");
        await("the verification").atMost(Duration.ofSeconds(60)).until(() -> !run(id).getString("state").equals("RUNNING"));
        return run(id);
    }

    private JsonPath run(String id) {
        return as(person(), "privacy-officer").get("/v1/disclosure-log/verifications/{id}", id).then().statusCode(200).extract().jsonPath();
    }

    private void assertBroken(String kind, int seq) {
        JsonPath run = verify();
        assertThat(run.getString("state")).isEqualTo("BROKEN");
        assertThat(run.getString("firstBreak.kind")).isEqualTo(kind);
        assertThat(run.getString("firstBreak.month")).isEqualTo(month.toString());
        assertThat(run.getInt("firstBreak.seq")).isEqualTo(seq);
    }

    private String inMonth() {
        return "at >= '%s-01T00:00Z' and at < '%s-01T00:00Z'".formatted(month, month.plusMonths(1));
    }

    private String row(int seq) {
        return "seq = " + seq + " and " + inMonth();
    }

    private static void superuser(String sql) {
        var config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class), config.getValue("quarkus.flyway.password", String.class));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
