package nl.kindkring.team.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.consent.Ground;
import nl.kindkring.contracts.signal.Context;
import nl.kindkring.contracts.signal.Origin;
import nl.kindkring.contracts.signal.QuestionType;
import nl.kindkring.contracts.signal.SignalCorrected;
import nl.kindkring.contracts.signal.SignalRegistered;
import nl.kindkring.contracts.signal.SubjectKind;
import nl.kindkring.contracts.signal.Urgency;
import nl.kindkring.platform.codelist.CodeLists;
import nl.kindkring.platform.testing.AccessiblePage;
import nl.kindkring.platform.testing.CopyAskedForAnew;
import nl.kindkring.platform.testing.KeyKeeper;
import nl.kindkring.platform.testing.LoggedFirst;
import nl.kindkring.platform.testing.StandingKeeper;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.team.TeamServiceTest;
import nl.kindkring.team.domain.teamcase.SignalId;
import nl.kindkring.team.persistence.TeamEventType;
import nl.kindkring.team.projection.SignalThemes;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The copy of the cases about the own child")
class OwnExportTest extends TeamServiceTest {

    private static final String EXPORT = "/v1/my/children/{c}/export";
    private static final String READABLE = "/v1/my/children/{c}/readable-export";

    @Inject SignalThemes themes;
    @Inject CodeLists codes;

    private final String mother = UUID.randomUUID().toString();

    @Test
    @Tag("J2")
    @Tag("N19")
    @DisplayName("holds what was discussed and decided, for machines and to read in Dutch and English, and names no professional (J2, N19)")
    void complete() {
        String expert = UUID.randomUUID().toString();
        granted(true);
        about("C1");
        UUID kase = openCase();
        made(operator().body(belonging(expert, "ORGANISATION", organisation, "youth-nurse")).post("/v1/affiliations"));
        permitExpert(expert);
        asChair().body(Map.of("personId", expert)).post("/v1/cases/{id}/experts", kase).then().statusCode(204);
        discuss(kase, "REFER").then().statusCode(204);
        try (var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            JsonPath copy = export();
            assertThat(copy.getString("service")).isEqualTo("team-service");
            assertThat(copy.getList("parts.id")).containsExactly(kase.toString());
            assertThat(copy.getList("parts[0].entries.what")).containsExactly("case-opened", "case-expert-added", "case-discussed");
            assertThat(copy.getList("parts[0].entries.words")).contains("Lichte hulp thuis eerst.");
            assertThat(copy.getList("parts[0].entries[2].details.findAll { it.list == 'case-decision' }.value")).containsExactly("REFER");
            assertThat(copy.prettify()).doesNotContain(chair).doesNotContain(expert);
            var read = log.await("nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()) && record.value().contains("OWN_FILE"));
            assertThat(List.of(read.json().path("what").asText(), read.json().path("ground").asText(), read.json().path("actor").asText()))
                    .containsExactly("export", "OWN_FILE", mother);
        }
        assertThat(readable("nl").text()).contains("Casus in het team", "Besproken", "Lichte hulp thuis eerst.");
        assertThat(readable("en").text()).contains("Case of the team", "Discussed", "Parents stand behind it: yes");
        Arrays.stream(TeamEventType.values()).map(TeamEventType::stored).filter(what -> what.startsWith("case-"))
                .forEach(what -> assertThat(codes.get("export-entry").find(what)).as(what).isPresent());
        List<Map<String, String>> details = export().getList("parts.entries.details.flatten()");
        assertThat(details).isNotEmpty().allSatisfy(detail -> assertThat(codes.get("export-detail").find(detail.get("name"))).as(detail.toString()).isPresent());
    }

    @Test
    @Tag("J2")
    @DisplayName("holds no case about safety at home; no words while nobody knows what the signal is about, or where a part was refused")
    void whatIsNot() {
        granted(true);
        UUID kase = openCase();
        discuss(kase, "REFER").then().statusCode(204);
        JsonPath unknown = export();
        assertThat(unknown.getBoolean("parts[0].entries[1].withheld")).isTrue();
        assertThat(unknown.prettify()).doesNotContain("Lichte hulp");
        about("C1");
        assertThat(export().prettify()).contains("Lichte hulp");
        granted(false);
        assertThat(export().prettify()).contains("PRIVACY_OF_OTHER").doesNotContain("Lichte hulp");
        granted(true);
        signalService.publish(signal.toString(), SignalCorrected.TYPE, new SignalCorrected(signal, child, QuestionType.DEVELOPMENT, Origin.SCHOOL,
                List.of("C1", "D4"), Urgency.CONCERN, Context.SCHOOL, "10-12", LocalDate.parse(today())));
        await("correction").atMost(PATIENCE).until(() -> themes.restricted(new SignalId(signal)).orElse(false));
        assertThat(export().getList("parts")).isEmpty();
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    @DisplayName("is for who asked for access and got it: 403 before, 404 with a denial row for everybody else, 503 when nobody can say")
    void forWhom() throws SQLException {
        StandingKeeper.mayHaveNoCopy(mother, child);
        as(mother, "parent").get(EXPORT, child).then().statusCode(403).body("type", containsString("access-not-granted"));
        String stranger = UUID.randomUUID().toString();
        as(stranger, "parent").get(EXPORT, child).then().statusCode(404);
        as(stranger, "parent").header("Accept", "text/html").get(READABLE, child).then().statusCode(404);
        assertThat(denials(stranger, child)).isEqualTo(2);
        asChair().get(EXPORT, child).then().statusCode(403);
        granted(true);
        given().auth().oauth2(TestTokens.ofPasswordOnly(mother, "parent")).get(EXPORT, child).then().statusCode(401);
        StandingKeeper.silent(true);
        try {
            as(mother, "parent").get(EXPORT, child).then().statusCode(503).header("Retry-After", notNullValue());
        } finally {
            StandingKeeper.silent(false);
        }
    }

    @Test
    @DisplayName("shows nothing readable of a child that was erased")
    void erased() {
        granted(true);
        about("C1");
        UUID kase = openCase();
        discuss(kase, "REFER").then().statusCode(204);
        assertThat(export().prettify()).contains("Lichte hulp");
        KeyKeeper.erase(child);
        consentService.publish(child.toString(), ChildErased.TYPE, new ChildErased(child));
        await("erasure").atMost(PATIENCE).until(() -> !export().prettify().contains("Lichte hulp"));
    }

    @Test
    @Tag("J2")
    @Tag("J17")
    @DisplayName("is in the log before anything about a case is looked up")
    void loggedFirst() throws Exception {
        granted(true);
        about("C1");
        openCase();
        LoggedFirst.check(database, "signal_theme", child, () -> as(mother, "parent").get(EXPORT, child).statusCode());
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    @DisplayName("holds no case that the team may discuss on the right to report")
    void onTheRightToReport() {
        granted(true);
        about("C1");
        shareSignal();
        permit(List.of(), Ground.REPORTING_RIGHT);
        made(open());
        assertThat(export().getList("parts")).isEmpty();
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    @DisplayName("is asked for anew each time: whoever had one gets none after a later refusal, nor after losing authority; the page needs a second factor too")
    void askedForAnew() throws SQLException {
        CopyAskedForAnew.check(database, mother, "parent", child, token -> given().auth().oauth2(token).get(EXPORT, child).statusCode(),
                token -> given().auth().oauth2(token).header("Accept", "text/html").get(READABLE, child).statusCode());
    }

    private void about(String theme) {
        signalService.publish(signal.toString(), SignalRegistered.TYPE, new SignalRegistered(signal, SubjectKind.CHILD, child, QuestionType.DEVELOPMENT,
                Origin.SCHOOL, List.of(theme), Urgency.CONCERN, Context.SCHOOL, centre, "GM0453", "10-12", LocalDate.parse(today())));
        await("themes").atMost(PATIENCE).until(() -> themes.restricted(new SignalId(signal)).isPresent());
    }

    private void granted(boolean whole) {
        StandingKeeper.mayHaveACopy(mother, child, whole ? null : "PRIVACY_OF_OTHER");
    }

    private JsonPath export() {
        return as(mother, "parent").get(EXPORT, child).then().statusCode(200).extract().jsonPath();
    }

    private Document readable(String language) {
        Response page = given().auth().oauth2(TestTokens.of(mother, "parent")).header("Accept-Language", language).get(READABLE, child);
        page.then().statusCode(200).header("Content-Language", language);
        return AccessiblePage.check(page.asString(), language);
    }
}
