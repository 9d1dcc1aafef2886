package nl.kindkring.signal.api.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.Denials;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import nl.kindkring.signal.FamilyKeeper;
import nl.kindkring.signal.SignalServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A parent")
class OwnSignalTest extends SignalServiceTest {

    private static final String CALL = "/v1/my/children/{c}/signals/{s}/social-worker-call";

    @Inject AgroalDataSource database;

    private final String mother = UUID.randomUUID().toString();
    private final String father = UUID.randomUUID().toString();
    private final String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();

    @BeforeEach
    void bothDecide() {
        FamilyKeeper.stands(mother, child, true, centre);
        FamilyKeeper.stands(father, child, true, centre);
    }

    @AfterEach
    void consentServiceAnswers() {
        FamilyKeeper.silent(false);
    }

    @Test
    @Tag("I6")
    @Tag("N5")
    @DisplayName("raises a concern, and the people of the centre where the child is find it; the topic says that a parent did, not who (I6, N5)")
    void raises() {
        try (var topic = TopicProbe.fromNow("kindkring.signal.v1")) {
            UUID signal = raise(mother, "D1", "Thuis wil het eten niet lukken");
            asTeacher().get("/v1/signals/{id}", signal).then().statusCode(200).body("origin", equalTo("PARENT")).body("questionType", equalTo("PARENTING"))
                    .body("context", equalTo("HOME")).body("urgency", equalTo("QUESTION")).body("notes.text", contains("Thuis wil het eten niet lukken"));
            asTeacher().queryParam("list", "AWAITING_PARENTS").get("/v1/signals").then().body("items.id", contains(signal.toString()));
            var told = topic.await("nl.kindkring.signal.registered.v1", record -> signal.toString().equals(record.key()));
            ContractCheck.assertMeets(told.type(), told.value());
            assertThat(told.json().path("origin").asText()).isEqualTo("PARENT");
            assertThat(topic.records().toString()).doesNotContain(mother);
            own(mother).body("items.id", contains(signal.toString())).body("items[0].raisedByMe", equalTo(true)).body("items[0].themes", contains("D1"));
            read(mother, signal).body("note", equalTo("Thuis wil het eten niet lukken"));
        }
    }

    @Test
    @Tag("I7")
    @DisplayName("is told that the centre noticed something, and after the talk what it is, what was said and what was decided")
    void afterTheTalk() {
        UUID signal = register(aboutChild());
        asTeacher().body(Map.of("text", "werkaantekening")).post("/v1/signals/{id}/notes", signal).then().statusCode(204);
        own(mother).body("items.id", contains(signal.toString())).body("items[0].status", equalTo("NOTICED")).body("items[0]", not(hasKey("themes")))
                .body("items[0].awaitsParents", equalTo(true));
        read(mother, signal).body("$", not(hasKey("themes"))).body("talks", hasSize(0)).header("ETag", notNullValue());
        asTeacher().body(Map.of("talkedOn", today, "parentsView", "RECOGNISE", "note", "wij lezen samen")).post("/v1/signals/{id}/talks", signal)
                .then().statusCode(204);
        conclude(signal, "NO_ACTION_NOW").then().statusCode(204);
        read(father, signal).body("themes", contains("C1")).body("parentsView", equalTo("RECOGNISE")).body("outcome", equalTo("NO_ACTION_NOW"))
                .body("talks.note", contains("wij lezen samen")).body("$", not(hasKey("notes"))).body("$", not(hasKey("note")));
        assertThat(read(father, signal).extract().asString()).doesNotContain("werkaantekening").doesNotContain(teacher);
    }

    @Test
    @Tag("J2")
    @DisplayName("never sees what the other parent raised before it was talked over, nor the other's words at any time (J2)")
    void theOtherParentsPart() throws SQLException {
        UUID signal = raise(mother, "D5", "Sinds de scheiding");
        own(father).body("items", hasSize(0));
        as(father, "parent").get("/v1/my/children/{c}/signals/{s}", child, signal).then().statusCode(404);
        assertThat(Denials.count(database, father, child) + Denials.count(database, father, signal)).isEqualTo(1);
        talk(signal).then().statusCode(204);
        assertThat(read(father, signal).body("themes", contains("D5")).extract().asString()).doesNotContain("scheiding").doesNotContain(mother);
        String advice = advise(signal);
        answer(mother, signal, advice, Map.of("answer", "AMENDED", "text", "Liever zonder de oma erbij")).then().statusCode(204);
        assertThat(read(father, signal).body("advices[0].answers.from", contains("OTHER")).extract().asString()).doesNotContain("oma").doesNotContain(mother);
        read(mother, signal).body("advices[0].answers.text", contains("Liever zonder de oma erbij")).body("advices[0].answers.from", contains("ME"));
    }

    @Test
    @DisplayName("never sees safety at home, the reporting code, an alias, or a signal about another child")
    void whatIsNotShown() {
        Map<String, Object> safety = aboutChild();
        safety.put("themes", List.of("C1", "D4"));
        UUID restricted = register(safety);
        talk(restricted).then().statusCode(204);
        UUID alias = register(aboutAlias("K-0417"));
        Map<String, Object> other = aboutChild();
        other.put("subject", Map.of("kind", "CHILD", "childId", UUID.randomUUID()));
        UUID another = register(other);
        String kase = as(teacher, "teacher").body(Map.of("centreId", centre, "childId", child, "suspectedOf", "HOME", "signals", "blauwe plek"))
                .post("/v1/reporting-codes").then().statusCode(201).extract().jsonPath().getString("id");
        own(mother).body("items", hasSize(0));
        for (Object id : List.of(restricted, alias, another, kase)) {
            as(mother, "parent").get("/v1/my/children/{c}/signals/{s}", child, id).then().statusCode(404);
        }
        as(mother, "parent").get("/v1/reporting-codes/{id}", kase).then().statusCode(403);
        UUID mine = raise(mother, "D4", "Hij slaat");
        own(father).body("items", hasSize(0));
        own(mother).body("items.id", contains(mine.toString())).body("items[0]", not(hasKey("themes")));
        read(mother, mine).body("note", equalTo("Hij slaat")).body("$", not(hasKey("themes")));
    }

    @Test
    @Tag("N15")
    @DisplayName("endorses, amends or declines an advice by itself; one who declines stands against a referral, and others hear what all come to (N15)")
    void answers() {
        UUID signal = register(aboutChild());
        talk(signal).then().statusCode(204);
        permit(List.of());
        share(signal).then().statusCode(204);
        String advice = advise(signal);
        own(mother).body("items[0].awaitsParents", equalTo(true));
        try (var topic = TopicProbe.fromNow("kindkring.signal.v1")) {
            answer(mother, signal, advice, Map.of("answer", "DECLINED")).then().statusCode(204);
            answer(father, signal, advice, Map.of("answer", "ENDORSED")).then().statusCode(204);
            asTeacher().body(Map.of("answer", "ENDORSED", "answeredOn", today)).put("/v1/signals/{s}/advices/{a}/answer", signal, advice).then().statusCode(204);
            conclude(signal, "REFERRED").then().statusCode(409).body("type", containsString("advice-not-endorsed"));
            asTeacher().get("/v1/signals/{id}", signal).then().body("advices[0].answer", equalTo("DECLINED")).body("advices[0].answers", hasSize(3))
                    .body("advices[0].answers.by", contains(mother, father, null));
            answer(mother, signal, advice, Map.of("answer", "AMENDED")).then().statusCode(400);
            answer(mother, signal, advice, Map.of("answer", "AMENDED", "text", "eerst de gehoortest")).then().statusCode(204);
            conclude(signal, "REFERRED").then().statusCode(204);
            List<TopicRecord> told = topic.await(4, "nl.kindkring.signal.advice-answered.v1", record -> signal.toString().equals(record.key()));
            assertThat(told).extracting(record -> record.json().path("answer").asText()).containsExactly("DECLINED", "DECLINED", "DECLINED", "AMENDED");
            assertThat(topic.records().toString()).doesNotContain(mother).doesNotContain(father);
        }
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    @DisplayName("whose authority ended gets 404 from the next request on, a stranger always did, and each is in the denial log")
    void authorityEnds() throws SQLException {
        UUID signal = raise(father, "C1", "Praat nog weinig");
        talk(signal).then().statusCode(204);
        String advice = advise(signal);
        FamilyKeeper.lost(father, child);
        as(father, "parent").get("/v1/my/children/{c}/signals", child).then().statusCode(404);
        as(father, "parent").get("/v1/my/children/{c}/signals/{s}", child, signal).then().statusCode(404);
        answer(father, signal, advice, Map.of("answer", "ENDORSED")).then().statusCode(404);
        as(father, "parent").body(concern("C1", "nog eens")).post("/v1/my/children/{c}/signals", child).then().statusCode(404);
        asTeacher().get("/v1/signals/{id}", signal).then().body("advices[0].answers", hasSize(0));
        String stranger = UUID.randomUUID().toString();
        as(stranger, "parent").get("/v1/my/children/{c}/signals", child).then().statusCode(404);
        assertThat(Denials.count(database, stranger, child)).isEqualTo(1);
        asTeacher().get("/v1/my/children/{c}/signals", child).then().statusCode(403);
    }

    @Test
    @DisplayName("gets 503 while consent-service says nothing: nobody knows then who decides, and nothing is stored")
    void silence() {
        FamilyKeeper.silent(true);
        as(mother, "parent").get("/v1/my/children/{c}/signals", child).then().statusCode(503).header("Retry-After", notNullValue());
        as(mother, "parent").body(concern("C1", "hoort niemand mij")).post("/v1/my/children/{c}/signals", child).then().statusCode(503);
        FamilyKeeper.silent(false);
        own(mother).body("items", hasSize(0));
    }

    @Test
    @Tag("J2")
    @DisplayName("is one of several who raise and look: a child from its twelfth too, and a parent who looks along reads and does nothing else")
    void youth() {
        String youth = UUID.randomUUID().toString();
        FamilyKeeper.stands(youth, child, true, centre);
        UUID signal = UUID.fromString(as(youth, "youth").body(concern("E2", "Ze pesten mij")).post("/v1/my/children/{c}/signals", child)
                .then().statusCode(201).extract().jsonPath().getString("id"));
        asTeacher().get("/v1/signals/{id}", signal).then().body("origin", equalTo("YOUTH")).body("questionType", equalTo("DEVELOPMENT"));
        own(mother).body("items", hasSize(0));
        FamilyKeeper.stands(mother, child, false, centre);
        talk(signal).then().statusCode(204);
        String advice = advise(signal);
        read(mother, signal).body("themes", contains("E2"));
        answer(mother, signal, advice, Map.of("answer", "ENDORSED")).then().statusCode(403).body("type", containsString("only-who-decides"));
        as(mother, "parent").body(concern("C1", "ik zeg ook iets")).post("/v1/my/children/{c}/signals", child).then().statusCode(403);
    }

    @Test
    @DisplayName("cannot raise a concern where the child is at no centre, without a theme, with four, or with a name it did not confirm")
    void badInput() {
        assertThat(raising(mother, Map.of("themes", List.of())).then().statusCode(400).extract().asString()).contains("/themes");
        raising(mother, Map.of("themes", List.of("C1", "C2", "C3", "A1"))).then().statusCode(400).body("errors[0].pointer", equalTo("/themes"));
        raising(mother, Map.of("themes", List.of("C1", "C1"))).then().statusCode(400).body("errors[0].code", equalTo("twice"));
        raising(mother, Map.of("themes", List.of("X9"))).then().statusCode(400).body("errors[0].code", equalTo("unknown-code"));
        raising(mother, concern("C1", "Hij speelt nooit met Sanne")).then().statusCode(400).body("errors[0].pointer", equalTo("/note"));
        Map<String, Object> confirmed = new HashMap<>(concern("C1", "Hij speelt nooit met Sanne"));
        confirmed.put("confirmedWords", true);
        raising(mother, confirmed).then().statusCode(201);
        raising(mother, concern("C1", "BSN 111222333")).then().statusCode(400);
        FamilyKeeper.stands(mother, child, true, null);
        raising(mother, concern("C1", "geen centrum")).then().statusCode(409).body("type", containsString("child-at-no-centre"));
        own(mother).body("items", hasSize(1));
    }

    @Test
    @DisplayName("reads the list in pages, newest first, that neither repeat nor skip what is hidden in between")
    void pages() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            shown.addFirst(raise(mother, "C1", "vraag " + i).toString());
            raise(father, "D5", "niet voor de ander");
        }
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var page = (next == null ? as(mother, "parent") : as(mother, "parent").queryParam("cursor", next)).queryParam("limit", 2)
                    .get("/v1/my/children/{c}/signals", child).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        } while (next != null);
        assertThat(seen).isEqualTo(shown);
        as(mother, "parent").queryParam("cursor", "zomaar").get("/v1/my/children/{c}/signals", child).then().statusCode(400);
    }

    @Test
    @Tag("N3")
    @DisplayName("is one of the three who stay in contact from a concern to a referral: parents, professionals, coordinator (N3)")
    void threeWayContact() {
        String coordinator = UUID.randomUUID().toString();
        affiliate(coordinator, centre, "care-coordinator");
        UUID signal = raise(mother, "C1", "Praat nog weinig");
        talk(signal).then().statusCode(204);
        permit(Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
        String advice = as(coordinator, "care-coordinator").body(Map.of("addressee", "PARENTS", "helpLevel", "H1", "text", "Logopedie"))
                .post("/v1/signals/{id}/advices", signal).then().statusCode(201).extract().jsonPath().getString("id");
        read(mother, signal).body("advices.text", contains("Logopedie"));
        answer(mother, signal, advice, Map.of("answer", "AMENDED", "text", "eerst de gehoortest")).then().statusCode(204);
        as(coordinator, "care-coordinator").get("/v1/signals/{id}", signal).then().body("advices[0].answers.text", contains("eerst de gehoortest"));
        permit(List.of());
        share(signal).then().statusCode(204);
        conclude(signal, "REFERRED").then().statusCode(204);
        read(mother, signal).body("status", equalTo("CLOSED")).body("outcome", equalTo("REFERRED"));
        as(coordinator, "care-coordinator").get("/v1/signals/{id}", signal).then().statusCode(200).body("outcome", equalTo("REFERRED"));
    }

    @Test
    @Tag("I9")
    @Tag("I11")
    @Tag("J2")
    @DisplayName("calls the youth social worker through the centre with one question, sees how far it is, and nobody else knows until the centre names the worker (I9, I11)")
    void callsTheSocialWorker() {
        String worker = UUID.randomUUID().toString();
        affiliate(worker, centre, "youth-social-worker");
        try (var topic = TopicProbe.fromNow("kindkring.signal.v1")) {
            Map<String, Object> body = new HashMap<>(concern("E2", "Ze durft niet meer naar buiten"));
            body.put("callSocialWorker", true);
            UUID signal = UUID.fromString(raising(mother, body).then().statusCode(201).header("ETag", equalTo("\"2\"")).extract().jsonPath().getString("id"));
            read(mother, signal).body("socialWorkCall.from", equalTo("ME")).body("socialWorkCall.calledOn", equalTo(today)).body("$", not(hasKey("socialWorkerSince")));
            as(father, "parent").get("/v1/my/children/{c}/signals/{s}", child, signal).then().statusCode(404);
            as(worker, "youth-social-worker").get("/v1/signals/{id}", signal).then().statusCode(404);
            asTeacher().queryParam("list", "SOCIAL_WORK_CALLS").get("/v1/signals").then().body("items.id", contains(signal.toString()));
            asTeacher().get("/v1/signals/{id}", signal).then().body("socialWorkCall.by", equalTo(mother)).body("socialWorkCall.calledOn", equalTo(today));
            name(worker, signal).then().statusCode(409).body("type", containsString("parents-first"));
            talk(signal).then().statusCode(204);
            read(father, signal).body("socialWorkCall.from", equalTo("OTHER"));
            name(worker, signal).then().statusCode(204);
            read(mother, signal).body("$", not(hasKey("socialWorkCall"))).body("socialWorkerSince", equalTo(today));
            asTeacher().queryParam("list", "SOCIAL_WORK_CALLS").get("/v1/signals").then().body("items", hasSize(0));
            as(worker, "youth-social-worker").get("/v1/signals/{id}", signal).then().statusCode(200).body("socialWork.calledBy", equalTo("PARENT"));
            asTeacher().delete("/v1/signals/{id}/social-worker", signal).then().statusCode(204);
            read(mother, signal).body("$", not(hasKey("socialWorkerSince")));
            topic.await("nl.kindkring.signal.talk-recorded.v1", record -> signal.toString().equals(record.key()));
            assertThat(topic.records().toString()).doesNotContain(mother).doesNotContain(worker).doesNotContainIgnoringCase("social-work");
        }
    }

    @Test
    @Tag("I9")
    @DisplayName("calls about what was talked over, with words that the other parent does not read; once for the same key; and takes only the own call back (I9)")
    void callsAfterTheTalk() {
        Map<String, Object> peers = aboutChild();
        peers.put("themes", List.of("E2"));
        UUID signal = register(peers);
        calling(mother, signal, Map.of()).then().statusCode(409).body("type", containsString("call-after-talk"));
        talk(signal).then().statusCode(204);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(mother, "parent").header("Idempotency-Key", key).body(Map.of("text", "Liefst op woensdag")).put(CALL, child, signal).then().statusCode(204)
                    .header("ETag", equalTo("\"3\""));
        }
        asTeacher().get("/v1/signals/{id}", signal).then().body("socialWorkCall.text", equalTo("Liefst op woensdag"));
        read(mother, signal).body("socialWorkCall.text", equalTo("Liefst op woensdag"));
        assertThat(read(father, signal).body("socialWorkCall.from", equalTo("OTHER")).extract().asString()).doesNotContain("woensdag").doesNotContain(mother);
        calling(father, signal, Map.of()).then().statusCode(409).body("type", containsString("social-worker-called"));
        as(father, "parent").delete(CALL, child, signal).then().statusCode(409).body("type", containsString("no-social-worker-call"));
        as(mother, "parent").header("If-Match", "\"2\"").delete(CALL, child, signal).then().statusCode(412);
        as(mother, "parent").delete(CALL, child, signal).then().statusCode(204);
        read(mother, signal).body("$", not(hasKey("socialWorkCall")));
        asTeacher().queryParam("list", "SOCIAL_WORK_CALLS").get("/v1/signals").then().body("items", hasSize(0));
    }

    @Test
    @Tag("I9")
    @DisplayName("does not call for another matter, as a stranger, looking along, or without authority any more; a teacher has a route of its own (I9)")
    void whoDoesNotCall() throws SQLException {
        UUID speech = raise(mother, "C1", "Praat nog weinig");
        calling(mother, speech, Map.of()).then().statusCode(409).body("type", containsString("not-psychosocial"));
        Map<String, Object> body = new HashMap<>(concern("C1", "Praat nog weinig"));
        body.put("callSocialWorker", true);
        raising(mother, body).then().statusCode(409);
        own(mother).body("items", hasSize(1));
        UUID peers = raise(mother, "E2", "Wordt gepest");
        String stranger = UUID.randomUUID().toString();
        calling(stranger, peers, Map.of()).then().statusCode(404);
        assertThat(Denials.count(database, stranger, child) + Denials.count(database, stranger, peers)).isEqualTo(1);
        asTeacher().body(Map.of()).put(CALL, child, peers).then().statusCode(403);
        calling(mother, peers, Map.of("text", "Vraag het maar aan Sanne")).then().statusCode(400).body("errors[0].pointer", equalTo("/text"));
        FamilyKeeper.stands(mother, child, false, centre);
        calling(mother, peers, Map.of()).then().statusCode(403).body("type", containsString("only-who-decides"));
        FamilyKeeper.lost(mother, child);
        calling(mother, peers, Map.of()).then().statusCode(404);
        FamilyKeeper.silent(true);
        calling(mother, peers, Map.of()).then().statusCode(503);
    }

    private Response calling(String parent, UUID signal, Map<String, Object> call) {
        return as(parent, "parent").body(call).put(CALL, child, signal);
    }

    private Response name(String worker, UUID signal) {
        return asTeacher().body(Map.of("workerId", worker, "calledBy", "PARENT", "consultedOn", today, "text", "Komt dinsdag op school"))
                .put("/v1/signals/{id}/social-worker", signal);
    }

    private UUID raise(String parent, String theme, String note) {
        return UUID.fromString(raising(parent, concern(theme, note)).then().statusCode(201).extract().jsonPath().getString("id"));
    }

    private Response raising(String parent, Map<String, Object> concern) {
        return as(parent, "parent").body(concern).post("/v1/my/children/{c}/signals", child);
    }

    private static Map<String, Object> concern(String theme, String note) {
        return Map.of("themes", List.of(theme), "note", note);
    }

    private String advise(UUID signal) {
        return as(teacher, "support-coordinator").body(Map.of("addressee", "PARENTS", "helpLevel", "H1", "text", "Samen lezen"))
                .post("/v1/signals/{id}/advices", signal).then().statusCode(201).extract().jsonPath().getString("id");
    }

    private Response answer(String parent, UUID signal, String advice, Map<String, Object> answer) {
        return as(parent, "parent").body(answer).put("/v1/my/children/{c}/signals/{s}/advices/{a}/answer", child, signal, advice);
    }

    private ValidatableResponse own(String parent) {
        return as(parent, "parent").get("/v1/my/children/{c}/signals", child).then().statusCode(200);
    }

    private ValidatableResponse read(String parent, UUID signal) {
        return as(parent, "parent").get("/v1/my/children/{c}/signals/{s}", child, signal).then().statusCode(200);
    }
}
