package nl.kindkring.signal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.consent.Ground;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.platform.permit.PermitAnswer;
import nl.kindkring.platform.permit.Recipient;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.Denials;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.signal.FamilyKeeper;
import nl.kindkring.signal.SignalServiceTest;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.projection.CarriedOverList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** K2: a child moves to school; what its parents named goes along, and nothing else. */
@QuarkusTest
@DisplayName("To the next school moves")
class CarriedOverTest extends SignalServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ONE = "/v1/carried-over-signals/{id}";

    @Inject AgroalDataSource database;
    @Inject CarriedOverList named;

    private final UUID school = UUID.randomUUID();
    private final String schoolTeacher = UUID.randomUUID().toString();
    private final String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();

    @BeforeEach
    void aSchoolWithATeacher() {
        registerCentre(school, "GM0080");
        affiliate(schoolTeacher, school, "teacher");
    }

    @Test
    @Tag("K2")
    @Tag("J2")
    @DisplayName("what the parents chose of three signals: the school lists and reads exactly those, each time in the parents' log on the ground of their consent (K2)")
    void chosen() throws SQLException {
        UUID first = talkedOver("C1");
        UUID second = talkedOver("E2");
        UUID third = talkedOver("B3");
        atSchool(first, 404);
        carry(null, first, second);
        asSchool().get("/v1/carried-over-signals").then().statusCode(200).body("items.id", contains(second.toString(), first.toString()))
                .body("items.themes", contains(List.of("E2"), List.of("C1"))).body("items[0].childId", equalTo(child.toString()))
                .body("items[0].centreId", equalTo(centre.toString())).body("items[0].carriedTo", equalTo(school.toString()));
        try (var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            atSchool(first, 200).body("signal.id", equalTo(first.toString())).body("talks.note", contains("thuis ook"));
            var read = log.await("nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()));
            ContractCheck.assertMeets(read.type(), read.value());
            assertThat(List.of("what", "ground", "purpose", "unitId", "actor").stream().map(field -> read.json().path(field).asText()))
                    .containsExactly("signal", "CONSENT", "CARRY_OVER", school.toString(), schoolTeacher);
        }
        int before = Denials.count(database, schoolTeacher, third);
        atSchool(third, 404);
        assertThat(Denials.count(database, schoolTeacher, third)).isEqualTo(before + 1);
        asSchool().get("/v1/signals/{id}", first).then().statusCode(404);
        asSchool().get("/v1/signals").then().body("items", hasSize(0));
        asSchool().body(Map.of("outcome", "NORMALISED")).post("/v1/signals/{id}/outcomes", first).then().statusCode(404);
        asTeacher().get("/v1/signals").then().body("items", hasSize(3)); // the centre keeps its own
        asTeacher().get(ONE, first).then().statusCode(404);
    }

    @Test
    @Tag("K2")
    @DisplayName("the part that the parents see: advice and what they make of it, what was observed and told them; no working notes, no own words, no names of staff")
    void theParentsPart() {
        String mother = UUID.randomUUID().toString();
        FamilyKeeper.stands(mother, child, true, centre);
        UUID signal = talkedOver("C1");
        asTeacher().body(Map.of("text", "werkaantekening van ons")).post("/v1/signals/{id}/notes", signal).then().statusCode(204);
        asTeacher().body(Map.of("text", "zingt graag")).post("/v1/signals/{id}/strengths", signal).then().statusCode(204);
        String advice = advise(signal, "PARENTS", "samen lezen");
        advise(signal, "PROFESSIONAL", "vaker laten zingen");
        as(mother, "parent").body(Map.of("answer", "AMENDED", "text", "alleen op zondag")).put("/v1/my/children/{c}/signals/{s}/advices/{a}/answer", child, signal, advice)
                .then().statusCode(204);
        observed(signal, "speelt mee", "PARENTS");
        observed(signal, "nog niet verteld", "STAFF");
        carry(null, signal);
        String shown = atSchool(signal, 200).body("advices.text", contains("samen lezen")).body("advices[0].answer", equalTo("AMENDED"))
                .body("observations", hasSize(2)).body("observations[0].report", equalTo("speelt mee")).body("observations[1]", not(hasKey("report")))
                .extract().asString();
        assertThat(shown).doesNotContain("werkaantekening").doesNotContain("zingt graag").doesNotContain("zingen").doesNotContain("zondag").doesNotContain("verteld")
                .doesNotContain(mother).doesNotContain(teacher);
        as(mother, "parent").get("/v1/my/children/{c}/signals", child).then().body("items[0].movesOn", equalTo("MOVES_ON"))
                .body("items[0].movesOnTo", contains(school.toString()));
    }

    @Test
    @Tag("K2")
    @Tag("I7")
    @DisplayName("nothing that was not talked over with the parents, nothing about safety at home, and nothing of another child, whatever a consent names (I7)")
    void never() {
        UUID noticed = register(aboutChild());
        UUID restricted = talkedOver("D4");
        UUID alias = register(aboutAlias("K-0417"));
        Map<String, Object> other = aboutChild();
        other.put("subject", Map.of("kind", "CHILD", "childId", UUID.randomUUID()));
        UUID another = register(other);
        talk(another).then().statusCode(204);
        UUID open = talkedOver("C1");
        carry(null, noticed, restricted, alias, another, open);
        asSchool().get("/v1/carried-over-signals").then().body("items.id", contains(open.toString()));
        Stream.of(noticed, restricted, alias, another).forEach(signal -> atSchool(signal, 404));
        talk(noticed).then().statusCode(204);
        atSchool(noticed, 200);
    }

    @Test
    @Tag("K2")
    @DisplayName("nothing by a consent that names nothing; and by one that names something, whichever was given first (K2)")
    void namesNothing() {
        UUID signal = talkedOver("C1");
        carry(null);
        atSchool(signal, 404);
        asSchool().get("/v1/carried-over-signals").then().body("items", hasSize(0));
        carry(null, signal);
        atSchool(signal, 200);
    }

    @Test
    @Tag("K2")
    @Tag("J2")
    @DisplayName("as long as the parents want: a withdrawal and the last day close it at once, and the family sees what it chose (J2)")
    void untilWithdrawn() {
        String mother = UUID.randomUUID().toString();
        FamilyKeeper.stands(mother, child, true, centre);
        UUID signal = talkedOver("C1");
        UUID stays = talkedOver("E2");
        UUID permit = carry(null, signal);
        atSchool(signal, 200);
        ofMother(mother, signal).body("movesOn", equalTo("MOVES_ON")).body("movesOnTo", contains(school.toString()));
        ofMother(mother, stays).body("movesOn", equalTo("STAYS")).body("movesOnTo", hasSize(0));
        withdraw(permit, Purpose.CARRY_OVER, RecipientKind.ORGANISATION, school.toString());
        atSchool(signal, 404);
        asSchool().get("/v1/carried-over-signals").then().body("items", hasSize(0));
        ofMother(mother, signal).body("movesOn", equalTo("STAYS"));
        carry(Instant.now().minusSeconds(60), signal);
        atSchool(signal, 404);
        asTeacher().get("/v1/signals/{id}", signal).then().statusCode(200);
        asTeacher().get("/v1/code-lists/moves-on").then().statusCode(200).body("codes.find { it.code == 'STAYS' }.nl", containsString("gaat niet mee"));
    }

    @Test
    @Tag("K2")
    @DisplayName("to the people who meet the child at that one school: not to its coordinator, not to another school, not to a role that only a token names")
    void forWhom() throws SQLException {
        UUID signal = talkedOver("C1");
        carry(null, signal);
        String coordinator = UUID.randomUUID().toString();
        affiliate(coordinator, school, "care-coordinator");
        as(coordinator, "care-coordinator").get(ONE, signal).then().statusCode(403);
        as(coordinator, "teacher").get(ONE, signal).then().statusCode(404);
        assertThat(Denials.count(database, coordinator, signal)).isEqualTo(1);
        String elsewhere = UUID.randomUUID().toString();
        affiliate(elsewhere, UUID.randomUUID(), "teacher");
        as(elsewhere, "teacher").get(ONE, signal).then().statusCode(404);
        as(elsewhere, "teacher").get("/v1/carried-over-signals").then().body("items", hasSize(0));
        as(schoolTeacher, "parent").get(ONE, signal).then().statusCode(403);
    }

    @Test
    @DisplayName("in pages that neither repeat nor skip, and a cursor of another list is refused")
    void pages() {
        List<UUID> signals = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            signals.addFirst(talkedOver("C1"));
        }
        carry(null, signals.toArray(UUID[]::new));
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var page = (next == null ? asSchool() : asSchool().queryParam("cursor", next)).queryParam("limit", 2).get("/v1/carried-over-signals").jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        } while (next != null);
        assertThat(seen).isEqualTo(signals.stream().map(UUID::toString).toList());
        asSchool().queryParam("cursor", asTeacher().queryParam("limit", 1).get("/v1/signals").jsonPath().getString("next")).get("/v1/carried-over-signals").then()
                .statusCode(400);
    }

    @Test
    @DisplayName("nothing any more of a child that was erased, and what was named for it is forgotten")
    void erased() {
        UUID signal = talkedOver("C1");
        carry(null, signal);
        consentService.publish(child.toString(), ChildErased.TYPE, new ChildErased(child));
        await("erasure").atMost(PATIENCE).ignoreExceptions().until(() -> answer() instanceof PermitAnswer.Denied && forgotten(signal));
        atSchool(signal, 404);
    }

    private boolean forgotten(UUID signal) {
        return centres(signal).isEmpty();
    }

    /** The parents named these signals for the school. */
    private UUID carry(@Nullable Instant until, UUID... signals) {
        UUID id = UUID.randomUUID();
        consentService.publish(child.toString(), PermitGranted.TYPE, new PermitGranted(id, child, Purpose.CARRY_OVER, RecipientKind.ORGANISATION, school.toString(),
                Stream.of(signals).map(UUID::toString).toList(), until, Ground.CONSENT));
        await("permit").atMost(PATIENCE).ignoreExceptions().until(() -> until == null ? answer() instanceof PermitAnswer.Granted
                : answer().equals(new PermitAnswer.Denied(PermitAnswer.EXPIRED)));
        await("what was named").atMost(PATIENCE).ignoreExceptions().until(() -> Stream.of(signals).allMatch(signal -> centres(signal).contains(new CentreId(school))
                && (until != null || permits.checkNamed(child, "CARRY_OVER", recipient(), signal.toString()) instanceof PermitAnswer.Granted)));
        return id;
    }

    private Set<CentreId> centres(UUID signal) {
        return QuarkusTransaction.requiringNew().call(() -> named.namedFor(List.of(new SignalId(signal))).getOrDefault(new SignalId(signal), Set.of()));
    }

    private Recipient recipient() {
        return new Recipient("ORGANISATION", school.toString());
    }

    private PermitAnswer answer() {
        return permits.check(child, "CARRY_OVER", recipient(), null);
    }

    private UUID talkedOver(String theme) {
        Map<String, Object> signal = aboutChild();
        signal.put("themes", List.of(theme));
        UUID id = register(signal);
        asTeacher().body(Map.of("talkedOn", today, "parentsView", "RECOGNISE", "note", "thuis ook")).post("/v1/signals/{id}/talks", id).then().statusCode(204);
        return id;
    }

    private String advise(UUID signal, String addressee, String text) {
        return as(teacher, "support-coordinator").body(Map.of("addressee", addressee, "text", text)).post("/v1/signals/{id}/advices", signal)
                .then().statusCode(201).extract().jsonPath().getString("id");
    }

    private void observed(UUID signal, String report, String toldTo) {
        permit(Purpose.OBSERVE, RecipientKind.PERSON, teacher);
        String observation = asTeacher().body(Map.of("observerId", teacher, "plannedFor", today)).post("/v1/signals/{id}/observations", signal)
                .then().statusCode(201).extract().jsonPath().getString("id");
        String path = "/v1/signals/" + signal + "/observations/" + observation;
        as(teacher, "support-coordinator").body(Map.of("heldOn", today)).put(path + "/held").then().statusCode(204);
        as(teacher, "support-coordinator").body(Map.of("text", report)).put(path + "/report").then().statusCode(204);
        as(teacher, "support-coordinator").body(Map.of("with", toldTo, "discussedOn", today)).post(path + "/discussions").then().statusCode(204);
    }

    private ValidatableResponse ofMother(String mother, UUID signal) {
        return as(mother, "parent").get("/v1/my/children/{c}/signals/{s}", child, signal).then().statusCode(200);
    }

    private ValidatableResponse atSchool(UUID signal, int status) {
        return asSchool().get(ONE, signal).then().statusCode(status);
    }

    private RequestSpecification asSchool() {
        return as(schoolTeacher, "teacher");
    }
}
