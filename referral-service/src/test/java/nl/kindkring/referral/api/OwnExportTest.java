package nl.kindkring.referral.api;

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
import nl.kindkring.contracts.signal.Urgency;
import nl.kindkring.platform.codelist.CodeLists;
import nl.kindkring.platform.testing.AccessiblePage;
import nl.kindkring.platform.testing.CopyAskedForAnew;
import nl.kindkring.platform.testing.KeyKeeper;
import nl.kindkring.platform.testing.LoggedFirst;
import nl.kindkring.platform.testing.StandingKeeper;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.referral.ReferralServiceTest;
import nl.kindkring.referral.domain.SignalId;
import nl.kindkring.referral.persistence.ReferralEventType;
import nl.kindkring.referral.projection.SignalThemes;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The copy of the referrals of the own child")
class OwnExportTest extends ReferralServiceTest {

    private static final String EXPORT = "/v1/my/children/{c}/export";
    private static final String READABLE = "/v1/my/children/{c}/readable-export";

    @Inject SignalThemes themes;
    @Inject CodeLists codes;

    private final String mother = UUID.randomUUID().toString();

    @Test
    @Tag("J2")
    @Tag("N19")
    @DisplayName("holds level, provider, place, days, status and the reason, for machines and to read, and names no professional (J2, N19)")
    void complete() {
        granted(true);
        UUID referral = heavy();
        step(referral, "acceptances", Map.of()).then().statusCode(204);
        start(referral).then().statusCode(204);
        try (var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            JsonPath copy = export();
            assertThat(copy.getString("service")).isEqualTo("referral-service");
            assertThat(copy.getList("parts.id")).containsExactly(referral.toString());
            assertThat(copy.getList("parts[0].entries.what")).containsExactly("referral-sent", "referral-accepted", "help-started");
            assertThat(copy.getList("parts[0].entries.from")).containsExactly("TEAM", "PROVIDER", "PROVIDER");
            assertThat(copy.getList("parts[0].entries[0].details.value")).contains("H3", "HOME", provider.toString(), "C1");
            assertThat(copy.getString("parts[0].entries[0].words")).isEqualTo("Lichte hulp hielp niet.");
            assertThat(copy.prettify()).doesNotContain(supporter).doesNotContain(helper);
            var read = log.await("nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()) && record.value().contains("OWN_FILE"));
            assertThat(List.of(read.json().path("what").asText(), read.json().path("ground").asText(), read.json().path("actor").asText()))
                    .containsExactly("export", "OWN_FILE", mother);
        }
        assertThat(readable("nl").text()).contains("Verwijzing verstuurd", "Hulp begonnen", "Lichte hulp hielp niet.");
        assertThat(readable("en").text()).contains("Referral sent", "Help started", "Days to help: 9");
        Arrays.stream(ReferralEventType.values()).map(ReferralEventType::stored)
                .forEach(what -> assertThat(codes.get("export-entry").find(what)).as(what).isPresent());
        List<Map<String, String>> details = export().getList("parts.entries.details.flatten()");
        assertThat(details).isNotEmpty().allSatisfy(detail -> assertThat(codes.get("export-detail").find(detail.get("name"))).as(detail.toString()).isPresent());
    }

    @Test
    @Tag("J2")
    @DisplayName("holds no words where a part was refused, and no referral about safety at home")
    void whatIsNot() {
        granted(false);
        heavy();
        JsonPath partly = export();
        assertThat(partly.getBoolean("parts[0].entries[0].withheld")).isTrue();
        assertThat(partly.prettify()).contains("PRIVACY_OF_OTHER").doesNotContain("Lichte hulp");
        granted(true);
        assertThat(export().prettify()).contains("Lichte hulp");
        signalService.publish(signal.toString(), SignalCorrected.TYPE, new SignalCorrected(signal, child, QuestionType.DEVELOPMENT, Origin.SCHOOL,
                List.of("C1", "D4"), Urgency.CONCERN, Context.SCHOOL, "10-12", today()));
        await("correction").atMost(PATIENCE).until(() -> themes.restricted(new SignalId(signal)).orElse(false));
        assertThat(export().getList("parts")).isEmpty();
    }

    @Test
    @Tag("J2")
    @DisplayName("holds no referral that itself names safety at home")
    void restrictedTheme() {
        granted(true);
        ready();
        Map<String, Object> request = request("H2");
        request.put("themes", List.of("D4"));
        made(send(request));
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
        asTeam().get(EXPORT, child).then().statusCode(403);
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
        heavy();
        assertThat(export().prettify()).contains("Lichte hulp");
        KeyKeeper.erase(child);
        consentService.publish(child.toString(), ChildErased.TYPE, new ChildErased(child));
        await("erasure").atMost(PATIENCE).until(() -> !export().prettify().contains("Lichte hulp"));
    }

    @Test
    @Tag("J2")
    @Tag("J17")
    @DisplayName("is in the log before anything about a referral is looked up")
    void loggedFirst() throws Exception {
        granted(true);
        heavy();
        LoggedFirst.check(database, "signal_theme", child, () -> as(mother, "parent").get(EXPORT, child).statusCode());
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    @DisplayName("holds no referral that rests on the right to report")
    void onTheRightToReport() {
        granted(true);
        aCase();
        talked();
        decided(true);
        permitTeam();
        permitRefer(List.of(), Ground.REPORTING_RIGHT);
        await("themes").atMost(PATIENCE).until(() -> themes.restricted(new SignalId(signal)).isPresent());
        sent();
        assertThat(export().getList("parts")).isEmpty();
    }

    @Test
    @Tag("J2")
    @DisplayName("holds no reason while nobody knows what the signal is about")
    void unknownSignal() throws SQLException {
        granted(true);
        heavy();
        try (var connection = database.getConnection(); var forget = connection.prepareStatement("delete from signal_theme where signal_id = ?")) {
            forget.setObject(1, signal);
            assertThat(forget.executeUpdate()).isEqualTo(1);
        }
        JsonPath unknown = export();
        assertThat(unknown.getBoolean("parts[0].entries[0].withheld")).isTrue();
        assertThat(unknown.prettify()).doesNotContain("Lichte hulp");
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    @DisplayName("is asked for anew each time: whoever had one gets none after a later refusal, nor after losing authority; the page needs a second factor too")
    void askedForAnew() throws SQLException {
        CopyAskedForAnew.check(database, mother, "parent", child, token -> given().auth().oauth2(token).get(EXPORT, child).statusCode(),
                token -> given().auth().oauth2(token).header("Accept", "text/html").get(READABLE, child).statusCode());
    }

    private UUID heavy() {
        ready();
        await("themes").atMost(PATIENCE).until(() -> themes.restricted(new SignalId(signal)).isPresent());
        Map<String, Object> request = request("H3");
        request.put("reason", "Lichte hulp hielp niet.");
        return made(send(request));
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
