package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.TestTime;
import nl.kindkring.consent.application.ReconsideringConsents;
import nl.kindkring.consent.application.RemindingOfExpiry;
import nl.kindkring.contracts.consent.ConsentDecided;
import nl.kindkring.contracts.consent.PermitEnded;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.contracts.consent.StatisticsAttributesChanged;
import nl.kindkring.platform.testing.TopicRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimePassesTest extends ConsentServiceTest {

    @Inject ReconsideringConsents passing;
    @Inject RemindingOfExpiry reminding;

    @Test
    void the_twelfth_birthday_changes_the_answer_without_anybody_doing_anything() {
        UUID child = register(11);
        UUID consent = ask(child);
        yes(consent, mother, father);
        TestTime.moveTo(birthday(12, 11).minusDays(1));
        assertThat(status(consent)).isEqualTo("IN_FORCE");
        TestTime.moveTo(birthday(12, 11));
        assertThat(status(consent)).isEqualTo("LAPSED");
        decide(child).then().body("decision", equalTo("DENY")).body("reasons.code", hasItem("LAPSED"));
        yes(consent, youth);
        decide(child).then().body("decision", equalTo("PERMIT"));
    }

    @Test
    void the_job_tells_the_others_what_the_day_changed() {
        UUID child = register(11);
        UUID consent = ask(child);
        yes(consent, mother, father);
        TestTime.moveTo(birthday(12, 11));
        passing.consents();
        passing.consents();
        assertThat(published.await(PermitEnded.TYPE, record -> of(child, record)).json().get("reason").asText()).isEqualTo("AUTHORITY_CHANGED");
        yes(consent, youth);
        published.await(2, PermitGranted.TYPE, record -> of(child, record));
        assertThat(published.records(PermitEnded.TYPE).stream().filter(record -> of(child, record))).hasSize(1);
        assertThat(published.records(ConsentDecided.TYPE).stream().filter(record -> of(child, record))).hasSize(1);
    }

    @Test
    void the_sixteenth_birthday_permits_what_the_child_alone_had_agreed_to() {
        UUID child = register(15);
        yes(ask(child), youth);
        TestTime.moveTo(birthday(16, 15));
        passing.consents();
        published.await(PermitGranted.TYPE, record -> of(child, record));
        decide(child).then().body("decision", equalTo("PERMIT"));
    }

    @Test
    void a_consent_expires_after_its_last_day_also_when_nobody_answered() {
        UUID child = register(4);
        Map<String, Object> question = question();
        question.put("expiresOn", today().plusDays(30).toString());
        UUID answered = created(asTeacher().body(question).post("/v1/children/{id}/consents", child));
        UUID open = created(asTeacher().body(question).post("/v1/children/{id}/consents", child));
        yes(answered, mother, father);
        TestTime.moveTo(today().plusDays(30));
        assertThat(status(answered)).isEqualTo("IN_FORCE");
        TestTime.moveTo(today().plusDays(31));
        passing.consents();
        assertThat(published.await(PermitEnded.TYPE, record -> of(child, record)).json().get("reason").asText()).isEqualTo("EXPIRED");
        assertThat(status(answered)).isEqualTo("EXPIRED");
        assertThat(status(open)).isEqualTo("EXPIRED");
        published.await(3, ConsentDecided.TYPE, record -> of(child, record));
    }

    @Test
    void authority_that_ends_on_a_day_ahead_takes_its_effect_on_that_day() {
        UUID child = register(4);
        UUID consent = ask(child);
        yes(consent, mother);
        UUID fathersId = UUID.fromString(asTeacher().get("/v1/children/{id}", child).jsonPath().getString("holders[1].id"));
        asTeacher().body(Map.of("firstDayWithout", today().plusDays(10).toString()))
                .post("/v1/children/{id}/holders/{h}/endings", child, fathersId).then().statusCode(204);
        assertThat(status(consent)).isEqualTo("AWAITING");
        as(father, "parent").get("/v1/children/{id}", child).then().statusCode(200);
        TestTime.moveTo(today().plusDays(10));
        passing.consents();
        published.await(PermitGranted.TYPE, record -> of(child, record));
        as(father, "parent").get("/v1/children/{id}", child).then().statusCode(404);
        as(father, "parent").body("{}").post("/v1/consents/{id}/withdrawals", consent).then().statusCode(404);
    }

    @Test
    void that_a_consent_is_about_to_expire_is_recorded_once_a_month_before() {
        UUID child = register(4);
        Map<String, Object> question = question();
        question.put("expiresOn", today().plusDays(100).toString());
        UUID consent = created(asTeacher().body(question).post("/v1/children/{id}/consents", child));
        question.put("expiresOn", today().plusDays(10).toString());
        UUID brief = created(asTeacher().body(question).post("/v1/children/{id}/consents", child));
        yes(consent, mother, father);
        yes(brief, mother, father);
        reminding.consents();
        TestTime.moveTo(today().plusDays(69));
        reminding.consents();
        assertThat(reminders(consent)).isEmpty();
        TestTime.moveTo(today().plusDays(70));
        reminding.consents();
        reminding.consents();
        assertThat(reminders(consent)).hasSize(1);
        assertThat(reminders(brief)).isEmpty();
        withdraw(consent, mother).then().statusCode(204);
    }

    private java.util.List<String> reminders(UUID consent) {
        return nl.kindkring.consent.Rows.of(database, "select 1 from event where stream_id = ? and type = 'consent.expiry-near'", consent);
    }

    @Test
    void a_birthday_moves_the_child_to_another_age_band_in_figures() {
        UUID child = register(3);
        TestTime.moveTo(birthday(4, 3));
        passing.ageBands();
        assertThat(published.await(StatisticsAttributesChanged.TYPE, record -> of(child, record)).json().get("ageBand").asText())
                .isEqualTo("4-5");
    }

    private static LocalDate birthday(int age, int ageNow) {
        return today().minusDays(1).plusYears(age - ageNow);
    }

    private static boolean of(UUID child, TopicRecord record) {
        return child.toString().equals(record.key());
    }
}
