package nl.kindkring.consent.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.consent.PermitEnded;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.contracts.consent.StatisticsCountedAs;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A child that two centres registered, found, united, and parted when that was a mistake. */
@QuarkusTest
class UnitedRecordsTest extends ConsentServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UUID otherCentre = UUID.randomUUID();
    private final String otherTeacher = person();
    private final String officer = person();
    private final String name = "Ka" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void aTeacherAtTheOtherCentre() {
        affiliate(otherTeacher, UnitKind.CENTRE, otherCentre, "teacher");
    }

    @Test
    void a_child_registered_twice_is_found_however_it_was_spelt_and_by_the_privacy_officer_only() {
        UUID first = here("Zoë Anne", "van der " + name, mother, father);
        UUID other = there("ZOE", name.toUpperCase() + "-Jansen", mother);
        pairs(first).then().statusCode(200).body("items", hasSize(1)).body("items[0].alike", equalTo(List.of("NAME_AND_BIRTH", "FIRST_NAME_BIRTH_AND_LOGIN")))
                .body("items.collect { [it.childId, it.otherId] }.flatten()", containsInAnyOrder(first.toString(), other.toString()));
        for (String role : List.of("teacher", "support-coordinator", "care-coordinator", "operator", "parent", "municipal-analyst")) {
            as(teacher, role).get("/v1/record-pairs?childId={c}", first).then().statusCode(403);
            as(teacher, role).get("/v1/record-pairs/{a}/{b}", first, other).then().statusCode(403);
        }
        given().auth().oauth2(TestTokens.ofPasswordOnly(officer, "privacy-officer")).get("/v1/record-pairs").then().statusCode(401);
    }

    @Test
    void records_are_found_by_another_family_name_when_a_parent_logs_in_to_both_and_not_without() {
        UUID first = here("Noor", name, mother);
        UUID other = there("Noor", "Anders" + name, mother);
        UUID stranger = there("Noor", "Vreemd" + name, person());
        pairs(first).then().body("items", hasSize(1)).body("items[0].alike", equalTo(List.of("FIRST_NAME_BIRTH_AND_LOGIN")));
        compare(first, other).then().statusCode(200);
        compare(first, stranger).then().statusCode(404);
        compare(first, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_corrected_name_is_found_by_what_it_is_now_and_an_erased_child_not_at_all() {
        UUID first = here("Noor", name, mother);
        UUID other = there("Noor", "Verkeerd" + name, person());
        pairs(first).then().body("items", hasSize(0));
        asOther().body(Map.of("givenName", "Noor", "familyName", name)).post("/v1/children/{c}/corrections", other).then().statusCode(204);
        pairs(first).then().body("items", hasSize(1));
        assertThat(Rows.of(database, "select encode(print, 'hex') from child_likeness where child_id = ?", other)).hasSize(2);
        erase(other).then().statusCode(204);
        pairs(first).then().body("items", hasSize(0));
        assertThat(Rows.of(database, "select 1 from child_likeness where child_id = ?", other)).isEmpty();
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void a_wrong_login_that_is_put_right_in_one_record_has_no_right_under_the_other_either_and_not_after_they_are_parted() {
        String stranger = person();
        UUID first = here("Noor", name, mother, stranger);
        UUID other = there("Noor", name, mother, stranger);
        UUID consent = ask(first);
        yes(consent, mother, stranger);
        unite(first, other).then().statusCode(204);
        decide(other).then().body("decision", equalTo("PERMIT"));
        String wrong = asTeacher().get("/v1/children/{c}", first).then().extract().path("holders[1].id");
        asTeacher().body(Map.of("reason", "WRONG_LOGIN", "accountId", father, "source", "AUTHORITY_REGISTER", "checkedOn", today().toString()))
                .post("/v1/children/{c}/holders/{h}/corrections", first, wrong).then().statusCode(204);
        for (UUID record : List.of(first, other)) {
            decide(record).then().body("decision", equalTo("DENY"));
            as(stranger, "parent").get("/v1/children/{c}", record).then().statusCode(404);
            as(father, "parent").get("/v1/children/{c}", record).then().statusCode(200);
        }
        yes(consent, father);
        decide(other).then().body("decision", equalTo("PERMIT"));
        as(officer, "privacy-officer").body("{}").post("/v1/record-pairs/{a}/{b}/partings", first, other).then().statusCode(204);
        for (UUID record : List.of(first, other)) {
            as(stranger, "parent").get("/v1/children/{c}", record).then().statusCode(404);
            as(father, "parent").get("/v1/children/{c}", record).then().statusCode(200);
        }
        assertThat(Rows.of(database, "select 1 from family_account where account_id = ?", stranger)).isEmpty();
        decide(first).then().body("decision", equalTo("PERMIT"));
    }

    @Test
    @Tag("J2")
    void to_compare_is_to_read_and_both_families_see_it() {
        UUID first = here("Noor", name, mother);
        UUID other = there("Noor", name, father);
        compare(first, other).then().statusCode(200).body("first.givenName", equalTo("Noor")).body("other.centreId", equalTo(otherCentre.toString()))
                .body("first.holders[0].hasLogin", equalTo(true)).body("first.holders[0].inBoth", equalTo(false));
        assertThat(Rows.of(database, "select payload->>'subject' from event where type = 'disclosure.made' and payload->>'actor' = ? order by position", officer))
                .containsExactly(first.toString(), other.toString());
        await("the log").atMost(PATIENCE).untilAsserted(() -> as(father, "parent").get("/v1/my/reads").then().body("items.purpose", hasItem("MATCHING")));
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.4")
    void nothing_is_lost_when_records_are_united_and_the_family_sees_it_together() {
        UUID first = here("Noor", name, mother, father);
        UUID other = there("Noor", name, mother, father);
        UUID consent = ask(first);
        yes(consent, mother, father);
        UUID awaiting = askThere(other, "OBSERVE");
        yes(awaiting, mother);
        say(first, mother, "PRIVATE", "hier").then().statusCode(201);
        say(other, mother, "PRIVATE", "daar").then().statusCode(201);
        UUID request = created(as(mother, "parent").body(Map.of("childId", other, "kind", "CORRECTION", "words", "anders")).post("/v1/my/requests"));
        asTeacher().get("/v1/children/{c}", first).then().statusCode(200);
        asOther().get("/v1/children/{c}", other).then().statusCode(200);
        List<String> before = everythingOf(first, other);
        unite(first, other).then().statusCode(204);
        assertThat(everythingOf(first, other)).containsAll(before);

        as(mother, "parent").get("/v1/my/children").then().body("items.id", equalTo(List.of(first.toString())));
        for (UUID id : List.of(first, other)) {
            as(mother, "parent").get("/v1/my/consents?childId={c}", id).then().body("items.id", containsInAnyOrder(consent.toString(), awaiting.toString()));
            as(mother, "parent").get("/v1/my/children/{c}/statements", id).then().body("items.words", containsInAnyOrder("hier", "daar"));
            as(father, "parent").get("/v1/my/children/{c}/statements", id).then().body("items", hasSize(0));
            as(mother, "parent").get("/v1/my/requests?childId={c}", id).then().body("items.id", equalTo(List.of(request.toString())));
            as(mother, "parent").get("/v1/my/children/{c}/decisions", id).then().body("items.what", hasItems("child.record-absorbed", "consent.permit-granted"));
        }
        await("the log").atMost(PATIENCE).untilAsserted(() -> as(father, "parent").get("/v1/my/reads?childId={c}", other).then()
                .body("items.actor", hasItems(teacher, otherTeacher)));
        as(mother, "parent").body("{}").post("/v1/my/requests/{r}/withdrawals", request).then().statusCode(204);
        yes(awaiting, father);
        assertThat(Rows.of(database, "select type from event where stream_id = ?", awaiting)).contains("consent.permit-granted");
    }

    @Test
    @Tag("Jeugdwet-7.3.11")
    void what_is_agreed_under_one_id_holds_under_both_and_a_withdrawal_ends_it_under_both() {
        UUID first = here("Noor", name, mother);
        UUID other = there("Noor", name, mother);
        UUID consent = ask(first);
        yes(consent, mother);
        decide(other).then().body("decision", equalTo("DENY"));
        unite(first, other).then().statusCode(204);
        decide(first).then().body("decision", equalTo("PERMIT"));
        decide(other).then().body("decision", equalTo("PERMIT"));
        assertThat(published.await(PermitGranted.TYPE, record -> other.toString().equals(record.key())).json().get("recipientId").asText()).isEqualTo(team.toString());
        withdraw(consent, mother).then().statusCode(204);
        decide(first).then().body("decision", equalTo("DENY"));
        decide(other).then().body("decision", equalTo("DENY"));
        String ended = published.await(PermitEnded.TYPE, record -> other.toString().equals(record.key())).json().get("permitId").asText();
        assertThat(ended).isEqualTo(published.await(PermitGranted.TYPE, record -> other.toString().equals(record.key())).json().get("permitId").asText());
    }

    @Test
    @Tag("Jeugdwet-7.3.4")
    void whoever_only_one_record_knows_must_agree_before_anything_is_permitted_again() {
        UUID first = here("Noor", name, mother);
        UUID other = there("Noor", name, mother, father);
        UUID consent = ask(first);
        yes(consent, mother);
        decide(first).then().body("decision", equalTo("PERMIT"));
        unite(first, other).then().statusCode(204);
        decide(first).then().body("decision", equalTo("DENY")).body("reasons.code", hasItem("LAPSED"));
        yes(consent, father);
        decide(first).then().body("decision", equalTo("PERMIT"));
    }

    @Test
    @Tag("Jeugdwet-7.3.11")
    void a_no_in_one_record_closes_the_same_question_in_the_other() {
        UUID first = here("Noor", name, mother, father);
        UUID other = there("Noor", name, mother, father);
        UUID consent = ask(first);
        yes(consent, mother, father);
        UUID refused = askThere(other, "DISCUSS_IN_TEAM");
        answer(refused, father, "REFUSED").then().statusCode(204);
        UUID unrelated = ask(first, "OBSERVE");
        yes(unrelated, mother, father);
        unite(first, other).then().statusCode(204);
        assertThat(status(consent)).isEqualTo("REFUSED");
        assertThat(status(unrelated)).isEqualTo("IN_FORCE");
        decide(first).then().body("decision", equalTo("DENY"));
        as(mother, "parent").get("/v1/consents/{id}", consent).then().body("answers.answer", hasItem("REFUSED"));
    }

    @Test
    @Tag("J2")
    void who_lost_authority_by_one_record_keeps_no_right_and_nothing_is_permitted_until_somebody_records_how_it_is() {
        UUID first = here("Noor", name, mother, father);
        UUID other = there("Noor", name, mother, father);
        UUID consent = ask(first);
        yes(consent, mother, father);
        asOther().body(Map.of("firstDayWithout", today().toString())).post("/v1/children/{c}/holders/{h}/endings", other, holderOf(otherTeacher, other, 1))
                .then().statusCode(204);
        unite(first, other).then().statusCode(204);
        as(father, "parent").get("/v1/my/children").then().body("items", hasSize(0));
        answer(consent, father, "GIVEN").then().statusCode(404);
        decide(first).then().body("decision", equalTo("DENY"));
        String disputed = asTeacher().get("/v1/children/{c}", first).then().extract().path("holders[-1].id");
        asTeacher().body(Map.of("firstDayWithout", today().toString())).post("/v1/children/{c}/holders/{h}/endings", first, disputed).then().statusCode(204);
        decide(first).then().body("decision", equalTo("PERMIT"));
    }

    @Test
    void a_centre_goes_on_under_its_own_id_and_never_learns_that_another_knows_the_child() {
        UUID first = here("Noor", name, mother);
        UUID other = there("Noor", name, mother);
        say(first, mother, "FILE", "voor het eerste centrum").then().statusCode(201);
        unite(first, other).then().statusCode(204);
        for (String path : List.of("/v1/children/{c}", "/v1/children/{c}/consents", "/v1/children/{c}/statements")) {
            String seen = asOther().get(path, other).then().statusCode(200).extract().asString();
            assertThat(seen).doesNotContain(first.toString(), centre.toString(), "voor het eerste");
        }
        asOther().get("/v1/children/{c}", first).then().statusCode(404);
        asOther().get("/v1/children?centreId={c}", otherCentre).then().body("items.id", equalTo(List.of(other.toString())));
        say(first, mother, "FILE", "voor iedereen").then().statusCode(201);
        asOther().get("/v1/children/{c}/statements", other).then().body("items.words", equalTo(List.of("voor iedereen")));
        asOther().body(Map.of("name", "Voogd", "relation", "GUARDIAN", "authorityBasis", "GUARDIANSHIP", "heldFrom", today().toString()))
                .post("/v1/children/{c}/holders", other).then().statusCode(201);
        asTeacher().get("/v1/children/{c}", first).then().body("holders.relation", hasItem("GUARDIAN"));
    }

    @Test
    void a_change_of_the_family_through_one_id_is_refused_when_the_client_saw_an_older_one() {
        UUID first = here("Noor", name, mother);
        UUID other = there("Noor", name, mother);
        unite(first, other).then().statusCode(204);
        String seen = asOther().get("/v1/children/{c}", other).header("ETag");
        asTeacher().body(holder("Vader", father)).post("/v1/children/{c}/holders", first).then().statusCode(201);
        asOther().header("If-Match", seen).body(holder("Oom", person())).post("/v1/children/{c}/holders", other).then().statusCode(412);
    }

    @Test
    void erasing_under_either_id_destroys_both_keys_and_everybody_hears_of_both() {
        UUID first = here("Noor", name, mother);
        UUID other = there("Noor", name, mother);
        UUID consent = ask(first);
        yes(consent, mother);
        unite(first, other).then().statusCode(204);
        erase(other).then().statusCode(204);
        for (UUID id : List.of(first, other)) {
            assertThat(Rows.of(database, "select 1 from subject_key where subject = ?", id)).isEmpty();
            assertThat(Rows.of(database, "select 1 from erasure_ledger where child_id = ?", id)).hasSize(1);
            published.await(ChildErased.TYPE, record -> id.toString().equals(record.key()));
            decide(id).then().body("decision", equalTo("DENY"));
        }
        asTeacher().get("/v1/children/{c}", first).then().statusCode(410);
        as(mother, "parent").get("/v1/my/children").then().body("items", hasSize(0));
        erase(first).then().statusCode(410);
    }

    @Test
    void records_that_were_united_by_mistake_go_on_by_themselves_and_are_not_proposed_again() {
        UUID first = here("Noor", name, mother);
        UUID other = there("Noor", name, father);
        UUID consent = ask(first);
        yes(consent, mother);
        unite(first, other).then().statusCode(204);
        assertThat(countedAs(other, first)).isEqualTo(1);
        decide(first).then().body("decision", equalTo("DENY"));
        asOfficer().body("{}").post("/v1/record-pairs/{a}/{b}/partings", other, first).then().statusCode(409).body("type", containsString("child-not-united"));
        asOfficer().body("{}").post("/v1/record-pairs/{a}/{b}/partings", first, other).then().statusCode(204);
        assertThat(countedAs(other, other)).isEqualTo(2);
        decide(first).then().body("decision", equalTo("PERMIT"));
        decide(other).then().body("decision", equalTo("DENY"));
        as(mother, "parent").get("/v1/my/children").then().body("items.id", equalTo(List.of(first.toString())));
        as(father, "parent").get("/v1/my/children").then().body("items.id", equalTo(List.of(other.toString())));
        as(father, "parent").get("/v1/my/consents?childId={c}", first).then().body("items", hasSize(0));
        pairs(first).then().body("items", hasSize(0));
    }

    @Test
    void what_cannot_be_united_is_refused_with_the_reason_in_two_languages_and_nothing_changes() {
        UUID first = here("Noor", name, mother);
        UUID other = there("Noor", name, mother);
        as(otherTeacher, "support-coordinator").body(Map.of("unable", true)).post("/v1/children/{c}/judgements", other).then().statusCode(204);
        List<String> before = everythingOf(first, other);
        compare(first, other).then().body("obstacle", equalTo("child-judged-differently"));
        unite(first, other).then().statusCode(409).body("detail", containsString("A professional must assess"));
        asOfficer().header("Accept-Language", "nl").body("{}").post("/v1/record-pairs/{a}/{b}/unions", first, other).then().statusCode(409)
                .body("detail", not(containsString(name)));
        asOfficer().body(Map.of("samePeople", List.of(Map.of("holderId", UUID.randomUUID(), "otherHolderId", UUID.randomUUID()))))
                .post("/v1/record-pairs/{a}/{b}/unions", first, other).then().statusCode(409);
        assertThat(everythingOf(first, other)).isEqualTo(before);
    }

    @Test
    void two_children_who_are_told_apart_are_not_proposed_again_and_nothing_of_theirs_changes() {
        UUID first = here("Noor", name, mother);
        UUID other = there("Noor", name, father);
        asOfficer().body("{}").post("/v1/record-pairs/{a}/{b}/dismissals", first, other).then().statusCode(204);
        pairs(first).then().body("items", hasSize(0));
        as(mother, "parent").get("/v1/my/children").then().body("items.id", equalTo(List.of(first.toString())));
    }

    /** Waits until it is told as whom that record counts; how often that was told of it. The record that keeps the family tells nothing. */
    private long countedAs(UUID record, UUID as) {
        var told = published.await(StatisticsCountedAs.TYPE, r -> record.toString().equals(r.key()) && r.json().get("countedAs").asText().equals(as.toString()));
        ContractCheck.assertMeets(told.type(), told.value());
        return published.records().stream().filter(r -> StatisticsCountedAs.TYPE.equals(r.type()) && r.value().contains(record.toString())).count();
    }

    /** The record of this service that concerns a child: every event of it, of its consents, statements and requests, and every read. */
    private List<String> everythingOf(UUID... ids) {
        return Stream.of(ids).flatMap(id -> Rows.of(database, """
                select e.event_id::text from event e where e.stream_id = ? or e.stream_id in (
                  select consent_id from consent_entry where child_id = ? union select statement_id from statement_entry where child_id = ?
                  union select request_id from request_entry where child_id = ?) or (e.type = 'disclosure.made' and e.payload->>'subject' = ?)""",
                id, id, id, id, id.toString()).stream()).filter(event -> !comparisons().contains(event)).sorted().toList();
    }

    /** The officer's own reads, which come with comparing. */
    private List<String> comparisons() {
        return Rows.of(database, "select event_id::text from event where type = 'disclosure.made' and payload->>'actor' = ?", officer);
    }

    private UUID here(String given, String family, String... holders) {
        return created(asTeacher().body(named(given, family, centre, holders)).post("/v1/children"));
    }

    private UUID there(String given, String family, String... holders) {
        return created(asOther().body(named(given, family, otherCentre, holders)).post("/v1/children"));
    }

    private Map<String, Object> named(String given, String family, UUID at, String... holders) {
        Map<String, Object> body = registration(6);
        body.remove("accountId");
        body.putAll(Map.of("givenName", given, "familyName", family, "centreId", at,
                "holders", Stream.of(holders).map(account -> holder(account.equals(father) ? "Vader" : "Moeder", account)).toList()));
        return body;
    }

    private UUID ask(UUID child, String purpose) {
        Map<String, Object> question = new HashMap<>(question());
        question.put("purpose", purpose);
        return created(asTeacher().body(question).post("/v1/children/{id}/consents", child));
    }

    private UUID askThere(UUID child, String purpose) {
        Map<String, Object> question = new HashMap<>(question());
        question.put("purpose", purpose);
        return created(asOther().body(question).post("/v1/children/{id}/consents", child));
    }

    private Response say(UUID child, String person, String audience, String words) {
        return as(person, "parent").body(Map.of("audience", audience, "words", words)).post("/v1/my/children/{id}/statements", child);
    }

    private String holderOf(String staff, UUID child, int which) {
        return as(staff, "teacher").get("/v1/children/{c}", child).then().extract().path("holders[" + which + "].id");
    }

    private RequestSpecification asOther() {
        return as(otherTeacher, "teacher");
    }

    private RequestSpecification asOfficer() {
        return as(officer, "privacy-officer").contentType(ContentType.JSON);
    }

    private Response pairs(UUID child) {
        return asOfficer().get("/v1/record-pairs?childId={c}", child);
    }

    private Response compare(UUID first, UUID other) {
        return asOfficer().get("/v1/record-pairs/{a}/{b}", first, other);
    }

    private Response unite(UUID first, UUID other) {
        return asOfficer().body("{}").post("/v1/record-pairs/{a}/{b}/unions", first, other);
    }

    private Response erase(UUID child) {
        return asOfficer().body("{}").post("/v1/children/{id}/erasures", child);
    }
}
