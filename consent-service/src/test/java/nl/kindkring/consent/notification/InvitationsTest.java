package nl.kindkring.consent.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.consent.TestTime;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A second parent without a login is invited, by mail or on paper, and comes. */
@QuarkusTest
@WithTestResource(value = MailPort.class, scope = TestResourceScope.GLOBAL)
class InvitationsTest extends ConsentServiceTest {

    private static final int ROUNDS = 10;
    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");

    @Inject SendingInvitations sending;

    private final String fathersMail = "f-" + UUID.randomUUID() + "@mail.example";

    /** What other tests left due is not sent by this one. */
    @BeforeEach
    void nothingElseIsDue() {
        QuarkusTransaction.requiringNew().run(() -> Rows.of(database, "update invitation set handing = 'FAILED' where handing = 'WAITING' returning 1"));
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.4")
    void a_second_parent_who_is_invited_by_mail_logs_in_with_the_code_and_answers() {
        UUID child = withFatherWithoutLogin();
        UUID consent = ask(child);
        yes(consent, mother);
        UUID invitation = created(invite(child, holder(child), Map.of("address", fathersMail, "language", "nl")));
        String code;
        try (MailServer mail = MailServer.start()) {
            sending.send();
            sending.send();
            MailServer.Received received = mail.received(fathersMail).getFirst();
            assertThat(mail.received(fathersMail)).hasSize(1);
            code = code(received.plain());
            assertThat(received.html()).contains(code);
            assertThat(received.subject()).isEqualTo("U bent uitgenodigd in Kindkring").doesNotContain(code);
            for (Object secret : List.of("Sterre", "Wouterszoon", "Machteld", "Diederik", child, consent, centre, team, mother, teacher, "DISCUSS")) {
                assertThat(received.headers() + received.plain() + received.html()).doesNotContain(secret.toString());
            }
        }
        assertThat(Rows.all(database)).as("forgotten once it is out").noneMatch(row -> row.contains(code) || row.contains(code.replace("-", "")) || row.contains(fathersMail));
        assertThat(Rows.of(database, "select coalesce(address, code) from invitation where invitation_id = ?", invitation)).containsExactly((String) null);
        redeem(father, code.toLowerCase().replace('-', ' ')).then().statusCode(204);
        as(father, "parent").get("/v1/my/consents").then().body("items.id", equalTo(List.of(consent.toString())));
        yes(consent, father);
        published.await(PermitGranted.TYPE, record -> child.toString().equals(record.key()));
        as(mother, "parent").get("/v1/my/children/{c}/decisions", child).then().body("items.what", hasItem("child.holder-invited"))
                .body("items.what", hasItem("child.holder-account-linked"));
        asTeacher().get("/v1/children/{c}/invitations", child).then().body("items", hasSize(1)).body("items[0].state", equalTo("REDEEMED"))
                .body("items[0].byMail", equalTo(true)).body("items[0].handing", equalTo("DONE"));
    }

    @Test
    void a_code_on_paper_is_shown_once_and_not_kept() {
        UUID child = withFatherWithoutLogin();
        UUID invitation = created(invite(child, holder(child), Map.of()));
        String code = show(child, invitation);
        assertThat(Rows.all(database)).noneMatch(row -> row.contains(code));
        asTeacher().body("{}").post("/v1/children/{c}/invitations/{i}/codes", child, invitation).then().statusCode(409).body("type", containsString("invitation-code-gone"));
        as(person(), "teacher").body("{}").post("/v1/children/{c}/invitations/{i}/codes", child, invitation).then().statusCode(404);
        asTeacher().body("{}").post("/v1/children/{c}/invitations/{i}/codes", register(4), invitation).then().statusCode(404);
        UUID mailed = created(invite(child, holder(child), Map.of("address", fathersMail)));
        asTeacher().body("{}").post("/v1/children/{c}/invitations/{i}/codes", child, mailed).then().statusCode(409);
        redeem(father, code).then().statusCode(404);
    }

    @Test
    @Tag("Jeugdwet-7.3.4")
    void every_code_that_is_not_good_has_the_same_answer_and_is_written_down_without_it() {
        UUID child = withFatherWithoutLogin();
        String used = onPaper(child);
        redeem(father, used).then().statusCode(204);
        UUID replacing = withFatherWithoutLogin();
        String replaced = onPaper(replacing);
        String good = onPaper(replacing);
        UUID ending = withFatherWithoutLogin();
        String ended = onPaper(ending);
        asTeacher().body(Map.of("firstDayWithout", today().toString())).post("/v1/children/{c}/holders/{h}/endings", ending, holder(ending)).then().statusCode(204);
        invite(ending, holder(ending), Map.of()).then().statusCode(409).body("type", containsString("child-authority-ended"));
        UUID erasing = withFatherWithoutLogin();
        String erased = onPaper(erasing);
        as(person(), "privacy-officer").body("{}").post("/v1/children/{c}/erasures", erasing).then().statusCode(204);
        assertThat(Rows.of(database, "select 1 from invitation where child_id = ?", erasing)).isEmpty();
        UUID correcting = withFatherWithoutLogin();
        String corrected = onPaper(correcting);
        asTeacher().body(Map.of("reason", "NEVER_HELD", "source", "PERSONAL_RECORDS", "checkedOn", today().toString()))
                .post("/v1/children/{c}/holders/{h}/corrections", correcting, holder(correcting)).then().statusCode(204);
        String somebody = person();
        List<String> answers = new ArrayList<>();
        for (String code : List.of("AAAAA-AAAAA-AAAAA-AAAAA", "no code", used, replaced, ended, erased, corrected)) {
            answers.add(answer(redeem(somebody, code)));
        }
        answers.add(answer(redeem(mother, good)));
        answers.add(answer(redeem(youth, good)));
        assertThat(answers).as("one answer").hasSize(9).containsOnly(answers.getFirst());
        assertThat(Rows.of(database, "select coalesce(object_id, 'nothing') from access_denial where actor = ?", somebody)).hasSize(7).containsOnly("nothing");
        assertThat(Rows.of(database, "select t::text from access_denial t where actor = ?", somebody)).noneMatch(row -> row.contains(used) || row.contains(child.toString()));
        redeem(father, good).then().statusCode(204);
    }

    @Test
    void a_code_does_nothing_from_the_day_after_its_last_and_what_was_not_sent_by_then_is_forgotten() {
        UUID child = withFatherWithoutLogin();
        String code = onPaper(child);
        UUID other = withFatherWithoutLogin();
        UUID unsent = created(invite(other, holder(other), Map.of("address", fathersMail)));
        asTeacher().get("/v1/children/{c}/invitations", child).then().body("items[0].lastDay", equalTo(today().plusDays(30).toString()));
        TestTime.moveTo(today().plusDays(31));
        redeem(father, code).then().statusCode(404);
        sending.send();
        assertThat(Rows.of(database, "select coalesce(address, code) from invitation where invitation_id = ?", unsent)).containsExactly((String) null);
        asTeacher().get("/v1/children/{c}/invitations", other).then().body("items[0].handing", equalTo("FAILED"));
        TestTime.moveTo(today().plusDays(30));
        redeem(father, code).then().statusCode(204);
    }

    @Test
    @Tag("J2")
    void of_two_who_use_one_code_at_the_same_instant_one_is_linked() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID child = withFatherWithoutLogin();
            String code = onPaper(child);
            List<String> people = List.of(person(), person());
            CyclicBarrier start = new CyclicBarrier(people.size());
            try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
                List<Future<Integer>> running = people.stream().map(person -> threads.submit(() -> {
                    start.await();
                    return redeem(person, code).statusCode();
                })).toList();
                assertThat(List.of(running.getFirst().get(), running.getLast().get())).containsExactlyInAnyOrder(204, 404);
            }
            assertThat(Rows.of(database, "select type from event where stream_id = ? order by version", child))
                    .containsExactly("child.registered", "child.holder-invited", "child.holder-account-linked");
        }
    }

    @Test
    void whoever_tries_many_codes_is_refused_unread_for_an_hour() {
        UUID child = withFatherWithoutLogin();
        String code = onPaper(child);
        for (int attempt = 0; attempt < 10; attempt++) {
            redeem(father, "AAAAA-AAAAA-AAAAA-AAAA" + attempt).then().statusCode(404);
        }
        redeem(father, code).then().statusCode(429);
        TestTime.moveTo(Instant.now().plus(Duration.ofMinutes(61)));
        redeem(father, code).then().statusCode(204);
    }

    @Test
    void a_parent_invites_nobody_and_nobody_with_a_login_is_invited() {
        UUID child = withFatherWithoutLogin();
        as(mother, "parent").body(Map.of()).post("/v1/children/{c}/holders/{h}/invitations", child, holder(child)).then().statusCode(403);
        as(person(), "teacher").body(Map.of()).post("/v1/children/{c}/holders/{h}/invitations", child, holder(child)).then().statusCode(404);
        invite(child, asTeacher().get("/v1/children/{c}", child).then().extract().path("holders[0].id"), Map.of()).then().statusCode(409);
        invite(child, UUID.randomUUID().toString(), Map.of()).then().statusCode(404);
        invite(child, holder(child), Map.of("address", "a@b\nBcc: c@d.example")).then().statusCode(400);
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void a_code_that_was_made_for_somebody_who_was_meant_wrongly_does_nothing_for_whoever_stands_there_now() {
        UUID child = withFatherWithoutLogin();
        String wrong = onPaper(child);
        asTeacher().body(Map.of("reason", "WRONG_PERSON", "name", "Joost Ganzevoort", "relation", "GUARDIAN", "source", "AUTHORITY_REGISTER",
                "checkedOn", today().toString())).post("/v1/children/{c}/holders/{h}/corrections", child, holder(child)).then().statusCode(204);
        redeem(father, wrong).then().statusCode(404);
        as(father, "parent").get("/v1/my/children").then().body("items", hasSize(0));
        String right = onPaper(child);
        redeem(father, wrong).then().statusCode(404);
        redeem(father, right).then().statusCode(204);
    }

    @Test
    @Tag("J2")
    void a_code_opens_the_file_of_the_child_for_whom_it_was_made_and_of_no_brother_or_sister() {
        UUID child = withFatherWithoutLogin();
        UUID sister = withFatherWithoutLogin();
        String code = onPaper(child);
        String other = onPaper(sister);
        redeem(father, code).then().statusCode(204);
        as(father, "parent").get("/v1/my/children").then().body("items.id", equalTo(List.of(child.toString())));
        as(father, "parent").get("/v1/children/{c}", sister).then().statusCode(404);
        redeem(father, code).then().statusCode(404);
        redeem(father, other).then().statusCode(204);
        as(father, "parent").get("/v1/children/{c}", sister).then().statusCode(200);
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void a_parent_without_authority_does_not_get_it_by_a_code_and_a_password_alone_is_not_enough() {
        UUID child = withFatherWithoutLogin();
        String code = onPaper(child);
        String without = person();
        created(asTeacher().body(Map.of("name", "Joost Ganzevoort", "accountId", without, "relation", "FATHER")).post("/v1/children/{c}/parents", child));
        redeem(without, code).then().statusCode(404);
        given().auth().oauth2(TestTokens.ofPasswordOnly(father, "parent")).contentType(ContentType.JSON).body(Map.of("code", code))
                .post("/v1/my/invitation-redemptions").then().statusCode(401);
        redeem(father, code).then().statusCode(204);
    }

    @Test
    void a_mail_that_is_never_taken_is_given_up_and_its_code_and_address_are_forgotten() {
        UUID child = withFatherWithoutLogin();
        UUID invitation = created(invite(child, holder(child), Map.of("address", fathersMail)));
        Instant now = Instant.now();
        for (int attempt = 0; attempt <= 10; attempt++) {
            sending.send();
            now = now.plus(Duration.ofHours(7));
            TestTime.moveTo(now);
        }
        assertThat(Rows.of(database, "select handing || attempts || coalesce(address, code, ' nothing') from invitation where invitation_id = ?", invitation))
                .containsExactly("FAILED10 nothing");
    }

    private String onPaper(UUID child) {
        return show(child, created(invite(child, holder(child), Map.of())));
    }

    private String show(UUID child, UUID invitation) {
        return asTeacher().body("{}").post("/v1/children/{c}/invitations/{i}/codes", child, invitation).then().statusCode(200)
                .header("Cache-Control", equalTo("no-store")).extract().path("code");
    }

    private Response invite(UUID child, String holder, Map<String, Object> how) {
        return asTeacher().body(how).post("/v1/children/{c}/holders/{h}/invitations", child, holder);
    }

    private Response redeem(String person, String code) {
        return as(person, "parent").body(Map.of("code", code)).post("/v1/my/invitation-redemptions");
    }

    /** All of it but which request it was. */
    private static String answer(Response response) {
        return response.statusCode() + response.asString().replaceAll("urn:kindkring:request:[0-9a-f]{32}", "");
    }

    private static String code(String text) {
        Matcher found = CODE.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private UUID withFatherWithoutLogin() {
        Map<String, Object> body = new HashMap<>(registration(4));
        Map<String, Object> later = holder("Diederik Ganzevoort", father);
        later.remove("accountId");
        body.put("holders", List.of(holder("Machteld Wouterszoon", mother), later));
        return created(asTeacher().body(body).post("/v1/children"));
    }

    private String holder(UUID child) {
        return asTeacher().get("/v1/children/{c}", child).then().extract().path("holders[1].id");
    }
}
