package nl.kindkring.consent.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.consent.TestTime;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.referral.HelpLevel;
import nl.kindkring.contracts.referral.Place;
import nl.kindkring.contracts.referral.ReferralSent;
import nl.kindkring.contracts.referral.ReferralWithdrawn;
import nl.kindkring.contracts.signal.TalkRecorded;
import nl.kindkring.contracts.signal.ParentsView;
import nl.kindkring.contracts.team.CaseClosed;
import nl.kindkring.contracts.team.CaseCloseReason;
import nl.kindkring.contracts.team.CaseOpened;
import nl.kindkring.platform.testing.OtherService;
import nl.kindkring.platform.testing.TopicRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetentionTest extends ConsentServiceTest {

    private static final Period TWO_YEARS = Period.ofYears(2);
    private static final Period ANNOUNCED = Period.ofDays(30);

    private static OtherService signalService;
    private static OtherService referralService;

    @Inject KeepingTerms keeping;
    @Inject CarryingOut carryingOut;
    @Inject KnownFacts facts;

    @BeforeAll
    static void whoHelpsIsAlive() {
        signalService = OtherService.aliveOn(Topics.SIGNAL.name());
        referralService = OtherService.aliveOn(Topics.REFERRAL.name());
    }

    @AfterAll
    static void whoHelpsStops() {
        signalService.close();
        referralService.close();
    }

    @BeforeEach
    void everythingIsHeard() {
        await("the services that help").atMost(Duration.ofSeconds(60)).until(facts::complete);
    }

    @Test
    @Tag("Jeugdwet-7.3.8")
    void a_file_without_help_is_announced_two_years_after_leaving_and_destroyed_thirty_days_later_and_not_a_day_before() {
        UUID child = leftChild();
        LocalDate due = today().plus(TWO_YEARS);
        look(due.minusDays(1));
        assertThat(plans(child)).isEmpty();
        look(due);
        look(due);
        assertThat(plans(child)).containsExactly("ANNOUNCED");
        officer().get("/v1/planned-destructions?limit=100").then().statusCode(200)
                .body(one(child) + ".ground", equalTo("BARE_SIGNALS_TERM")).body(one(child) + ".dueSince", equalTo(due.toString()))
                .body(one(child) + ".carryOutFrom", equalTo(due.plus(ANNOUNCED).toString()));
        as(mother, "parent").get("/v1/my/children/{id}/planned-destructions", child).then().statusCode(200)
                .body("items.carryOutFrom", equalTo(List.of(due.plus(ANNOUNCED).toString())));
        look(due.plus(ANNOUNCED).minusDays(1));
        assertThat(keys(child)).hasSize(1);
        look(due.plus(ANNOUNCED));
        assertThat(keys(child)).isEmpty();
        assertThat(plans(child)).containsExactly("CARRIED_OUT");
        published.await(ChildErased.TYPE, record -> of(child, record));
        officer().get("/v1/erasures/{id}", child).then().statusCode(200).body("confirmedBy.service", hasItem("consent-service"));
        as(mother, "parent").get("/v1/my/children/{id}/planned-destructions", child).then().statusCode(404);
    }

    @Test
    @Tag("Jeugdwet-7.3.8")
    void a_dossier_of_help_is_kept_twenty_years_from_its_last_change() {
        UUID child = leftChild();
        openCase(child);
        closeCase(child);
        LocalDate due = today().plusYears(20);
        look(today().plus(TWO_YEARS).plusDays(40));
        look(due.minusDays(1));
        assertThat(plans(child)).isEmpty();
        look(due);
        officer().get("/v1/planned-destructions?limit=100").then().body(one(child) + ".ground", equalTo("HELP_DOSSIER_TERM"));
        look(due.plus(ANNOUNCED));
        assertThat(keys(child)).isEmpty();
    }

    @Test
    void a_case_or_a_referral_that_is_open_keeps_a_file_however_old_it_is() {
        UUID inCase = leftChild();
        openCase(inCase);
        UUID referred = leftChild();
        UUID referral = refer(referred);
        look(today().plusYears(25));
        look(today().plusYears(26));
        assertThat(plans(inCase)).isEmpty();
        assertThat(plans(referred)).isEmpty();
        referralService.publish(referral.toString(), ReferralWithdrawn.TYPE, new ReferralWithdrawn(referral, referred));
        heard(referred, "not open");
        look(today().plusYears(27));
        assertThat(plans(referred)).containsExactly("ANNOUNCED");
        assertThat(plans(inCase)).isEmpty();
    }

    @Test
    void talking_with_parents_is_no_help_but_makes_the_short_term_begin_later() {
        UUID child = leftChild();
        UUID signal = UUID.randomUUID();
        signalService.publish(UUID.randomUUID(), signal.toString(), TalkRecorded.TYPE, DutchDay.start(today().plusYears(1)),
                new TalkRecorded(signal, child, ParentsView.RECOGNISE, today().plusYears(1)));
        heard(child, "not help");
        look(today().plus(TWO_YEARS).plusDays(1));
        assertThat(plans(child)).isEmpty();
        look(today().plusYears(3));
        assertThat(plans(child)).containsExactly("ANNOUNCED");
    }

    @Test
    @Tag("J2")
    void a_request_of_the_family_keeps_the_file_until_it_is_answered() {
        UUID child = leftChild();
        LocalDate due = today().plus(TWO_YEARS);
        look(due);
        UUID request = created(as(mother, "parent").body(Map.of("childId", child, "kind", "ACCESS")).post("/v1/my/requests"));
        look(due.plus(ANNOUNCED));
        look(due.plus(ANNOUNCED).plusDays(20));
        assertThat(keys(child)).hasSize(1);
        assertThat(plans(child)).containsExactly("ANNOUNCED");
        officer().body(Map.of("answer", "GRANTED")).post("/v1/requests/{id}/answers", request).then().statusCode(204);
        look(due.plus(ANNOUNCED).plusDays(21));
        assertThat(keys(child)).isEmpty();
    }

    @Test
    void a_privacy_officer_holds_it_with_a_reason_until_the_hold_is_ended() {
        UUID child = leftChild();
        LocalDate due = today().plus(TWO_YEARS);
        look(due);
        String plan = officer().get("/v1/planned-destructions?limit=100").jsonPath().getString(one(child) + ".id");
        officer().body("{}").post("/v1/planned-destructions/{id}/hold-endings", plan).then().statusCode(409);
        officer().body(Map.of("reason", "BECAUSE")).post("/v1/planned-destructions/{id}/holds", plan).then().statusCode(400);
        officer().header("If-Match", "\"9\"").body(Map.of("reason", "COURT")).post("/v1/planned-destructions/{id}/holds", plan).then().statusCode(412);
        officer().header("If-Match", "\"1\"").body(Map.of("reason", "COURT")).post("/v1/planned-destructions/{id}/holds", plan).then().statusCode(204).header("ETag", "\"2\"");
        look(due.plusYears(4));
        assertThat(keys(child)).hasSize(1);
        officer().get("/v1/planned-destructions?state=HELD&limit=100").then().body(one(child) + ".holdReason", equalTo("COURT"));
        officer().body("{}").post("/v1/planned-destructions/{id}/hold-endings", plan).then().statusCode(204);
        look(due.plusYears(4));
        assertThat(keys(child)).isEmpty();
        officer().body(Map.of("reason", "COURT")).post("/v1/planned-destructions/{id}/holds", plan).then().statusCode(409);
        officer().body(Map.of("reason", "COURT")).post("/v1/planned-destructions/{id}/holds", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void only_the_privacy_officer_sees_which_children() {
        UUID child = leftChild();
        look(today().plus(TWO_YEARS));
        for (String role : List.of("operator", "teacher", "parent", "municipal-analyst")) {
            as(person(), role).get("/v1/planned-destructions").then().statusCode(403);
        }
        String plan = as(person(), "operator").get("/v1/retention-plan").then().statusCode(200).body("bareSignals", equalTo("P2Y"))
                .body("waits", equalTo(false)).extract().asString();
        assertThat(plan).doesNotContain(child.toString());
    }

    @Test
    void a_child_that_came_back_is_not_destroyed() {
        UUID child = leftChild();
        LocalDate due = today().plus(TWO_YEARS);
        look(due);
        asTeacher().body(Map.of("centreId", centre)).post("/v1/children/{id}/centres", child).then().statusCode(204);
        look(due.plus(ANNOUNCED));
        assertThat(keys(child)).hasSize(1);
        assertThat(plans(child)).containsExactly("DROPPED");
        look(due.plus(ANNOUNCED).plusDays(1));
        assertThat(plans(child)).containsExactly("DROPPED");
    }

    @Test
    void two_processes_announce_once_and_destroy_once() throws Exception {
        List<UUID> children = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            children.add(leftChild());
        }
        TestTime.moveTo(today().plus(TWO_YEARS));
        atOnce(4, keeping::look);
        children.forEach(child -> assertThat(plans(child)).containsExactly("ANNOUNCED"));
        TestTime.moveTo(today().plus(TWO_YEARS).plus(ANNOUNCED));
        atOnce(4, keeping::look);
        for (UUID child : children) {
            assertThat(keys(child)).isEmpty();
            assertThat(Rows.of(database, "select 1 from event where stream_id = ? and type = 'child.erased'", child)).hasSize(1);
            assertThat(Rows.of(database, "select 1 from erasure_ledger where child_id = ?", child)).hasSize(1);
        }
    }

    @Test
    void a_process_that_dies_while_destroying_leaves_a_whole_child_and_a_plan_that_the_next_one_carries_out() {
        UUID child = leftChild();
        LocalDate due = today().plus(TWO_YEARS);
        look(due);
        LocalDate day = due.plus(ANNOUNCED);
        TestTime.moveTo(day);
        UUID plan = UUID.fromString(Rows.of(database, "select plan_id::text from retention_plan_entry where child_id = ?", child).getFirst());
        // everything was done, and the process died before the commit
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            carryingOut.carryOut(plan, day);
            throw new IllegalStateException("killed");
        })).hasMessage("killed");
        assertThat(keys(child)).hasSize(1);
        assertThat(plans(child)).containsExactly("ANNOUNCED");
        keeping.look();
        assertThat(keys(child)).isEmpty();
        assertThat(plans(child)).containsExactly("CARRIED_OUT");
    }

    @Test
    void nothing_is_announced_or_destroyed_while_a_service_that_helps_is_silent() {
        UUID child = leftChild();
        look(today().plus(TWO_YEARS));
        parkSomething();
        try {
            look(today().plus(TWO_YEARS).plus(ANNOUNCED));
            assertThat(keys(child)).as("an event that is not counted yet may be help").hasSize(1);
            as(person(), "operator").get("/v1/retention-plan").then().body("waits", equalTo(true));
        } finally {
            unpark();
        }
        look(today().plus(TWO_YEARS).plus(ANNOUNCED));
        assertThat(keys(child)).isEmpty();
    }

    @Test
    void a_rebuild_of_what_is_known_brings_nobody_back_and_forgets_no_help() {
        UUID gone = leftChild();
        UUID helped = leftChild();
        openCase(helped);
        closeCase(helped);
        look(today().plus(TWO_YEARS));
        look(today().plus(TWO_YEARS).plus(ANNOUNCED));
        assertThat(keys(gone)).isEmpty();
        as(person(), "operator").body(Map.of("projection", "help-dossiers")).post("/v1/rebuilds").then().statusCode(lessThan(300));
        await("the rebuild").atMost(Duration.ofSeconds(90)).until(() -> as(person(), "operator").get("/v1/rebuilds").jsonPath()
                .getList("items.findAll { it.projection == 'help-dossiers' && it.generation > 1 }.state").contains("LIVE"));
        await("everything is heard again").atMost(Duration.ofSeconds(60)).until(facts::complete);
        look(today().plus(TWO_YEARS).plusYears(5));
        assertThat(keys(gone)).isEmpty();
        assertThat(keys(helped)).hasSize(1);
        assertThat(plans(helped)).isEmpty();
        officer().get("/v1/erasures/{id}", gone).then().statusCode(200);
    }

    private UUID leftChild() {
        UUID child = register(4);
        asTeacher().body("{}").post("/v1/children/{id}/departures", child).then().statusCode(204);
        return child;
    }

    private void look(LocalDate day) {
        TestTime.moveTo(day);
        keeping.look();
    }

    private void openCase(UUID child) {
        teamService.publish(child.toString(), CaseOpened.TYPE, new CaseOpened(child, team, child, UUID.randomUUID()));
        heard(child, "open");
    }

    private void closeCase(UUID child) {
        teamService.publish(child.toString(), CaseClosed.TYPE, new CaseClosed(child, child, CaseCloseReason.NORMALISED));
        heard(child, "not open");
    }

    private UUID refer(UUID child) {
        UUID referral = UUID.randomUUID();
        referralService.publish(referral.toString(), ReferralSent.TYPE, new ReferralSent(referral, child, UUID.randomUUID(), UUID.randomUUID(), HelpLevel.H2,
                List.of("C1"), "GM0268", Place.HOME, today(), today()));
        heard(child, "open");
        return referral;
    }

    private void heard(UUID child, String what) {
        await(what).atMost(Duration.ofSeconds(60)).until(() ->
                Rows.of(database, "select 1 from help_dossier_item where child_id = ? and " + what, child).size() == 1);
    }

    private void parkSomething() {
        signalService.publish(UUID.randomUUID().toString(), TalkRecorded.TYPE, Map.of("childId", "no id"));
        await("a parked event").atMost(Duration.ofSeconds(60)).until(() -> !facts.complete());
    }

    private void unpark() {
        superuser("delete from parked_event");
    }

    private static void superuser(String sql) {
        var config = org.eclipse.microprofile.config.ConfigProvider.getConfig();
        try (var connection = java.sql.DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class), config.getValue("quarkus.flyway.password", String.class));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private List<String> plans(UUID child) {
        return Rows.of(database, "select state from retention_plan_entry where child_id = ? order by announced_on", child);
    }

    private List<String> keys(UUID child) {
        return Rows.of(database, "select 1 from subject_key where subject = ?", child);
    }

    private RequestSpecification officer() {
        return as(person(), "privacy-officer");
    }

    private static String one(UUID child) {
        return "items.find { it.childId == '" + child + "' }";
    }

    private static boolean of(UUID child, TopicRecord record) {
        return child.toString().equals(record.key());
    }

    private static void atOnce(int processes, Runnable work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(processes)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < processes; i++) {
                all.add(() -> {
                    work.run();
                    return null;
                });
            }
            for (var done : pool.invokeAll(all)) {
                done.get();
            }
        }
    }
}
