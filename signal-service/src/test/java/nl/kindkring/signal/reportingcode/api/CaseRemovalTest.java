package nl.kindkring.signal.reportingcode.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.kindkring.signal.SignalServiceTest;
import nl.kindkring.signal.reportingcode.application.RemovingOldCases;
import nl.kindkring.signal.reportingcode.persistence.CaseRemovals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A case of the reporting code whose term has passed")
class CaseRemovalTest extends SignalServiceTest {

    private static final String WORDS = "Zilverberkje had een blauwe plek";

    @Inject AgroalDataSource database;
    @Inject RemovingOldCases removing;
    @Inject CaseRemovals removals;

    private final String officer = UUID.randomUUID().toString();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private final LocalDate due = today.plusYears(20);

    @BeforeEach
    void anOfficer() {
        affiliate(officer, centre, "reporting-code-officer");
    }

    @Test
    @Tag("I24")
    @DisplayName("is announced to the officer, removed thirty days later and not a day before, and each step is in the lane's own log")
    void announcedThenRemoved() throws SQLException {
        UUID id = begun();
        removing.look(due.minusDays(1));
        asOfficer().get("/v1/reporting-codes/removals").then().statusCode(200).body("items.caseId", not(hasItem(id.toString())));
        removing.look(due);
        removing.look(due);
        asOfficer().get("/v1/reporting-codes/removals").then().body("items.find { it.caseId == '" + id + "' }.removeFrom", equalTo(due.plusDays(30).toString()))
                .body("items.find { it.caseId == '" + id + "' }.lastChange", equalTo(today.toString()));
        removing.look(due.plusDays(29));
        assertThat(keys(id)).isEqualTo(1);
        removing.look(due.plusDays(30));
        assertThat(keys(id)).isZero();
        asTeacher().get("/v1/reporting-codes/{id}", id).then().statusCode(404);
        asTeacher().get("/v1/reporting-codes").then().body("items.id", not(hasItem(id.toString())));
        asOfficer().get("/v1/reporting-codes/removals").then().body("items.caseId", not(hasItem(id.toString())));
        assertThat(log(id)).containsExactly("removal-announced service:signal-service", "removal-list " + officer, "removed service:signal-service");
        assertThat(count("select count(*) from reporting_code.case_event where case_id = ?", id)).as("that there was something stays, unreadable").isEqualTo(1);
    }

    @Test
    @DisplayName("is for the officer of its centre to see and hold; for the reporter, other officers and the privacy officer it does not exist")
    void onlyTheOfficer() {
        UUID id = begun();
        removing.look(due);
        String elsewhere = UUID.randomUUID().toString();
        affiliate(elsewhere, UUID.randomUUID(), "reporting-code-officer");
        as(elsewhere, "reporting-code-officer").get("/v1/reporting-codes/removals").then().statusCode(200).body("items.caseId", not(hasItem(id.toString())));
        as(elsewhere, "reporting-code-officer").body(Map.of("reason", "COURT")).post("/v1/reporting-codes/{id}/removal-holds", id).then().statusCode(404);
        asTeacher().body(Map.of("reason", "COURT")).post("/v1/reporting-codes/{id}/removal-holds", id).then().statusCode(403);
        as(UUID.randomUUID().toString(), "privacy-officer").get("/v1/reporting-codes/removals").then().statusCode(403);
        asOfficer().body(Map.of("reason", "NEVER")).post("/v1/reporting-codes/{id}/removal-holds", id).then().statusCode(400);
        asOfficer().body(Map.of("reason", "COURT")).post("/v1/reporting-codes/{id}/removal-holds", begun()).then().statusCode(409);
    }

    @Test
    @DisplayName("is held with a reason until the officer lets it go on")
    void held() throws SQLException {
        UUID id = begun();
        removing.look(due);
        asOfficer().body(Map.of("reason", "OTHER_CHILD")).post("/v1/reporting-codes/{id}/removal-holds", id).then().statusCode(204);
        removing.look(due.plusYears(5));
        assertThat(keys(id)).isEqualTo(1);
        asOfficer().get("/v1/reporting-codes/removals").then().body("items.find { it.caseId == '" + id + "' }.holdReason", equalTo("OTHER_CHILD"));
        asOfficer().body("{}").post("/v1/reporting-codes/{id}/removal-hold-endings", id).then().statusCode(204);
        removing.look(due.plusYears(5));
        assertThat(keys(id)).isZero();
        assertThat(log(id)).contains("removal-held " + officer, "removal-hold-ended " + officer);
    }

    @Test
    @DisplayName("stays when somebody goes on with it after the announcement, and cannot get another key once it is removed")
    void changedMeanwhile() throws SQLException {
        UUID id = begun();
        removing.look(due);
        // twenty years on, the case is taken up again: its last change moves with it
        owner("update reporting_code.case_event set occurred_at = occurred_at + interval '20 years' where case_id = '" + id + "'");
        removing.look(due.plusDays(30));
        assertThat(keys(id)).isEqualTo(1);
        assertThat(log(id)).contains("removal-dropped service:signal-service");
        removing.look(due.plusYears(20).plusDays(1));
        removing.look(due.plusYears(20).plusDays(31));
        assertThat(keys(id)).isZero();
        asTeacher().body(Map.of("signals", "meer")).post("/v1/reporting-codes/{id}/signals", id).then().statusCode(404);
        assertThat(keys(id)).isZero();
    }

    @Test
    @DisplayName("is removed once by several processes, and whole again when one dies before it was done")
    void severalProcesses() throws Exception {
        List<UUID> cases = List.of(begun(), begun(), begun(), begun());
        atOnce(() -> removing.look(due));
        for (UUID id : cases) {
            assertThat(log(id)).containsExactly("removal-announced service:signal-service");
        }
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            removals.remove(cases.getFirst(), due.plusDays(30));
            throw new IllegalStateException("killed");
        })).hasMessage("killed");
        assertThat(keys(cases.getFirst())).isEqualTo(1);
        atOnce(() -> removing.look(due.plusDays(30)));
        for (UUID id : cases) {
            assertThat(keys(id)).isZero();
            assertThat(log(id)).containsExactly("removal-announced service:signal-service", "removed service:signal-service");
        }
    }

    private UUID begun() {
        var response = asTeacher().body(Map.of("childId", UUID.randomUUID(), "centreId", centre, "suspectedOf", "HOME", "signals", WORDS)).post("/v1/reporting-codes");
        response.then().statusCode(201);
        return UUID.fromString(response.jsonPath().getString("id"));
    }

    private io.restassured.specification.RequestSpecification asOfficer() {
        return as(officer, "reporting-code-officer");
    }

    private long keys(UUID id) throws SQLException {
        return count("select count(*) from subject_key where subject = ?", id);
    }

    private long count(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<String> log(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select what || ' ' || actor from reporting_code.case_access where case_id = ? order by id")) {
            select.setObject(1, id);
            List<String> found = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    private static void owner(String sql) {
        var config = org.eclipse.microprofile.config.ConfigProvider.getConfig();
        try (var connection = java.sql.DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class), config.getValue("quarkus.flyway.password", String.class));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void atOnce(Runnable work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
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
