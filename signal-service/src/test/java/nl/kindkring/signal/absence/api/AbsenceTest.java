package nl.kindkring.signal.absence.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.signal.AbsenceAlerted;
import nl.kindkring.contracts.signal.AbsenceEnded;
import nl.kindkring.contracts.team.AffiliationStarted;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.Denials;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import nl.kindkring.signal.SignalServiceTest;
import nl.kindkring.signal.absence.application.NoticingPassedThresholds;
import nl.kindkring.signal.absence.application.SchoolHolidays;
import nl.kindkring.signal.absence.domain.SchoolCalendar;
import nl.kindkring.signal.domain.Municipality;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The absence of a child")
class AbsenceTest extends SignalServiceTest {

    private static final String TOPIC = "kindkring.signal.v1";
    private static final UUID LEEUWARDEN = UUID.fromString("0ff1ce00-0000-4000-8000-000000000080");

    @Inject AgroalDataSource database;
    @Inject SchoolHolidays holidays;
    @Inject NoticingPassedThresholds noticing;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    @Tag("I20")
    @Tag("I23")
    @DisplayName("of sixteen hours alerts the municipality once, and its end is told: codes and ids, no hours and no words")
    void alerted() {
        UUID file = opened();
        LocalDate day = schoolDay(today);
        try (var topic = TopicProbe.fromNow(TOPIC)) {
            register(file, day, "15.9").then().statusCode(201);
            register(file, day, "0.1").then().statusCode(201);
            asTeacher().body(Map.of("who", "SCHOOL", "what", "Opbouwen met de zilverberkjes", "dueOn", today.plusDays(7).toString()))
                    .post("/v1/absences/{id}/actions", file).then().statusCode(201);
            register(file, day, "1").then().statusCode(201);
            post(file, "returns", Map.of("on", today.toString())).then().statusCode(204);
            TopicRecord ended = topic.await(AbsenceEnded.TYPE, record -> about(record, file));
            TopicRecord alert = topic.records(AbsenceAlerted.TYPE).stream().filter(record -> about(record, file)).findFirst().orElseThrow();
            ContractCheck.assertMeets(alert.type(), alert.value());
            ContractCheck.assertMeets(ended.type(), ended.value());
            assertThat(alert.json().path("kind").asText()).isEqualTo("HOURS_16");
            assertThat(alert.json().path("municipality").asText()).isEqualTo("GM0080");
            assertThat(ended.json().path("reason").asText()).isEqualTo("RETURNED");
            assertThat(topic.records().stream().filter(record -> about(record, file))).hasSize(2);
            assertThat(topic.records().toString()).doesNotContain("zilverberk");
            assertThat(topic.records().stream().filter(record -> about(record, file)).map(TopicRecord::value))
                    .noneMatch(value -> value.contains("hours") || value.contains("15.9"));
        }
        asTeacher().get("/v1/absences/{id}", file).then().statusCode(200).body("alerts", hasSize(0)).body("registrations", hasSize(3))
                .body("actions[0].what", equalTo("Opbouwen met de zilverberkjes")).body("registrations.hours", hasItem(15.9f));
    }

    @Test
    @Tag("I20")
    @DisplayName("that was registered wrongly takes the alert back")
    void corrected() {
        UUID file = opened();
        String registration = register(file, schoolDay(today), "16").jsonPath().getString("id");
        asTeacher().get("/v1/absences/{id}", file).then().body("alerts.kind", contains("HOURS_16"));
        try (var topic = TopicProbe.fromNow(TOPIC)) {
            post(file, "withdrawals", Map.of("registrationId", registration)).then().statusCode(204);
            TopicRecord ended = topic.await(AbsenceEnded.TYPE, record -> about(record, file));
            assertThat(ended.json().path("reason").asText()).isEqualTo("CORRECTED");
        }
        post(file, "withdrawals", Map.of("registrationId", registration)).then().statusCode(404);
    }

    @Test
    @Tag("I21")
    @DisplayName("for more than four school weeks is noticed by the passing of time, once, also when two look")
    void noticed() {
        UUID file = opened();
        LocalDate since = today;
        while (calendar().schoolDays(since, today) < 20) {
            since = since.minusDays(1);
        }
        post(file, "stays", Map.of("since", since.toString())).then().statusCode(204);
        asTeacher().get("/v1/absences/{id}", file).then().body("alerts", hasSize(0)).body("awaySince", equalTo(since.toString()));
        LocalDate next = today.plusDays(1);
        while (!calendar().schoolDay(next)) {
            next = next.plusDays(1);
        }
        noticing.look(next.minusDays(1));
        asTeacher().get("/v1/absences/{id}", file).then().body("alerts", hasSize(0));
        try (var topic = TopicProbe.fromNow(TOPIC)) {
            noticing.look(next);
            noticing.look(next);
            TopicRecord alert = topic.await(AbsenceAlerted.TYPE, record -> about(record, file));
            assertThat(alert.json().path("kind").asText()).isEqualTo("RELATIVE");
            assertThat(alert.json().path("since").asText()).isEqualTo(since.toString());
        }
        asTeacher().get("/v1/absences/{id}", file).then().body("alerts.kind", contains("RELATIVE")).header("ETag", "\"3\"");
    }

    @Test
    @Tag("I21")
    @Tag("I22")
    @DisplayName("that is enrolled nowhere is absolute, and under an exemption told apart")
    void absolute() {
        UUID file = opened();
        try (var topic = TopicProbe.fromNow(TOPIC)) {
            post(file, "non-enrolments", Map.of("since", today.minusDays(3).toString())).then().statusCode(204);
            post(file, "exemptions", Map.of("article", "ART_5A", "from", today.minusDays(1).toString())).then().statusCode(204);
            List<TopicRecord> alerts = topic.await(2, AbsenceAlerted.TYPE, record -> about(record, file));
            assertThat(alerts).extracting(record -> record.json().path("exempt").asBoolean()).containsExactly(false, true);
        }
        post(file, "enrolments", Map.of("on", today.toString())).then().statusCode(204);
        asTeacher().get("/v1/absences/{id}", file).then().body("alerts", hasSize(0));
    }

    @Test
    @Tag("I20")
    @DisplayName("is seen by the municipality's own office once there is an alert, on the ground of its statutory task, and by no other")
    void municipality() throws SQLException {
        String officer = officerOf(LEEUWARDEN);
        String elsewhere = officerOf(UUID.randomUUID());
        UUID file = opened();
        as(officer, "attendance-officer").get("/v1/alerted-absences/{id}", file).then().statusCode(404);
        register(file, schoolDay(today), "16").then().statusCode(201);
        try (var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            as(officer, "attendance-officer").get("/v1/alerted-absences/{id}", file).then().statusCode(200).body("alerts.kind", contains("HOURS_16"));
            TopicRecord read = log.await("nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()));
            ContractCheck.assertMeets(read.type(), read.value());
            assertThat(read.json().path("ground").asText()).isEqualTo("STATUTORY_TASK");
            assertThat(read.json().path("actor").asText()).isEqualTo(officer);
        }
        as(officer, "swv-officer").queryParam("limit", 100).get("/v1/alerted-absences").then().statusCode(200).body("items.id", hasItem(file.toString()));
        as(elsewhere, "attendance-officer").get("/v1/alerted-absences").then().statusCode(200).body("items", hasSize(0));
        as(elsewhere, "attendance-officer").get("/v1/alerted-absences/{id}", file).then().statusCode(404);
        as(officer, "teacher").get("/v1/alerted-absences").then().statusCode(403);
        assertThat(denials(elsewhere, file)).isEqualTo(1);
        post(file, "returns", Map.of("on", today.toString())).then().statusCode(204);
        as(officer, "attendance-officer").get("/v1/alerted-absences/{id}", file).then().statusCode(404);
    }

    @Test
    @DisplayName("at another school looks as if there were none, and leaves a denial row")
    void foreign() throws SQLException {
        UUID file = opened();
        String stranger = UUID.randomUUID().toString();
        affiliate(stranger, UUID.randomUUID(), "teacher");
        as(stranger, "teacher").get("/v1/absences/{id}", file).then().statusCode(404);
        as(stranger, "teacher").body(Map.of("since", today.toString())).post("/v1/absences/{id}/stays", file).then().statusCode(404);
        as(stranger, "teacher").body(Map.of("childId", child, "centreId", centre)).post("/v1/absences").then().statusCode(404);
        as(stranger, "teacher").get("/v1/absences").then().body("items", hasSize(0));
        assertThat(denials(stranger, file)).isEqualTo(2);
        asTeacher().get("/v1/absences/{id}", file).then().body("$", not(hasKey("awaySince"))).header("ETag", "\"1\"");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"hours, 24.01, /hours, maximum", "hours, 0, /hours, minimum", "hours, -1, /hours, minimum", "hours, 1.234, /hours, invalid",
        "kind, TRUANT, /kind, unknown-code", "day, 2999-01-04, /day, in-the-future", "day, 2026-02-30, /day, not-a-date"})
    @DisplayName("is refused where the input is wrong, and nothing changes")
    void badInput(String field, String value, String pointer, String code) {
        UUID file = opened();
        Map<String, Object> registration = new HashMap<>(Map.of("day", schoolDay(today).toString(), "hours", 1, "kind", "UNLAWFUL"));
        registration.put(field, field.equals("hours") ? new BigDecimal(value) : value);
        post(file, "registrations", registration).then().statusCode(400).body("errors[0].pointer", equalTo(pointer)).body("errors[0].code", equalTo(code));
        asTeacher().get("/v1/absences/{id}", file).then().header("ETag", "\"1\"").body("registrations", hasSize(0));
    }

    @Test
    @DisplayName("is refused in a weekend and with a number that may not stand in words, and nothing changes")
    void refused() {
        UUID file = opened();
        LocalDate sunday = today.minusDays(today.getDayOfWeek().getValue() == 7 ? 7 : today.getDayOfWeek().getValue());
        register(file, sunday, "2").then().statusCode(409).body("type", equalTo("urn:kindkring:problem:no-school-that-day"));
        post(file, "actions", Map.of("who", "SCHOOL", "what", "bsn 123456782", "dueOn", today.toString())).then().statusCode(400)
                .body("errors[0].code", equalTo("words-hold-citizen-service-number"));
        post(file, "returns", Map.of("on", today.toString())).then().statusCode(409);
        asTeacher().header("If-Match", "\"7\"").body(Map.of("since", today.toString())).post("/v1/absences/{id}/stays", file).then().statusCode(412);
        asTeacher().get("/v1/absences/{id}", file).then().header("ETag", "\"1\"");
    }

    private UUID opened() {
        Response first = asTeacher().body(Map.of("childId", child, "centreId", centre)).post("/v1/absences");
        first.then().statusCode(201);
        asTeacher().body(Map.of("childId", child, "centreId", centre)).post("/v1/absences").then().statusCode(201).body("id", equalTo(first.jsonPath().getString("id")));
        return UUID.fromString(first.jsonPath().getString("id"));
    }

    private Response register(UUID file, LocalDate day, String hours) {
        return post(file, "registrations", Map.of("day", day.toString(), "hours", new BigDecimal(hours), "kind", "UNLAWFUL"));
    }

    private Response post(UUID file, String what, Map<String, Object> body) {
        return asTeacher().body(body).post("/v1/absences/{id}/" + what, file);
    }

    private LocalDate schoolDay(LocalDate from) {
        LocalDate day = from;
        while (!calendar().schoolDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private SchoolCalendar calendar() {
        return holidays.of(new Municipality("GM0080"));
    }

    private String officerOf(UUID organisation) {
        String person = UUID.randomUUID().toString();
        UUID id = UUID.randomUUID();
        teamService.publish(id.toString(), AffiliationStarted.TYPE,
                new AffiliationStarted(id, person, UnitKind.ORGANISATION, organisation, "attendance-officer", null, null));
        await("affiliation").atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> affiliations.holds(person, "ORGANISATION", organisation));
        return person;
    }

    private static boolean about(TopicRecord record, UUID file) {
        return file.toString().equals(record.key());
    }

    private int denials(String actor, UUID object) throws SQLException {
        return Denials.count(database, actor, object);
    }
}
