package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.COORDINATOR;
import static nl.kindkring.acceptance.Person.FATHER;
import static nl.kindkring.acceptance.Person.MOTHER;
import static nl.kindkring.acceptance.Person.PROVIDER;
import static nl.kindkring.acceptance.Person.STRANGER;
import static nl.kindkring.acceptance.Person.TEACHER;
import static nl.kindkring.acceptance.Person.TEAM_CHAIR;
import static nl.kindkring.acceptance.Person.YOUTH_NURSE;
import static nl.kindkring.local.ServiceApp.CONSENT;
import static nl.kindkring.local.ServiceApp.REFERRAL;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static nl.kindkring.local.ServiceApp.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.kindkring.local.ServiceApp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** J: JOS. The parents see, decide and stop. */
@ExtendWith(SystemUnderTest.class)
class ParentsInChargeStoryTest {

    /** Far above the second that is promised and measured in {@code bench}: a build machine may be busy. */
    private static final Duration GENEROUS = Duration.ofSeconds(15);
    /** The stated bound of five seconds (kindkring.platform.replica.bound), with the same generosity. */
    private static final Duration BOUND = Duration.ofSeconds(5).plus(GENEROUS);

    @Test
    @Tag("J2")
    @Tag("J17")
    @DisplayName("8. Parents in charge")
    void parentsInCharge(SystemUnderTest.Running kindkring) {
        Api api = kindkring.api();
        var circle = new Circle(kindkring);
        circle.belongs(COORDINATOR, "CENTRE", circle.centre, "care-coordinator");
        circle.belongs(YOUTH_NURSE, "ORGANISATION", circle.provider, "youth-nurse");
        var left = Underway.in(kindkring, circle, "Lotte");
        var other = Underway.in(kindkring, circle, "Mees");

        whoSawWhatAndWhy(api, circle, left);
        ownWords(api, left.child());
        wholeFile(api, left);

        left.consents().forEach(consent -> circle.withdraw(MOTHER, consent));
        RefusedAfter.asking(403, left.requests(kindkring, circle)).within("a withdrawal", GENEROUS);
        assertThat(decision(api, circle, left.child()).path("decision").asText()).as("here immediately").isEqualTo("DENY");
        left.requests(kindkring, circle).forEach((what, request) -> assertThat(request.get().status()).as(what + " stays refused").isEqualTo(403));
        other.requests(kindkring, circle).forEach((what, request) ->
                assertThat(request.get().accepted()).as(what + " about a child whose parents did not withdraw").isTrue());
        assertThat(api.get(FATHER, CONSENT, "/my/consents?childId=" + left.child()).json().findValuesAsText("status")).contains("WITHDRAWN");

        withoutConsentService(kindkring, circle, other);
    }

    /** Nobody knows whether there was a withdrawal, so everybody refuses; once it is heard again, all goes on by itself. */
    private static void withoutConsentService(SystemUnderTest.Running kindkring, Circle circle, Underway other) {
        kindkring.system().stop(CONSENT);
        try {
            RefusedAfter.asking(503, other.requests(kindkring, circle)).within("the end of consent-service", BOUND);
            Answer refused = kindkring.api().get(TEAM_CHAIR, TEAM, "/cases/" + other.caseId());
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        } finally {
            kindkring.system().start(CONSENT);
        }
        kindkring.moveTo(kindkring.today());
        kindkring.api().untilStatus(200, TEAM_CHAIR, TEAM, "/cases/" + other.caseId());
    }

    private static void whoSawWhatAndWhy(Api api, Circle circle, Underway child) {
        assertThat(api.get(TEAM_CHAIR, TEAM, "/cases/" + child.caseId()).status()).isEqualTo(200);
        assertThat(api.get(PROVIDER, REFERRAL, "/referrals/" + child.referral()).status()).isEqualTo(200);
        Awaitility.await("the mother sees who read what").atMost(Api.PATIENCE).untilAsserted(() ->
                assertThat(new OwnReads(api).rows(child.child()))
                        .anySatisfy(row -> sees(row, TEAM_CHAIR, "case", "DISCUSS_IN_TEAM", circle.team, "team-service"))
                        .anySatisfy(row -> sees(row, PROVIDER, "referral", "REFER", circle.provider, "referral-service")));
    }

    private static void sees(JsonNode row, Person who, String what, String purpose, String unit, String service) {
        assertThat(List.of(row.path("actor").asText(), row.path("what").asText(), row.path("ground").asText(), row.path("purpose").asText(),
                row.path("unitId").asText(), row.path("service").asText())).containsExactly(who.id(), what, "CONSENT", purpose, unit, service);
        assertThat(row.path("at").asText()).isNotBlank();
    }

    private static void ownWords(Api api, String child) {
        String statements = "/my/children/" + child + "/statements";
        api.made(MOTHER, CONSENT, statements, Map.of("audience", "FILE", "words", "Thuis vertelt ze honderduit."));
        api.made(MOTHER, CONSENT, statements, Map.of("audience", "PRIVATE", "words", "Dit is alleen voor mij."));
        assertThat(api.get(MOTHER, CONSENT, statements).json().findValuesAsText("words")).hasSize(2);
        assertThat(api.get(FATHER, CONSENT, statements).json().findValuesAsText("words")).as("the other parent's private section stays hidden")
                .containsExactly("Thuis vertelt ze honderduit.");
        assertThat(api.get(TEACHER, CONSENT, "/children/" + child + "/statements").json().findValuesAsText("words"))
                .containsExactly("Thuis vertelt ze honderduit.");
    }

    /** Access: everything that every service holds, by following what the export of one of them says. */
    private static void wholeFile(Api api, Underway child) {
        api.untilAccepted(TEACHER, SIGNAL, "/signals/" + child.signal() + "/notes", Map.of("text", "Werkaantekening: in de hoek blijft ze stil."));
        String copy = "/my/children/" + child.child() + "/export";
        for (ServiceApp service : List.of(SIGNAL, TEAM, REFERRAL)) {
            assertThat(api.get(MOTHER, service, copy).status()).as("before it was granted, %s", service).isEqualTo(403);
        }
        var file = new WholeFile(api);
        Map<String, JsonNode> whole = file.collected(file.granted(child.child()));
        assertThat(whole).containsOnlyKeys("consent-service", "signal-service", "team-service", "referral-service");
        assertThat(whole.get("consent-service").toString()).contains("Lotte", "Thuis vertelt ze honderduit.", "Dit is alleen voor mij.");
        assertThat(whole.get("signal-service").toString()).as("there are no hidden notes").contains("Zegt weinig in de kring.", "Ze zien het thuis ook.",
                "Werkaantekening: in de hoek blijft ze stil.");
        assertThat(whole.get("team-service").toString()).contains(child.caseId(), "Eerst lichte hulp, dicht bij huis.");
        assertThat(whole.get("referral-service").toString()).contains(child.referral(), "H1");
        for (ServiceApp service : List.of(SIGNAL, TEAM, REFERRAL)) {
            assertThat(api.get(FATHER, service, copy).status()).as("who did not ask, %s", service).isEqualTo(403);
            assertThat(api.get(STRANGER, service, copy).status()).as("a stranger, %s", service).isEqualTo(404);
        }
    }

    private static JsonNode decision(Api api, Circle circle, String child) {
        return api.post(TEAM_CHAIR, CONSENT, "/decisions", Map.of("childId", child, "purpose", "DISCUSS_IN_TEAM", "recipientKind", "TEAM",
                "recipientId", circle.team)).json();
    }

    /**
     * A child about whom a case conference is under way.
     *
     * @param consents all that was agreed to
     */
    private record Underway(String child, String signal, String caseId, String referral, List<String> consents) {

        static Underway in(SystemUnderTest.Running kindkring, Circle circle, String name) {
            Api api = kindkring.api();
            var open = circle.caseOf(name);
            String observing = circle.agreed(open.child(), "OBSERVE", "PERSON", COORDINATOR.id());
            String joining = circle.agreed(open.child(), "DISCUSS_IN_TEAM", "PERSON", YOUTH_NURSE.id());
            String referring = circle.agreed(open.child(), "REFER", "ORGANISATION", circle.provider);
            api.untilAccepted(TEAM_CHAIR, TEAM, "/cases/" + open.caseId() + "/experts", Map.of("personId", YOUTH_NURSE.id()));
            circle.decideToRefer(open.caseId());
            String referral = circle.refer(open.child(), open.caseId());
            var child = new Underway(open.child(), open.signal(), open.caseId(), referral,
                    List.of(open.discussing(), observing, joining, referring));
            child.requests(kindkring, circle).forEach((what, request) ->
                    Awaitility.await(what).atMost(Api.PATIENCE).until(() -> request.get().accepted()));
            return child;
        }

        /** One thing in each service that the consent allows. */
        Map<String, Supplier<Answer>> requests(SystemUnderTest.Running kindkring, Circle circle) {
            Api api = kindkring.api();
            return Map.of(
                    "team-service, reading", () -> api.get(TEAM_CHAIR, TEAM, "/cases/" + caseId),
                    "team-service, an expert", () -> api.get(YOUTH_NURSE, TEAM, "/cases/" + caseId),
                    "team-service, discussing", () -> api.post(TEAM_CHAIR, TEAM, "/cases/" + caseId + "/discussions", circle.discussion(true)),
                    "referral-service, the provider", () -> api.get(PROVIDER, REFERRAL, "/referrals/" + referral),
                    "referral-service, sending", () -> api.post(TEAM_CHAIR, REFERRAL, "/referrals", circle.referral(child, caseId)),
                    "signal-service, planning an observation", () -> api.post(TEACHER, SIGNAL, "/signals/" + signal + "/observations",
                            Map.of("observerId", COORDINATOR.id(), "plannedFor", kindkring.today().toString())));
        }
    }
}
