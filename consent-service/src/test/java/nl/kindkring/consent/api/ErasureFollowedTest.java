package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.consent.TestTime;
import nl.kindkring.consent.persistence.LedgerFile;
import nl.kindkring.contracts.ErasureConfirmed;
import nl.kindkring.contracts.Topics;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.OtherService;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureFollowedTest extends ConsentServiceTest {

    @Inject LedgerFile file;

    @Test
    @Tag("J17")
    void an_erasure_is_followed_until_every_service_confirmed_it() {
        UUID child = erased();
        followed(child).body("confirmedBy.service", equalTo(List.of("consent-service")))
                .body("waitingFor", equalTo(List.of("referral-service", "reporting-service", "signal-service", "team-service"))).body("overdue", equalTo(false));
        confirm(Topics.SIGNAL.name(), child, "signal-service");
        await("one").atMost(Duration.ofSeconds(60)).untilAsserted(() -> followed(child)
                .body("waitingFor", equalTo(List.of("referral-service", "reporting-service", "team-service"))));
        TestTime.moveTo(today().plusDays(3));
        followed(child).body("overdue", equalTo(true));
        confirm(Topics.REFERRAL.name(), child, "referral-service");
        confirm(Topics.TEAM.name(), child, "team-service");
        confirm(Topics.REPORTING.name(), child, "reporting-service");
        await("all").atMost(Duration.ofSeconds(60)).untilAsserted(() -> followed(child).body("waitingFor.size()", equalTo(0)).body("overdue", equalTo(false)));
        rebuild();
        followed(child).body("waitingFor.size()", equalTo(0));
        as(person(), "operator").get("/v1/erasures/{id}", register(4)).then().statusCode(404);
        asTeacher().get("/v1/erasures/{id}", child).then().statusCode(403);
    }

    @Test
    @Tag("J17")
    void a_child_that_a_restore_brought_back_is_erased_again() {
        UUID child = register(4);
        yes(ask(child), mother, father);
        superuser("create table saved_key as select * from subject_key where subject = '%s'".formatted(child));
        superuser("create table saved_account as select * from family_account where child_id = '%s'".formatted(child));
        erase(child);
        assertThat(file.read()).containsKey(child);
        // the database as it was: key, logins, and nothing of the erasure in events, lists and ledger
        superuser("""
                begin;
                insert into subject_key select * from saved_key;
                insert into family_account overriding system value select * from saved_account;
                delete from outbox where position in (select position from event where payload->>'childId' = '%1$s' and type in ('child.erased', 'consent.erased', 'consent.permit-ended'));
                delete from event where payload->>'childId' = '%1$s' and type in ('child.erased', 'consent.erased', 'consent.permit-ended');
                update consent_entry set open = true where child_id = '%1$s';
                update child_entry set erased = false, version = 1 where child_id = '%1$s';
                delete from erasure_ledger where child_id = '%1$s';
                drop table saved_key; drop table saved_account;
                commit""".formatted(child));
        asTeacher().get("/v1/children/{id}", child).then().statusCode(200);
        as(person(), "operator").body("{}").post("/v1/erasure-ledger/replays").then().statusCode(200)
                .body("inLedger", greaterThanOrEqualTo(1)).body("erasedAgain", equalTo(1));
        asTeacher().get("/v1/children/{id}", child).then().statusCode(410);
        assertThat(Rows.of(database, "select 1 from subject_key where subject = ?", child)).isEmpty();
        assertThat(Rows.of(database, "select 1 from family_account where child_id = ?", child)).isEmpty();
        followed(child).body("confirmedBy.service", equalTo(List.of("consent-service")));
        as(person(), "operator").body("{}").post("/v1/erasure-ledger/replays").then().body("erasedAgain", equalTo(0));
        as(person(), "privacy-officer").body("{}").post("/v1/erasure-ledger/replays").then().statusCode(403);
    }

    @Test
    void a_confirmation_meets_its_contract() {
        ContractCheck.assertMeets(ErasureConfirmed.TYPE, new ErasureConfirmed(UUID.randomUUID(), "signal-service"));
    }

    private UUID erased() {
        UUID child = register(4);
        erase(child);
        return child;
    }

    private void erase(UUID child) {
        as(person(), "privacy-officer").body("{}").post("/v1/children/{id}/erasures", child).then().statusCode(204);
    }

    private ValidatableResponse followed(UUID child) {
        return as(person(), "privacy-officer").get("/v1/erasures/{id}", child).then().statusCode(200);
    }

    private static void confirm(String topic, UUID child, String service) {
        try (OtherService other = OtherService.owning(topic)) {
            other.publish(child.toString(), ErasureConfirmed.TYPE, new ErasureConfirmed(child, service));
        }
    }

    private void rebuild() {
        as(person(), "operator").body(Map.of("projection", "erasure-confirmations")).post("/v1/rebuilds").then().statusCode(lessThan(300));
        await("the rebuild").atMost(Duration.ofSeconds(90)).until(() -> as(person(), "operator").get("/v1/rebuilds").jsonPath()
                .getList("items.findAll { it.projection == 'erasure-confirmations' && it.generation > 1 }.state").contains("LIVE"));
    }

    private static void superuser(String sql) {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class), config.getValue("quarkus.flyway.password", String.class));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
