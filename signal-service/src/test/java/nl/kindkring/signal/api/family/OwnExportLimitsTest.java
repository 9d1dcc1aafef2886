package nl.kindkring.signal.api.family;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.consent.Ground;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.platform.permit.PermitAnswer;
import nl.kindkring.platform.permit.Recipient;
import nl.kindkring.platform.testing.Denials;
import nl.kindkring.platform.testing.LoggedFirst;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.signal.FamilyKeeper;
import nl.kindkring.signal.SignalServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The copy of what is held about the own child, where it could say too much or too little,")
class OwnExportLimitsTest extends SignalServiceTest {

    private static final String EXPORT = "/v1/my/children/{c}/export";
    private static final String READABLE = "/v1/my/children/{c}/readable-export";
    private static final int MORE_THAN_A_PAGE = 101;

    @Inject AgroalDataSource database;

    private final String mother = UUID.randomUUID().toString();
    private final String father = UUID.randomUUID().toString();
    private final String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();

    @BeforeEach
    void accessWasGranted() {
        FamilyKeeper.mayHaveACopy(mother, child, centre, null);
        FamilyKeeper.mayHaveACopy(father, child, centre, null);
    }

    @Test
    @Tag("J2")
    @Tag("J17")
    @DisplayName("is in the log before the first signal is looked up")
    void loggedFirst() throws Exception {
        register(aboutChild());
        LoggedFirst.check(database, "signal_work_list", child, () -> as(mother, "parent").get(EXPORT, child).statusCode());
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.10")
    @DisplayName("leaves out the words with which the other parent called and answered about what the centre noticed, and says that it does")
    void whatTheOtherParentSaid() {
        UUID signal = register(about("E2"));
        talk(signal).then().statusCode(204);
        as(mother, "parent").body(Map.of("text", "Liefst op woensdag")).put("/v1/my/children/{c}/signals/{s}/social-worker-call", child, signal)
                .then().statusCode(204);
        String advice = advise(signal, "PARENTS", "Samen lezen");
        as(mother, "parent").body(Map.of("answer", "AMENDED", "text", "Liever zonder de oma erbij"))
                .put("/v1/my/children/{c}/signals/{s}/advices/{a}/answer", child, signal, advice).then().statusCode(204);
        JsonPath his = export(father);
        assertThat(entries(his, signal, "what")).containsExactly("signal-registered", "talk-recorded", "social-worker-called", "advice-given", "advice-answered");
        assertThat(entries(his, signal, "from")).containsExactly("CENTRE", "CENTRE", "FAMILY", "CENTRE", "FAMILY");
        assertThat(entries(his, signal, "withheld")).containsExactly(false, false, true, false, true);
        assertThat(his.prettify()).contains("Samen lezen").doesNotContain("woensdag").doesNotContain("oma").doesNotContain(mother);
        JsonPath hers = export(mother);
        assertThat(entries(hers, signal, "from")).containsExactly("CENTRE", "CENTRE", "ME", "CENTRE", "ME");
        assertThat(entries(hers, signal, "words")).contains("Liefst op woensdag", "Liever zonder de oma erbij");
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    @DisplayName("tells that a signal was shared with a team by consent, and not a word of sharing on the right to report")
    void sharedOnTheRightToReport() {
        UUID agreed = register(aboutChild());
        talk(agreed).then().statusCode(204);
        UUID permit = permit(List.of());
        share(agreed).then().statusCode(204);
        withdraw(permit);
        rightToReport();
        UUID reported = register(aboutChild());
        talk(reported).then().statusCode(204);
        share(reported).then().statusCode(204);
        JsonPath copy = export(mother);
        assertThat(entries(copy, agreed, "what")).containsExactly("signal-registered", "talk-recorded", "shared-with-team", "outcome-recorded");
        assertThat(entries(copy, reported, "what")).containsExactly("signal-registered", "talk-recorded");
        assertThat(copy.prettify()).doesNotContain("REPORTING_RIGHT");
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.10")
    @DisplayName("leaves out, where access was granted in part, advice to a professional, a report that was not talked over with the parents, and what was written about absence")
    void grantedInPart() {
        String observer = UUID.randomUUID().toString();
        affiliate(observer, centre, "care-coordinator");
        UUID signal = register(aboutChild());
        talk(signal).then().statusCode(204);
        advise(signal, "PROFESSIONAL", "Advies aan de leidster");
        String observation = reported(signal, observer);
        String file = asTeacher().body(Map.of("childId", child, "centreId", centre)).post("/v1/absences").then().statusCode(201).extract().jsonPath().getString("id");
        asTeacher().body(Map.of("who", "SCHOOL", "what", "Halve dagen opbouwen", "dueOn", today)).post("/v1/absences/{id}/actions", file).then().statusCode(201);
        FamilyKeeper.mayHaveACopy(mother, child, centre, "PRIVACY_OF_OTHER");
        JsonPath copy = export(mother);
        assertThat(entries(copy, signal, "what").subList(2, 6)).containsExactly("advice-given", "observation-planned", "observation-held", "observation-written-up");
        assertThat(entries(copy, signal, "withheld").subList(2, 6)).containsExactly(true, false, false, true);
        assertThat(entries(copy, UUID.fromString(file), "withheld")).containsExactly(false, true);
        assertThat(copy.prettify()).doesNotContain("leidster", "Verslag", "Halve dagen");
        as(observer, "care-coordinator").body(Map.of("with", "PARENTS", "discussedOn", today))
                .post("/v1/signals/{s}/observations/{o}/discussions", signal, observation).then().statusCode(204);
        assertThat(export(mother).prettify()).as("talked over").contains("Verslag van de observatie").doesNotContain("leidster").doesNotContain("Halve dagen");
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    @DisplayName("is asked for anew each time: whoever had one gets none after a later refusal, nor after losing authority; the page needs a second factor too")
    void askedForAnew() throws SQLException {
        register(aboutChild());
        export(father);
        FamilyKeeper.stands(father, child, true, centre);
        as(father, "parent").get(EXPORT, child).then().statusCode(403).body("type", containsString("access-not-granted"));
        page(TestTokens.of(father, "parent")).statusCode(403);
        FamilyKeeper.mayHaveACopy(father, child, centre, null);
        export(father);
        FamilyKeeper.lost(father, child);
        as(father, "parent").get(EXPORT, child).then().statusCode(404);
        page(TestTokens.of(father, "parent")).statusCode(404);
        assertThat(Denials.count(database, father, child)).isEqualTo(2);
        export(mother);
        page(TestTokens.ofPasswordOnly(mother, "parent")).statusCode(401);
        page(TestTokens.of(mother, "parent")).statusCode(200);
    }

    @Test
    @Tag("J2")
    @DisplayName("holds every signal, however many there are")
    void all() {
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            register(aboutChild());
        }
        assertThat(export(mother).getList("parts")).hasSize(MORE_THAN_A_PAGE);
    }

    private ValidatableResponse page(String token) {
        return given().auth().oauth2(token).header("Accept", "text/html").get(READABLE, child).then();
    }

    private Map<String, Object> about(String theme) {
        Map<String, Object> signal = new HashMap<>(aboutChild());
        signal.put("themes", List.of(theme));
        return signal;
    }

    private String advise(UUID signal, String addressee, String text) {
        return as(teacher, "support-coordinator").body(Map.of("addressee", addressee, "text", text)).post("/v1/signals/{id}/advices", signal)
                .then().statusCode(201).extract().jsonPath().getString("id");
    }

    /** An observation that was held and written up, and not talked over. */
    private String reported(UUID signal, String observer) {
        permit(Purpose.OBSERVE, RecipientKind.PERSON, observer);
        permit(Purpose.IDENTIFY, RecipientKind.PERSON, observer);
        String observation = asTeacher().body(Map.of("observerId", observer, "plannedFor", today)).post("/v1/signals/{id}/observations", signal)
                .then().statusCode(201).extract().jsonPath().getString("id");
        as(observer, "care-coordinator").body(Map.of("heldOn", today)).put("/v1/signals/{s}/observations/{o}/held", signal, observation).then().statusCode(204);
        as(observer, "care-coordinator").body(Map.of("text", "Verslag van de observatie")).put("/v1/signals/{s}/observations/{o}/report", signal, observation)
                .then().statusCode(204);
        return observation;
    }

    private void rightToReport() {
        consentService.publish(child.toString(), PermitGranted.TYPE, new PermitGranted(UUID.randomUUID(), child, Purpose.DISCUSS_IN_TEAM, RecipientKind.TEAM,
                team.toString(), List.of(), null, Ground.REPORTING_RIGHT));
        await("permit").atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() ->
                permits.check(child, "DISCUSS_IN_TEAM", new Recipient("TEAM", team.toString()), null) instanceof PermitAnswer.Granted);
    }

    private JsonPath export(String parent) {
        return as(parent, "parent").get(EXPORT, child).then().statusCode(200).extract().jsonPath();
    }

    private static List<Object> entries(JsonPath copy, UUID part, String field) {
        return copy.getList("parts.find { it.id == '%s' }.entries.%s".formatted(part, field));
    }
}
