package nl.kindkring.consent.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.testing.TestTokens;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a family sees of grounds that were invoked without its consent (J2). */
@QuarkusTest
class OwnGroundsTest extends ConsentServiceTest {

    private static final String WHY = "Kind is niet opgehaald, buurvrouw vertelde het.";

    private final String coordinator = person();
    private final String officer = person();
    private final UUID provider = UUID.randomUUID();

    @BeforeEach
    void aCoordinatorAtTheCentre() {
        affiliate(coordinator, UnitKind.CENTRE, centre, "support-coordinator");
    }

    @Test
    @Tag("J2")
    void a_family_sees_what_was_invoked_by_whom_why_and_until_when_and_what_the_review_found() {
        UUID child = register(4);
        review(invoke(child, "VITAL_INTEREST", "MISSING_CHILD"), "UPHELD");
        review(invoke(child, "COURT_ORDER", "SUPERVISION_ORDER"), "REJECTED");
        invoke(child, "STATUTORY_TASK", "SCHOOL_ABSENCE");
        Response history = decisions("en", mother, child);
        history.then().statusCode(200).body("items.what.findAll { it.startsWith('ground.') }", equalTo(List.of(
                "ground.invoked", "ground.rejected", "ground.invoked", "ground.upheld", "ground.invoked")));
        Map<String, Object> first = entry(history, "ground.invoked", "VITAL_INTEREST");
        assertThat(first).containsEntry("actor", coordinator).containsEntry("reason", "MISSING_CHILD").containsEntry("purpose", "REFER")
                .containsEntry("recipientKind", "ORGANISATION").containsEntry("recipientId", provider.toString())
                .containsEntry("validUntil", DutchDay.start(today().plusDays(3)).toString());
        assertThat(first.get("sentence")).isEqualTo("The recipient might know without consent: somebody who works with the child invoked another ground. "
                + "Ground: vital interest. Reason: missing child. At the latest until the end of " + lastDay(Locale.ENGLISH) + ".");
        assertThat(entry(history, "ground.upheld", "VITAL_INTEREST")).containsEntry("actor", officer);
        assertThat(entry(history, "ground.rejected", "COURT_ORDER").get("sentence")).isEqualTo("It was reviewed afterwards whether the recipient might know "
                + "without consent: the ground was not there. Since then the recipient may no longer know. Ground: court order. Reason: supervision order.");
        Response dutch = decisions("nl", father, child);
        assertThat(entry(dutch, "ground.invoked", "STATUTORY_TASK").get("sentence")).isEqualTo("De ontvanger mocht het weten zonder toestemming: iemand die met "
                + "het kind werkt, riep een andere grond in. Grond: wettelijke taak. Aanleiding: schoolverzuim. Ten hoogste tot en met "
                + lastDay(Locale.of("nl")) + ".");
        assertThat(entry(dutch, "ground.upheld", "VITAL_INTEREST").get("sentence")).asString().startsWith("Achteraf is getoetst of de ontvanger het zonder "
                + "toestemming mocht weten: de grond was er. Grond: vitaal belang.");
        assertThat(entry(dutch, "ground.rejected", "COURT_ORDER").get("sentence")).asString().contains("de grond was er niet. Sindsdien mag de ontvanger het niet meer weten.");
        assertThat(history.asString() + dutch.asString()).as("in whose words").doesNotContain("buurvrouw", "Besproken");
    }

    @Test
    @Tag("J2")
    void the_export_holds_it_for_machines_and_to_read() {
        UUID child = register(4);
        review(invoke(child, "VITAL_INTEREST", "ACUTE_DANGER"), "REJECTED");
        UUID request = created(as(mother, "parent").body(Map.of("childId", child, "kind", "ACCESS")).post("/v1/my/requests"));
        as(officer, "privacy-officer").body(Map.of("answer", "GRANTED")).post("/v1/requests/{id}/answers", request).then().statusCode(204);
        as(mother, "parent").get("/v1/my/requests/{id}/export", request).then().statusCode(200).body("decisions.what", hasItems("ground.invoked", "ground.rejected"))
                .body("decisions.find { it.what == 'ground.invoked' }.ground", equalTo("VITAL_INTEREST"))
                .body("decisions.find { it.what == 'ground.invoked' }.actor", equalTo(coordinator));
        Map<String, String> sentences = Map.of("nl", "de grond was er niet. Sindsdien mag de ontvanger het niet meer weten. Grond: vitaal belang. Aanleiding: acuut gevaar.",
                "en", "the ground was not there. Since then the recipient may no longer know. Ground: vital interest. Reason: acute danger.");
        sentences.forEach((language, sentence) -> {
            Response page = in(language, mother).get("/v1/my/requests/{id}/readable-export", request);
            page.then().statusCode(200);
            assertThat(Jsoup.parse(page.asString()).select("#decisions").text()).contains(sentence, coordinator, officer);
            assertThat(page.asString()).doesNotContain("buurvrouw", "Besproken");
        });
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    void from_whom_the_file_is_withheld_sees_no_invoked_ground_and_nobody_sees_what_was_once_invoked_for_the_reporting_code() throws SQLException {
        UUID child = register(4);
        UUID right = invoke(child, "VITAL_INTEREST", "ACUTE_DANGER");
        UUID reason = invoke(child, "VITAL_INTEREST", "OTHER");
        invoke(child, "COURT_ORDER", "COURT_DECISION");
        // as a version stored it that did not know the lane of its own yet
        was(right, "ground", "REPORTING_RIGHT");
        was(reason, "reason", "SUSPECTED_ABUSE");
        decisions("en", father, child).then().statusCode(200).body("items.ground.findAll { it != null }", equalTo(List.of("COURT_ORDER")))
                .body("items.what.findAll { it == 'ground.invoked' }.size()", equalTo(1)).body("items.reason", not(hasItem("SUSPECTED_ABUSE")));
        as(coordinator, "support-coordinator").body(Map.of("holderId", holder(child), "reason", "SAFETY_OF_CHILD"))
                .post("/v1/children/{id}/withholdings", child).then().statusCode(204);
        decisions("en", mother, child).then().statusCode(404);
        decisions("en", father, child).then().statusCode(200).body("items.what", hasItem("ground.invoked"));
    }

    @Test
    @Tag("J2")
    void a_stranger_sees_nothing_of_it() {
        UUID child = register(4);
        invoke(child, "COURT_ORDER", "COURT_DECISION");
        decisions("en", person(), child).then().statusCode(404).body("detail", not(containsString("COURT")));
    }

    private String holder(UUID child) {
        return as(mother, "parent").get("/v1/my/children").then().extract()
                .path("items.find { it.id == '" + child + "' }.holders.find { it.name.startsWith('Machteld') }.id");
    }

    private void was(UUID invocation, String column, String value) throws SQLException {
        try (var connection = database.getConnection();
             var update = connection.prepareStatement("update ground_entry set " + column + " = ? where invocation_id = ?")) {
            update.setString(1, value);
            update.setObject(2, invocation);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static Map<String, Object> entry(Response history, String what, String ground) {
        List<Map<String, Object>> items = history.jsonPath().getList("items");
        return items.stream().filter(item -> what.equals(item.get("what")) && ground.equals(item.get("ground"))).findFirst().orElseThrow();
    }

    private static String lastDay(Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(today().plusDays(2));
    }

    private Response decisions(String language, String person, UUID child) {
        return in(language, person).get("/v1/my/children/{id}/decisions", child);
    }

    private static RequestSpecification in(String language, String person) {
        return given().auth().oauth2(TestTokens.of(person, "parent")).header("Accept-Language", language);
    }

    private UUID invoke(UUID child, String ground, String reason) {
        return created(as(coordinator, "support-coordinator").body(Map.of("purpose", "REFER", "recipientKind", "ORGANISATION", "recipientId", provider,
                "ground", ground, "reason", reason, "explanation", WHY, "lastDay", today().plusDays(2).toString())).post("/v1/children/{id}/grounds", child));
    }

    private void review(UUID invocation, String outcome) {
        as(officer, "privacy-officer").body(Map.of("outcome", outcome, "explanation", "Besproken.")).post("/v1/grounds/{id}/reviews", invocation)
                .then().statusCode(204);
    }
}
