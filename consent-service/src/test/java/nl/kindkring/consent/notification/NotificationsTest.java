package nl.kindkring.consent.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.consent.TestTime;
import nl.kindkring.consent.application.RemindingOfExpiry;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.disclosure.DisclosureMade;
import nl.kindkring.platform.testing.OtherService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Over a real socket to a real SMTP server. */
@QuarkusTest
@WithTestResource(value = MailPort.class, scope = TestResourceScope.GLOBAL)
class NotificationsTest extends ConsentServiceTest {

    @Inject SendingNotifications sending;
    @Inject RemindingOfExpiry reminding;
    @Inject Post post;
    @Inject LetterText texts;

    private final String mothersMail = "m-" + UUID.randomUUID() + "@mail.example";
    private final String fathersMail = "f-" + UUID.randomUUID() + "@mail.example";
    private MailServer mail;

    @BeforeEach
    void aMailServer() {
        superfluous();
        mail = MailServer.start();
    }

    @AfterEach
    void itStops() {
        mail.close();
    }

    /** What other tests left due is not sent by this one. */
    private void superfluous() {
        QuarkusTransaction.requiringNew().run(() -> Rows.of(database, "update notification set state = 'DROPPED' where state = 'PENDING' returning 1"));
    }

    @Test
    @Tag("J2")
    void both_parents_are_told_of_a_question_and_each_of_the_other_s_answer() {
        UUID child = register(4);
        contact(child, mother, mothersMail, "nl").then();
        contact(child, father, fathersMail, "en").then();
        UUID consent = ask(child);
        sending.send();
        sending.send();
        assertThat(mail.received(mothersMail)).singleElement().satisfies(one -> assertThat(one.plain()).contains("Er staat een vraag voor u klaar."));
        assertThat(mail.received(fathersMail)).singleElement().satisfies(one -> assertThat(one.plain()).contains("A question waits for you."));
        yes(consent, mother);
        sending.send();
        assertThat(mail.received(mothersMail)).hasSize(1);
        assertThat(mail.received(fathersMail)).hasSize(2).last().satisfies(one -> assertThat(one.plain()).contains("answered by somebody else"));
        yes(consent, father);
        withdraw(consent, mother).then().statusCode(204);
        sending.send();
        assertThat(mail.received(mothersMail)).hasSize(2);
        assertThat(mail.received(fathersMail)).hasSize(3).last().satisfies(one -> assertThat(one.plain()).contains("answered by somebody else"));
    }

    @Test
    void a_mail_tells_nothing_of_whom_what_or_where_and_can_be_read_by_everybody() {
        UUID child = register(4);
        contact(child, mother, mothersMail, "nl");
        UUID consent = ask(child);
        UUID request = created(as(mother, "parent").body(Map.of("childId", child, "kind", "ACCESS", "words", "Alles")).post("/v1/my/requests"));
        sending.send();
        List<MailServer.Received> received = mail.received(mothersMail);
        assertThat(received).hasSize(2);
        assertThat(received).extracting(MailServer.Received::subject).containsOnly("Er is een bericht voor u in Kindkring");
        for (MailServer.Received one : received) {
            String all = one.headers() + one.plain() + one.html();
            for (Object secret : List.of("Sterre", "Wouterszoon", "Machteld", child, consent, request, centre, team, mother, teacher, "DISCUSS", "Alles")) {
                assertThat(all).doesNotContain(secret.toString());
            }
            Document page = Jsoup.parse(one.html());
            assertThat(page.select("html").attr("lang")).isEqualTo("nl");
            assertThat(page.title()).isEqualTo(one.subject());
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.select("a").text()).isEqualTo("Naar Kindkring");
            assertThat(page.select("img, [style], [color], script, link")).as("no picture, no colour, nothing that calls home").isEmpty();
            assertThat(one.headers()).contains("Auto-Submitted: auto-generated", "Content-Language: nl");
        }
        assertThat(received).extracting(MailServer.Received::messageId).doesNotHaveDuplicates();
    }

    @Test
    void every_kind_has_its_sentence_in_both_languages() {
        for (NotificationKind kind : NotificationKind.values()) {
            assertThat(texts.write(kind, "nl").plain()).isNotEqualTo(texts.write(kind, "en").plain()).contains("https://");
        }
        as(mother, "parent").get("/v1/code-lists/notification-kind").then().statusCode(200)
                .body("codes.code", equalTo(java.util.Arrays.stream(NotificationKind.values()).map(Enum::name).toList()));
    }

    @Test
    void who_lost_authority_opted_out_answered_or_took_the_address_away_is_not_told() {
        UUID child = register(4);
        contact(child, mother, mothersMail, "nl", "CONSENT_ANSWERED");
        contact(child, father, fathersMail, "nl");
        UUID consent = ask(child);
        yes(consent, mother, father);
        sending.send();
        assertThat(mail.received(mothersMail)).as("answered before the mail left, and does not want to hear of the other").isEmpty();
        assertThat(mail.received(fathersMail)).as("of the mother's answer").hasSize(1);
        ask(child);
        UUID fathersId = UUID.fromString(asTeacher().get("/v1/children/{id}", child).jsonPath().getString("holders[1].id"));
        asTeacher().body(Map.of("firstDayWithout", today().toString())).post("/v1/children/{id}/holders/{h}/endings", child, fathersId).then().statusCode(204);
        as(mother, "parent").delete("/v1/my/children/{id}/contact", child).then().statusCode(204);
        as(mother, "parent").get("/v1/my/children/{id}/contact", child).then().statusCode(404);
        sending.send();
        assertThat(mail.received(mothersMail)).isEmpty();
        assertThat(mail.received(fathersMail)).hasSize(1);
        assertThat(states(child)).containsOnly("SENT", "DROPPED");
        assertThat(Rows.of(database, "select distinct reason from notification where child_id = ? and state = 'DROPPED'", child))
                .contains("NOT_NEEDED", "MAY_NOT_KNOW", "NO_ADDRESS");
    }

    @Test
    void a_parent_from_whom_the_file_is_withheld_hears_of_own_questions_only() {
        UUID child = register(4);
        contact(child, mother, mothersMail, "nl");
        contact(child, father, fathersMail, "nl");
        UUID fathersId = UUID.fromString(asTeacher().get("/v1/children/{id}", child).jsonPath().getString("holders[1].id"));
        as(teacher, "support-coordinator").body(Map.of("holderId", fathersId, "reason", withholdingReason())).post("/v1/children/{id}/withholdings", child)
                .then().statusCode(204);
        UUID consent = ask(child);
        yes(consent, mother);
        sending.send();
        assertThat(mail.received(fathersMail)).singleElement().satisfies(one -> assertThat(one.plain()).contains("Er staat een vraag voor u klaar."));
    }

    @Test
    void a_consent_about_to_expire_and_a_request_are_told_to_whom_they_concern() {
        UUID child = register(4);
        contact(child, mother, mothersMail, "nl");
        contact(child, father, fathersMail, "nl", "CONSENT_ASKED", "CONSENT_ANSWERED");
        Map<String, Object> question = question();
        question.put("expiresOn", today().plusDays(100).toString());
        UUID consent = created(asTeacher().body(question).post("/v1/children/{id}/consents", child));
        yes(consent, mother, father);
        sending.send();
        TestTime.moveTo(today().plusDays(71));
        reminding.consents();
        reminding.consents();
        sending.send();
        assertThat(mail.received(fathersMail)).singleElement().satisfies(one -> assertThat(one.plain()).contains("loopt binnenkort af"));
        UUID request = created(as(mother, "parent").body(Map.of("childId", child, "kind", "ACCESS")).post("/v1/my/requests"));
        as(person(), "privacy-officer").body(Map.of("answer", "GRANTED")).post("/v1/requests/{id}/answers", request).then().statusCode(204);
        sending.send();
        assertThat(mail.received(mothersMail)).extracting(MailServer.Received::plain)
                .anyMatch(plain -> plain.contains("Uw verzoek is ontvangen")).anyMatch(plain -> plain.contains("nieuws over uw verzoek"));
        assertThat(mail.received(fathersMail)).as("another parent's request is nobody else's").hasSize(1);
    }

    @Test
    void a_read_on_another_ground_is_told_once_a_day_and_neither_consent_nor_the_right_to_report() {
        UUID child = register(4);
        contact(child, mother, mothersMail, "nl");
        try (OtherService other = OtherService.owning(Topics.DISCLOSURE.name())) {
            for (String ground : List.of("CONSENT", "DIRECTLY_INVOLVED", "REPORTING_RIGHT", "VITAL_INTEREST", "VITAL_INTEREST", "STATUTORY_TASK")) {
                UUID id = UUID.randomUUID();
                other.publish(child.toString(), DisclosureMade.TYPE, Map.of("disclosureId", id, "subject", child, "actor", person(), "actorRoles",
                        List.of("youth-nurse"), "what", "signal", "ground", ground, "purpose", "IDENTIFY", "at", Instant.now().toString(), "service", "signal-service"));
            }
        }
        await("the log").atMost(Duration.ofSeconds(60)).until(() ->
                Rows.of(database, "select 1 from disclosure_log where child_id = ? and actor_roles = '{youth-nurse}'", child).size() == 6);
        sending.send();
        assertThat(mail.received(mothersMail)).singleElement().satisfies(one -> assertThat(one.plain()).contains("op een andere grond dan toestemming"));
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void a_read_for_the_reporting_code_is_told_to_nobody_whatever_ground_it_states() {
        UUID child = register(4);
        contact(child, mother, mothersMail, "nl");
        try (OtherService other = OtherService.owning(Topics.DISCLOSURE.name())) {
            for (String purpose : List.of("REPORTING_CODE", "REPORT_SAFE_HOME")) {
                other.publish(child.toString(), DisclosureMade.TYPE, Map.of("disclosureId", UUID.randomUUID(), "subject", child, "actor", person(), "actorRoles",
                        List.of("youth-nurse"), "what", "case", "ground", "VITAL_INTEREST", "purpose", purpose, "at", Instant.now().toString(), "service", "signal-service"));
            }
        }
        await("the log").atMost(Duration.ofSeconds(60)).until(() ->
                Rows.of(database, "select 1 from disclosure_log where child_id = ?", child).size() == 2);
        sending.send();
        assertThat(mail.received(mothersMail)).isEmpty();
    }

    @Test
    void after_an_erasure_nothing_is_sent_and_the_address_is_gone() {
        UUID child = register(4);
        contact(child, mother, mothersMail, "nl");
        assertThat(Rows.all(database)).as("the address stands nowhere in clear").noneMatch(row -> row.contains(mothersMail));
        ask(child);
        as(person(), "privacy-officer").body("{}").post("/v1/children/{id}/erasures", child).then().statusCode(204);
        sending.send();
        assertThat(mail.received(mothersMail)).isEmpty();
        assertThat(states(child)).containsExactly("DROPPED");
        assertThat(Rows.of(database, "select 1 from contact where child_id = ?", child)).isEmpty();
    }

    @Test
    void a_mail_whose_cause_is_rolled_back_was_never_noted() {
        UUID child = register(4);
        contact(child, mother, mothersMail, "nl");
        as(mother, "parent").body(Map.of("childId", child, "kind", "ACCESS", "words", "x".repeat(4001))).post("/v1/my/requests").then().statusCode(400);
        UUID consent = ask(child);
        answer(consent, person(), "GIVEN").then().statusCode(404);
        assertThat(states(child)).containsExactly("PENDING");
    }

    @Test
    void what_the_mail_server_does_not_take_is_tried_later_and_in_the_end_shown_to_the_operator() {
        UUID child = register(4);
        contact(child, mother, mothersMail, "nl");
        ask(child);
        mail.close();
        List<String> logged = logged(() -> {
            Instant now = Instant.now();
            for (int attempt = 1; attempt <= 10; attempt++) {
                sending.send();
                sending.send();
                assertThat(attempts(child)).as("waits before it tries again").isEqualTo(attempt);
                now = now.plus(Duration.ofHours(7));
                TestTime.moveTo(now);
            }
        });
        assertThat(logged).isNotEmpty().noneMatch(line -> line.contains(mothersMail));
        assertThat(states(child)).containsExactly("FAILED");
        String id = Rows.of(database, "select notification_id::text from notification where child_id = ?", child).getFirst();
        as(person(), "operator").get("/v1/notifications?limit=100").then().statusCode(200).body("items.id", hasItem(id))
                .body(not(containsString(child.toString()))).body(not(containsString(mothersMail)));
        as(person(), "privacy-officer").get("/v1/notifications").then().statusCode(403);
        mail = MailServer.start();
        as(person(), "operator").body("{}").post("/v1/notifications/{id}/retries", id).then().statusCode(204);
        as(person(), "operator").body("{}").post("/v1/notifications/{id}/retries", id).then().statusCode(404);
        sending.send();
        assertThat(mail.received(mothersMail)).hasSize(1);
        as(person(), "operator").get("/q/metrics");
    }

    @Test
    void a_process_killed_after_the_mail_server_said_yes_sends_the_same_mail_once_more_and_no_third_time() {
        UUID child = register(4);
        contact(child, mother, mothersMail, "nl");
        ask(child);
        // what a process does until it is killed: the attempt is committed, the mail is out, the mark is missing
        Letter letter = QuarkusTransaction.requiringNew().call(sending::take).letter().orElseThrow();
        post.hand(letter.envelope(), texts.write(letter.kind(), letter.language()));
        sending.send();
        assertThat(mail.received(mothersMail)).as("nobody else sends it meanwhile").hasSize(1);
        TestTime.moveTo(Instant.now().plus(Duration.ofMinutes(2)));
        sending.send();
        TestTime.moveTo(Instant.now().plus(Duration.ofDays(2)));
        sending.send();
        List<MailServer.Received> received = mail.received(mothersMail);
        assertThat(received).hasSize(2);
        assertThat(received).extracting(MailServer.Received::messageId).containsOnly("<" + letter.id() + "@kindkring.example>");
        assertThat(states(child)).containsExactly("SENT");
    }

    @Test
    void four_processes_at_once_send_each_mail_once() throws Exception {
        Map<String, UUID> families = new HashMap<>();
        for (int i = 0; i < 10; i++) {
            UUID child = register(4);
            String address = "n-" + UUID.randomUUID() + "@mail.example";
            contact(child, mother, address, "nl");
            ask(child);
            families.put(address, child);
        }
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> replicas = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                replicas.add(() -> {
                    sending.send();
                    return null;
                });
            }
            for (var done : pool.invokeAll(replicas)) {
                done.get();
            }
        }
        families.keySet().forEach(address -> assertThat(mail.received(address)).hasSize(1));
    }

    @Test
    void an_address_is_the_own_one_and_nothing_but_an_address() {
        UUID child = register(4);
        for (String wrong : List.of("", "mother", "a@b", "a@b.nl\r\nBcc: x@y.nl", "A <a@b.nl>", "a@b.nl,c@d.nl", "a b@c.nl", "x".repeat(250) + "@b.nl")) {
            as(mother, "parent").body(Map.of("address", wrong, "language", "nl")).put("/v1/my/children/{id}/contact", child).then().statusCode(400)
                    .body("errors.pointer", hasItem("/address")).body(not(containsString("Bcc")));
        }
        as(mother, "parent").body(Map.of("address", mothersMail, "language", "fr")).put("/v1/my/children/{id}/contact", child).then().statusCode(400);
        as(mother, "parent").body(Map.of("address", mothersMail, "language", "nl", "optedOut", List.of("ALL"))).put("/v1/my/children/{id}/contact", child)
                .then().statusCode(400);
        as(person(), "parent").body(Map.of("address", mothersMail, "language", "nl")).put("/v1/my/children/{id}/contact", child).then().statusCode(404);
        contact(child, mother, mothersMail, "nl", "DECISION_TAKEN");
        as(mother, "parent").header("If-Match", "\"7\"").body(Map.of("address", mothersMail, "language", "en")).put("/v1/my/children/{id}/contact", child)
                .then().statusCode(412);
        as(mother, "parent").get("/v1/my/children/{id}/contact", child).then().statusCode(200).header("ETag", "\"1\"")
                .body("address", equalTo(mothersMail)).body("optedOut", equalTo(List.of("DECISION_TAKEN")));
        as(father, "parent").get("/v1/my/children/{id}/contact", child).then().statusCode(404);
    }

    @Test
    @Tag("J2")
    void a_parent_with_an_address_in_both_united_records_gets_one_mail_of_one_thing_and_none_of_the_own_answer() {
        String mothersOther = "o-" + UUID.randomUUID() + "@mail.example";
        UUID first = register(4);
        UUID other = register(4);
        contact(first, mother, mothersMail, "nl");
        contact(other, mother, mothersOther, "nl");
        contact(other, father, fathersMail, "nl");
        as(person(), "privacy-officer").body("{}").post("/v1/record-pairs/{a}/{b}/unions", first, other).then().statusCode(204);
        superfluous();
        UUID consent = ask(first);
        sending.send();
        assertThat(mail.received(mothersMail)).singleElement().satisfies(one -> assertThat(one.plain()).contains("Er staat een vraag voor u klaar."));
        assertThat(mail.received(fathersMail)).as("whose address is in the other record").hasSize(1);
        yes(consent, mother);
        sending.send();
        assertThat(mail.received(mothersMail)).as("of the own answer").hasSize(1);
        assertThat(mail.received(fathersMail)).hasSize(2).last().satisfies(one -> assertThat(one.plain()).contains("door iemand anders beantwoord"));
        created(as(mother, "parent").body(Map.of("childId", other, "kind", "ACCESS")).post("/v1/my/requests"));
        sending.send();
        assertThat(mail.received(mothersMail)).hasSize(2).last().satisfies(one -> assertThat(one.plain()).contains("Uw verzoek is ontvangen"));
        assertThat(mail.received(mothersOther)).as("one mail a person").isEmpty();
        assertThat(mail.received(fathersMail)).as("another parent's request").hasSize(2);
        assertThat(Rows.of(database, "select distinct reason from notification where child_id = ? and state = 'DROPPED'", other)).contains("NOT_MEANT", "TOLD_ELSEWHERE");
    }

    @Test
    void who_changes_or_removes_the_address_under_one_id_of_a_united_child_does_so_for_all() {
        String mothersOther = "o-" + UUID.randomUUID() + "@mail.example";
        String mothersNew = "n-" + UUID.randomUUID() + "@mail.example";
        UUID first = register(4);
        UUID other = register(4);
        contact(first, mother, mothersMail, "nl");
        contact(other, mother, mothersOther, "nl");
        as(person(), "privacy-officer").body("{}").post("/v1/record-pairs/{a}/{b}/unions", first, other).then().statusCode(204);
        superfluous();
        contact(other, mother, mothersNew, "nl");
        for (UUID id : List.of(first, other)) {
            as(mother, "parent").get("/v1/my/children/{id}/contact", id).then().statusCode(200).body("address", equalTo(mothersNew));
        }
        ask(first);
        sending.send();
        assertThat(mail.received(mothersNew)).hasSize(1);
        assertThat(mail.received(mothersMail)).isEmpty();
        assertThat(mail.received(mothersOther)).isEmpty();
        as(mother, "parent").delete("/v1/my/children/{id}/contact", first).then().statusCode(204);
        as(mother, "parent").get("/v1/my/children/{id}/contact", other).then().statusCode(404);
        assertThat(Rows.of(database, "select 1 from contact where child_id in (?, ?)", first, other)).isEmpty();
    }

    private io.restassured.response.Response contact(UUID child, String person, String address, String language, String... not) {
        var response = as(person, "parent").body(Map.of("address", address, "language", language, "optedOut", List.of(not)))
                .put("/v1/my/children/{id}/contact", child);
        response.then().statusCode(204);
        return response;
    }

    private String withholdingReason() {
        return as(mother, "parent").get("/v1/code-lists/withholding-reason").jsonPath().getString("codes[0].code");
    }

    private List<String> states(UUID child) {
        return Rows.of(database, "select state from notification where child_id = ?", child);
    }

    private int attempts(UUID child) {
        return Integer.parseInt(Rows.of(database, "select attempts::text from notification where child_id = ?", child).getFirst());
    }

    private static List<String> logged(Runnable work) {
        List<String> lines = java.util.Collections.synchronizedList(new ArrayList<>());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                lines.add(record.getMessage() + " " + java.util.Arrays.toString(record.getParameters()) + " " + record.getThrown());
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            work.run();
        } finally {
            root.removeHandler(handler);
        }
        return lines;
    }
}
