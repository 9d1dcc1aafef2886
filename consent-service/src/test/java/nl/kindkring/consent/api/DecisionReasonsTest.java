package nl.kindkring.consent.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.TestTime;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.codelist.Code;
import nl.kindkring.platform.codelist.CodeLists;
import nl.kindkring.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refusal of the decision API says why, in a sentence that a person understands. */
@QuarkusTest
class DecisionReasonsTest extends ConsentServiceTest {

    /** What somebody reads who is refused, by code: Dutch, then English. */
    private static final Map<String, List<String>> SENTENCES = Map.of(
            "NOT_ASKED", List.of("Hiervoor is geen toestemming gevraagd.", "Nobody was asked to agree to this."),
            "RECIPIENT_LEFT", List.of("Wie dit vraagt, werkt hier niet meer.", "Who asks this does not work here any more."),
            "OUTSIDE_SCOPE", List.of("Er is toestemming, maar niet voor dit onderdeel.", "There is consent, but not for this part."),
            "AWAITING", List.of("We wachten nog op een antwoord. Zolang niet iedereen die hierover beslist ja heeft gezegd, delen we niets.",
                    "We are waiting for an answer. As long as not everybody who decides has said yes, we share nothing."),
            "NOBODY_CAN_AGREE", List.of("We weten niet wie over dit kind mag beslissen. Daarom delen we niets.",
                    "We do not know who may decide for this child. Therefore we share nothing."),
            "LAPSED", List.of("Er is iets veranderd in wie hierover beslist, bijvoorbeeld door een verjaardag. We delen niets tot ook diegene ja heeft gezegd.",
                    "Who decides has changed, for instance by a birthday. We share nothing until that person has said yes too."),
            "REFUSED", List.of("Iemand die hierover beslist heeft nee gezegd. We delen niets.", "Somebody who decides has said no. We share nothing."),
            "WITHDRAWN", List.of("Iemand die hierover beslist heeft de toestemming ingetrokken. We delen niets meer. Wat al gedeeld was, kunnen we niet terughalen.",
                    "Somebody who decides has taken it back. We share nothing any more. What was shared before cannot be recalled."),
            "EXPIRED", List.of("De afgesproken tijd is voorbij. We delen niets meer.", "The time that was agreed has passed. We share nothing any more."));

    @Inject CodeLists codes;

    private final String member = person();

    @BeforeEach
    void aMemberOfTheTeam() {
        affiliate(member, UnitKind.TEAM, team, "youth-supporter");
    }

    @Test
    void every_reason_that_can_be_given_has_a_sentence_here() {
        Set<String> given = Stream.of("decision-reason", "consent-status").flatMap(list -> codes.get(list).codes().stream()).map(Code::code)
                .collect(Collectors.toCollection(TreeSet::new));
        // whoever may know gets no reason; about an erased child nobody was asked, as about an unknown one
        given.removeAll(Set.of("IN_FORCE", "ERASED"));
        assertThat(SENTENCES.keySet()).containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void nobody_was_asked() {
        refused(register(4), "NOT_ASKED");
        refused(UUID.randomUUID(), "NOT_ASKED");
    }

    @Test
    void an_answer_is_awaited() {
        UUID child = register(4);
        yes(ask(child), mother);
        refused(child, "AWAITING");
    }

    @Test
    void nobody_is_known_to_decide() {
        Map<String, Object> body = registration(4);
        body.put("holders", List.of());
        UUID child = created(asTeacher().body(body).post("/v1/children"));
        ask(child);
        refused(child, "NOBODY_CAN_AGREE");
    }

    @Test
    void a_birthday_changed_who_decides() {
        UUID child = register(11);
        yes(ask(child), mother, father);
        TestTime.moveTo(today().minusDays(1).plusYears(1));
        refused(child, "LAPSED");
    }

    @Test
    void somebody_said_no() {
        UUID child = register(4);
        answer(ask(child), mother, "REFUSED").then().statusCode(204);
        refused(child, "REFUSED");
    }

    @Test
    void somebody_took_it_back() {
        UUID child = register(4);
        UUID consent = ask(child);
        yes(consent, mother, father);
        withdraw(consent, father).then().statusCode(204);
        refused(child, "WITHDRAWN");
    }

    @Test
    void the_last_day_has_passed() {
        UUID child = register(4);
        Map<String, Object> question = question();
        question.put("expiresOn", today().plusDays(30).toString());
        yes(created(asTeacher().body(question).post("/v1/children/{id}/consents", child)), mother, father);
        TestTime.moveTo(today().plusDays(31));
        refused(child, "EXPIRED");
    }

    @Test
    void it_was_agreed_to_for_another_part() {
        UUID child = register(4);
        Map<String, Object> question = question();
        question.put("scope", List.of("signal-1"));
        yes(created(asTeacher().body(question).post("/v1/children/{id}/consents", child)), mother, father);
        refused(child, "OUTSIDE_SCOPE");
    }

    @Test
    void who_asks_works_there_no_more() {
        UUID child = register(4);
        String gone = person();
        UUID organisation = UUID.randomUUID();
        leave(gone, UnitKind.ORGANISATION, organisation, affiliate(gone, UnitKind.ORGANISATION, organisation, "care-coordinator"));
        refused(gone, Map.of("childId", child, "purpose", "IDENTIFY", "recipientKind", "PERSON", "recipientId", gone), "RECIPIENT_LEFT");
    }

    private void refused(UUID child, String code) {
        refused(member, Map.of("childId", child, "purpose", "DISCUSS_IN_TEAM", "recipientKind", "TEAM", "recipientId", team), code);
    }

    private static void refused(String who, Map<String, Object> question, String code) {
        List<String> sentences = SENTENCES.get(code);
        Map.of("nl", sentences.getFirst(), "en", sentences.getLast()).forEach((language, sentence) ->
                given().auth().oauth2(TestTokens.of(who, "youth-supporter")).contentType(ContentType.JSON).header("Accept-Language", language)
                        .body(question).post("/v1/decisions").then().statusCode(200).body("decision", equalTo("DENY"))
                        .body("reasons.code", equalTo(List.of(code))).body("reasons.sentence", equalTo(List.of(sentence))));
    }
}
