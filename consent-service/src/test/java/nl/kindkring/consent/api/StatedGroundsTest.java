package nl.kindkring.consent.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.consent.TestTime;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.disclosure.DisclosureMade;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A ground that somebody at the child's centre states stands in the family's log as true, so it is believed only where it is there. */
@QuarkusTest
class StatedGroundsTest extends ConsentServiceTest {

    private final String coordinator = person();
    private final String officer = person();

    @BeforeEach
    void aCoordinatorAtTheCentre() {
        affiliate(coordinator, UnitKind.CENTRE, centre, "support-coordinator");
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    void the_right_to_report_is_never_stated_here_and_the_attempt_tells_nobody_of_a_suspicion() {
        UUID child = register(4);
        try (TopicProbe disclosures = TopicProbe.fromNow(Topics.DISCLOSURE.name())) {
            refused(child, "REPORTING_RIGHT", "IDENTIFY", "follow it at /v1/reporting-codes", "volg die op /v1/reporting-codes");
            read(child, "DIRECTLY_INVOLVED", "IDENTIFY");
            disclosures.await(DisclosureMade.TYPE, record -> child.toString().equals(record.key()));
            assertThat(disclosures.records()).noneMatch(record -> child.toString().equals(record.key()) && record.value().contains("REPORTING"));
        }
        assertThat(logged(child)).containsExactly("DIRECTLY_INVOLVED IDENTIFY");
        assertThat(Rows.all(database)).noneMatch(row -> row.contains(child.toString()) && row.contains("REPORTING"));
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.11")
    void consent_is_stated_by_who_may_know_by_it_for_what_was_agreed_while_it_holds() {
        UUID child = register(4);
        affiliate(teacher, UnitKind.TEAM, team, "teacher");
        withoutConsent(child, "DISCUSS_IN_TEAM");
        UUID consent = ask(child);
        yes(consent, mother);
        withoutConsent(child, "DISCUSS_IN_TEAM");
        yes(consent, father);
        read(child, "CONSENT", "DISCUSS_IN_TEAM");
        withoutConsent(child, "IDENTIFY");
        withdraw(consent, father).then().statusCode(204);
        withoutConsent(child, "DISCUSS_IN_TEAM");
        assertThat(logged(child)).containsExactly("CONSENT DISCUSS_IN_TEAM");
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.11")
    void consent_to_somebody_else_is_no_consent_to_who_reads() {
        UUID child = register(4);
        yes(ask(child), mother, father);
        withoutConsent(child, "DISCUSS_IN_TEAM");
        assertThat(logged(child)).isEmpty();
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.11")
    void of_50_withdrawals_racing_a_read_that_states_consent_not_one_is_logged_when_no_permit_stood() throws Exception {
        affiliate(teacher, UnitKind.TEAM, team, "teacher");
        UUID child = register(4);
        int answered = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 50; round++) {
                UUID consent = ask(child);
                yes(consent, mother, father);
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Integer> withdrawn = threads.submit(() -> {
                    start.await();
                    return withdraw(consent, father).statusCode();
                });
                Future<Integer> read = threads.submit(() -> {
                    start.await();
                    return asTeacher().get("/v1/children/{id}?ground=CONSENT&purpose=DISCUSS_IN_TEAM", child).statusCode();
                });
                assertThat(withdrawn.get()).isEqualTo(204);
                assertThat(read.get()).isIn(200, 403);
                answered += read.get() == 200 ? 1 : 0;
            }
        }
        assertThat(logged(child)).hasSize(answered);
        assertThat(Rows.of(database, """
                select d.position::text from event d where d.type = 'disclosure.made' and d.payload->>'subject' = ? and not exists (
                  select 1 from event g where g.type = 'consent.permit-granted' and g.payload->'terms'->>'childId' = d.payload->>'subject'
                    and g.position < d.position and not exists (
                      select 1 from event e where e.type = 'consent.permit-ended' and e.position < d.position
                        and e.payload->>'permitId' = g.payload->'permit'->>'permitId'))""", child.toString())).isEmpty();
    }

    @Test
    @Tag("J2")
    void vital_interest_is_stated_by_whom_it_was_invoked_for_until_a_review_finds_it_was_not_there() {
        UUID child = register(4);
        notInvoked(child, "VITAL_INTEREST", "IDENTIFY");
        invoke(child, "VITAL_INTEREST", "ACUTE_DANGER", person());
        notInvoked(child, "VITAL_INTEREST", "IDENTIFY");
        UUID invocation = invoke(child, "VITAL_INTEREST", "ACUTE_DANGER", teacher);
        read(child, "VITAL_INTEREST", "IDENTIFY");
        notInvoked(child, "VITAL_INTEREST", "REFER");
        notInvoked(child, "COURT_ORDER", "IDENTIFY");
        as(officer, "privacy-officer").body(Map.of("outcome", "REJECTED", "explanation", "Besproken.")).post("/v1/grounds/{id}/reviews", invocation)
                .then().statusCode(204);
        notInvoked(child, "VITAL_INTEREST", "IDENTIFY");
        assertThat(logged(child)).containsExactly("VITAL_INTEREST IDENTIFY");
    }

    @Test
    @Tag("J2")
    void a_court_order_is_stated_by_whom_it_was_invoked_for_until_its_last_day() {
        UUID child = register(4);
        notInvoked(child, "COURT_ORDER", "IDENTIFY");
        invoke(child, "COURT_ORDER", "COURT_DECISION", teacher);
        read(child, "COURT_ORDER", "IDENTIFY");
        TestTime.moveTo(today().plusDays(3));
        notInvoked(child, "COURT_ORDER", "IDENTIFY");
        assertThat(logged(child)).containsExactly("COURT_ORDER IDENTIFY");
    }

    @Test
    @Tag("J2")
    void a_statutory_task_is_stated_by_who_has_one_at_the_centre_or_for_whom_it_was_invoked() {
        UUID child = register(4);
        refused(child, "STATUTORY_TASK", "IDENTIFY", "STATUTORY_TASK, when it is not your role's", "STATUTORY_TASK, als die niet bij uw rol hoort");
        as(teacher, "support-coordinator").get("/v1/children/{id}?ground=STATUTORY_TASK", child).then().statusCode(403);
        as(coordinator, "support-coordinator").get("/v1/children/{id}?ground=STATUTORY_TASK&purpose=OBSERVE", child).then().statusCode(200);
        invoke(child, "STATUTORY_TASK", "SCHOOL_ABSENCE", teacher);
        read(child, "STATUTORY_TASK", "IDENTIFY");
        assertThat(logged(child)).containsExactly("STATUTORY_TASK OBSERVE", "STATUTORY_TASK IDENTIFY");
    }

    private void withoutConsent(UUID child, String purpose) {
        refused(child, "CONSENT", purpose, "For CONSENT ask the family first", "Voor CONSENT vraagt u het eerst aan het gezin");
    }

    private void notInvoked(UUID child, String ground, String purpose) {
        refused(child, ground, purpose, "VITAL_INTEREST and COURT_ORDER are invoked first", "VITAL_INTEREST en COURT_ORDER laat u eerst inroepen");
    }

    /** The teacher states it: refused on both routes in both languages, with the way on, kept as a refused attempt and as no read. */
    private void refused(UUID child, String ground, String purpose, String wayOn, String wegVerder) {
        List<String> reads = logged(child);
        int attempts = attempts(child);
        for (String path : List.of("/v1/children/{id}", "/v1/children/{id}/statements")) {
            asTeacher().get(path + "?ground={g}&purpose={p}", child, ground, purpose).then().statusCode(403)
                    .body("type", equalTo("urn:kindkring:problem:read-ground-not-there")).body("detail", containsString(wayOn)).body("familyName", nullValue());
            given().auth().oauth2(TestTokens.of(teacher, "teacher")).header("Accept-Language", "nl")
                    .get(path + "?ground={g}&purpose={p}", child, ground, purpose).then().statusCode(403).body("detail", containsString(wegVerder));
        }
        assertThat(logged(child)).isEqualTo(reads);
        assertThat(attempts(child)).isEqualTo(attempts + 4);
    }

    private void read(UUID child, String ground, String purpose) {
        asTeacher().get("/v1/children/{id}?ground={g}&purpose={p}", child, ground, purpose).then().statusCode(200).body("familyName", equalTo("Wouterszoon"));
    }

    private List<String> logged(UUID child) {
        return Rows.of(database, """
                select payload->>'ground' || ' ' || (payload->>'purpose') from event
                where type = 'disclosure.made' and payload->>'subject' = ? order by position""", child.toString());
    }

    private int attempts(UUID child) {
        return Rows.of(database, "select 1 from access_denial where actor = ? and object_id = ? and reason = 'ground-not-there'", teacher,
                child.toString()).size();
    }

    private UUID invoke(UUID child, String ground, String reason, String reader) {
        return created(as(coordinator, "support-coordinator").body(Map.of("purpose", "IDENTIFY", "recipientKind", "PERSON", "recipientId", reader,
                "ground", ground, "reason", reason, "explanation", "Kind is niet opgehaald.", "lastDay", today().plusDays(2).toString()))
                .post("/v1/children/{id}/grounds", child));
    }
}
