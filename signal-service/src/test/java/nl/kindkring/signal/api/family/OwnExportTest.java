package nl.kindkring.signal.api.family;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.platform.codelist.CodeLists;
import nl.kindkring.platform.testing.AccessiblePage;
import nl.kindkring.platform.testing.Denials;
import nl.kindkring.platform.testing.KeyKeeper;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.signal.FamilyKeeper;
import nl.kindkring.signal.SignalServiceTest;
import nl.kindkring.signal.absence.persistence.AbsenceEventType;
import nl.kindkring.signal.persistence.SignalEventType;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The copy of what is held about the own child")
class OwnExportTest extends SignalServiceTest {

    private static final String EXPORT = "/v1/my/children/{c}/export";
    private static final String READABLE = "/v1/my/children/{c}/readable-export";

    @Inject AgroalDataSource database;
    @Inject CodeLists codes;

    private final String mother = UUID.randomUUID().toString();
    private final String father = UUID.randomUUID().toString();
    private final String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();

    @BeforeEach
    void accessWasGranted() {
        FamilyKeeper.mayHaveACopy(mother, child, centre, null);
        FamilyKeeper.mayHaveACopy(father, child, centre, null);
    }

    @AfterEach
    void consentServiceAnswers() {
        FamilyKeeper.silent(false);
    }

    @Test
    @Tag("J2")
    @DisplayName("holds working notes, reports and advice that no screen showed, talked over or not: there are no hidden notes; professionals are not named")
    void workingNotes() {
        String observer = UUID.randomUUID().toString();
        affiliate(observer, centre, "care-coordinator");
        UUID signal = register(withNote(aboutChild(), "Eerste woorden van de leidster"));
        note(signal, "Werkaantekening over het speelplein");
        as(teacher, "support-coordinator").body(Map.of("addressee", "PROFESSIONAL", "text", "Advies aan de leidster")).post("/v1/signals/{id}/advices", signal)
                .then().statusCode(201);
        JsonPath untalked = export(mother);
        assertThat(untalked.getList("parts[0].entries.words")).contains("Eerste woorden van de leidster", "Werkaantekening over het speelplein", "Advies aan de leidster");
        talk(signal).then().statusCode(204);
        permit(Purpose.OBSERVE, RecipientKind.PERSON, observer);
        String observation = asTeacher().body(Map.of("observerId", observer, "plannedFor", today)).post("/v1/signals/{id}/observations", signal)
                .then().statusCode(201).extract().jsonPath().getString("id");
        permit(Purpose.IDENTIFY, RecipientKind.PERSON, observer);
        as(observer, "care-coordinator").body(Map.of("heldOn", today)).put("/v1/signals/{s}/observations/{o}/held", signal, observation).then().statusCode(204);
        as(observer, "care-coordinator").body(Map.of("text", "Verslag van de observatie")).put("/v1/signals/{s}/observations/{o}/report", signal, observation)
                .then().statusCode(204);
        JsonPath copy = export(mother);
        assertThat(copy.getString("format")).isEqualTo("urn:kindkring:file-export-part:1");
        assertThat(copy.getString("service")).isEqualTo("signal-service");
        assertThat(copy.getString("subject")).isEqualTo(child.toString());
        assertThat(copy.getList("parts.kind")).containsExactly("SIGNAL");
        assertThat(copy.getList("parts[0].entries.what")).containsExactly("signal-registered", "note-added", "advice-given", "talk-recorded", "observation-planned",
                "observation-held", "observation-written-up");
        assertThat(copy.getList("parts[0].entries.words")).contains("Verslag van de observatie");
        assertThat(copy.getList("parts[0].entries[0].details.findAll { it.list == 'theme' }.value")).containsExactly("C1");
        assertThat(copy.getList("parts[0].entries.withheld", Boolean.class)).containsOnly(false);
        assertThat(copy.prettify()).doesNotContain(teacher).doesNotContain(observer);
    }

    @Test
    @Tag("I20")
    @DisplayName("holds the files of absence, with what was agreed to get back to school")
    void absence() {
        String file = asTeacher().body(Map.of("childId", child, "centreId", centre)).post("/v1/absences").then().statusCode(201).extract().jsonPath().getString("id");
        asTeacher().body(Map.of("since", today)).post("/v1/absences/{id}/non-enrolments", file).then().statusCode(204);
        asTeacher().body(Map.of("who", "SCHOOL", "what", "Halve dagen opbouwen", "dueOn", today)).post("/v1/absences/{id}/actions", file).then().statusCode(201);
        JsonPath copy = export(father);
        assertThat(copy.getList("parts.kind")).containsExactly("ABSENCE");
        assertThat(copy.getList("parts[0].entries.what")).containsExactly("absence-opened", "absence-not-enrolled", "absence-alert-raised", "absence-action-agreed");
        assertThat(copy.getList("parts[0].entries.words")).contains("Halve dagen opbouwen");
        assertThat(copy.getList("parts[0].entries[2].details.value")).contains("ABSOLUTE", today);
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    @DisplayName("never holds safety at home, the reporting code, an alias, another child, what another of the family wrote, nor notes about it")
    void whatIsNot() {
        Map<String, Object> safety = withNote(aboutChild(), "D4 van de leidster");
        safety.put("themes", List.of("C1", "D4"));
        UUID restricted = register(safety);
        note(restricted, "D4 aantekening");
        register(withNote(aboutAlias("K-0417"), "Alias woorden"));
        Map<String, Object> other = withNote(aboutChild(), "Een ander kind");
        other.put("subject", Map.of("kind", "CHILD", "childId", UUID.randomUUID()));
        register(other);
        asTeacher().body(Map.of("centreId", centre, "childId", child, "suspectedOf", "HOME", "signals", "blauwe plek")).post("/v1/reporting-codes").then().statusCode(201);
        UUID untold = raise(mother, "D5", "Sinds de scheiding");
        assertThat(export(father).getList("parts")).isEmpty();
        UUID told = raise(mother, "D5", "Moeder over thuis");
        note(told, "Moeder vertelde over vader");
        talk(told).then().statusCode(204);
        JsonPath copy = export(father);
        assertThat(copy.getList("parts.id")).containsExactly(told.toString());
        assertThat(copy.getList("parts[0].entries.what")).containsExactly("signal-registered", "note-added", "talk-recorded");
        assertThat(copy.getList("parts[0].entries.withheld", Boolean.class)).containsExactly(true, true, false);
        assertThat(copy.prettify()).doesNotContain(mother, "Moeder", "scheiding", "D4", "blauwe", "Alias", "ander kind", "PARENT", "PARENTING");
        JsonPath hers = export(mother);
        assertThat(hers.getList("parts.id")).containsExactlyInAnyOrder(untold.toString(), told.toString());
        assertThat(hers.prettify()).contains("Sinds de scheiding", "Moeder over thuis", "Moeder vertelde over vader").doesNotContain("blauwe").doesNotContain("D4");
    }

    @Test
    @DisplayName("leaves every word out that no talk told, where the request was granted in part, and says so")
    void partly() {
        UUID signal = register(withNote(aboutChild(), "Eerste woorden"));
        note(signal, "Werkaantekening");
        FamilyKeeper.mayHaveACopy(mother, child, centre, "PRIVACY_OF_OTHER");
        JsonPath announced = export(mother);
        assertThat(announced.getString("leftOut")).isEqualTo("PRIVACY_OF_OTHER");
        assertThat(announced.getList("parts[0].entries.what")).containsExactly("signal-registered");
        assertThat(announced.getList("parts[0].entries[0].details.name")).doesNotContain("theme");
        asTeacher().body(Map.of("talkedOn", today, "parentsView", "RECOGNISE", "note", "Wij lezen samen")).post("/v1/signals/{id}/talks", signal).then().statusCode(204);
        JsonPath copy = export(mother);
        assertThat(copy.getList("parts[0].entries.withheld", Boolean.class)).containsExactly(true, true, false);
        assertThat(copy.getList("parts[0].entries.words")).contains("Wij lezen samen").doesNotContain("Eerste woorden", "Werkaantekening");
        assertThat(readable(mother, "nl").text()).contains("voor een deel toegekend", "Weggelaten");
    }

    @Test
    @Tag("J2")
    @DisplayName("is for who asked for access and got it: 403 before, 404 with a denial row for a stranger and a parent without authority, 401 without a second factor")
    void forWhom() throws SQLException {
        register(aboutChild());
        FamilyKeeper.stands(mother, child, true, centre);
        as(mother, "parent").get(EXPORT, child).then().statusCode(403).body("type", containsString("access-not-granted"));
        as(mother, "parent").header("Accept", "text/html").get(READABLE, child).then().statusCode(403);
        String stranger = UUID.randomUUID().toString();
        as(stranger, "parent").get(EXPORT, child).then().statusCode(404);
        as(stranger, "parent").header("Accept", "text/html").get(READABLE, child).then().statusCode(404);
        assertThat(Denials.count(database, stranger, child)).isEqualTo(2);
        FamilyKeeper.lost(father, child);
        as(father, "parent").get(EXPORT, child).then().statusCode(404);
        assertThat(Denials.count(database, father, child)).isEqualTo(1);
        asTeacher().get(EXPORT, child).then().statusCode(403);
        FamilyKeeper.mayHaveACopy(mother, child, centre, null);
        given().auth().oauth2(TestTokens.ofPasswordOnly(mother, "parent")).get(EXPORT, child).then().statusCode(401);
        FamilyKeeper.silent(true);
        as(mother, "parent").get(EXPORT, child).then().statusCode(503);
    }

    @Test
    @Tag("J2")
    @DisplayName("is in the log before it leaves, as the own file on request, and not for a request that is refused")
    void logged() {
        try (var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            register(aboutChild());
            FamilyKeeper.stands(father, child, true, centre);
            as(father, "parent").get(EXPORT, child).then().statusCode(403);
            export(mother);
            var read = log.await("nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()));
            assertThat(List.of(read.json().path("what").asText(), read.json().path("ground").asText(), read.json().path("purpose").asText(),
                    read.json().path("actor").asText())).containsExactly("export", "OWN_FILE", "ACCESS", mother);
        }
    }

    @Test
    @Tag("N19")
    @DisplayName("can be read by everybody, in Dutch and in English, and what people wrote is text (N19)")
    void accessible() {
        UUID signal = register(withNote(aboutChild(), "<script>alert('x')</script> & meer"));
        talk(signal).then().statusCode(204);
        assertThat(readable(mother, "nl").text()).contains("<script>alert('x')</script> & meer", "Signaal vastgelegd", "Spraak en taal", "het kindcentrum");
        Document english = readable(mother, "en");
        assertThat(english.text()).contains("Signal registered", "Talk with the parents", "the centre");
        assertThat(english.select("script")).isEmpty();
        UUID nothing = UUID.randomUUID();
        FamilyKeeper.mayHaveACopy(mother, nothing, centre, null);
        as(mother, "parent").get(EXPORT, nothing).then().statusCode(200).body("parts.size()", equalTo(0));
    }

    @Test
    @DisplayName("shows nothing readable of a child that was erased")
    void erased() {
        UUID signal = register(withNote(aboutChild(), "Weg na wissen"));
        note(signal, "Ook weg");
        assertThat(export(mother).prettify()).contains("Weg na wissen", "Ook weg");
        KeyKeeper.erase(child);
        consentService.publish(child.toString(), ChildErased.TYPE, new ChildErased(child));
        await("erasure").atMost(Duration.ofSeconds(30)).until(() -> !export(mother).prettify().contains("weg"));
        assertThat(export(mother).prettify()).doesNotContain("Weg na wissen");
    }

    @Test
    @DisplayName("has a label in both languages for everything that can stand in it")
    void labels() {
        Stream.concat(Arrays.stream(SignalEventType.values()).map(SignalEventType::stored), Arrays.stream(AbsenceEventType.values()).map(AbsenceEventType::stored))
                .forEach(what -> assertThat(codes.get("export-entry").find(what)).as(what).isPresent());
        UUID signal = register(aboutChild());
        talk(signal).then().statusCode(204);
        JsonPath copy = export(mother);
        List<Map<String, String>> details = copy.getList("parts.entries.details.flatten()");
        assertThat(details).isNotEmpty().allSatisfy(detail -> {
            assertThat(codes.get("export-detail").find(detail.get("name"))).as(detail.toString()).isPresent();
            if (detail.get("list") != null) {
                assertThat(codes.get(detail.get("list")).find(detail.get("value"))).as(detail.toString()).isPresent();
            }
        });
    }

    private Map<String, Object> withNote(Map<String, Object> signal, String note) {
        Map<String, Object> noted = new HashMap<>(signal);
        noted.put("note", note);
        noted.put("confirmedWords", true);
        return noted;
    }

    private void note(UUID signal, String text) {
        asTeacher().body(Map.of("text", text, "confirmedWords", true)).post("/v1/signals/{id}/notes", signal).then().statusCode(204);
    }

    private UUID raise(String parent, String theme, String note) {
        Response raised = as(parent, "parent").body(Map.of("themes", List.of(theme), "note", note, "confirmedWords", true)).post("/v1/my/children/{c}/signals", child);
        raised.then().statusCode(201);
        return UUID.fromString(raised.jsonPath().getString("id"));
    }

    private JsonPath export(String parent) {
        return as(parent, "parent").get(EXPORT, child).then().statusCode(200).extract().jsonPath();
    }

    private Document readable(String parent, String language) {
        Response page = given().auth().oauth2(TestTokens.of(parent, "parent")).header("Accept-Language", language).get(READABLE, child);
        page.then().statusCode(200).header("Content-Language", language).contentType(containsString("text/html"));
        return AccessiblePage.check(page.asString(), language);
    }
}
