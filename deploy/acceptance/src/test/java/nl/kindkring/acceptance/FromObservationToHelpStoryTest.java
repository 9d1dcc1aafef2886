package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.COORDINATOR;
import static nl.kindkring.acceptance.Person.FAMILY_COACH;
import static nl.kindkring.acceptance.Person.FATHER;
import static nl.kindkring.acceptance.Person.MOTHER;
import static nl.kindkring.acceptance.Person.PROVIDER;
import static nl.kindkring.acceptance.Person.TEACHER;
import static nl.kindkring.acceptance.Person.TEAM_CHAIR;
import static nl.kindkring.acceptance.Person.YOUTH_NURSE;
import static nl.kindkring.local.ServiceApp.REFERRAL;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static nl.kindkring.local.ServiceApp.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** N: from noticing to help that has really started. */
@ExtendWith(SystemUnderTest.class)
class FromObservationToHelpStoryTest {

    @Test
    @Tag("N2")
    @Tag("N11")
    @Tag("N13")
    @Tag("N14")
    @Tag("N15")
    @Tag("N16")
    @Tag("N17")
    @Tag("N18")
    @DisplayName("2. From observation to help")
    void fromObservationToHelp(SystemUnderTest.Running kindkring) {
        Api api = kindkring.api();
        var circle = new Circle(kindkring);
        circle.belongs(COORDINATOR, "CENTRE", circle.centre, "care-coordinator");
        circle.belongs(COORDINATOR, "TEAM", circle.team, "care-coordinator");
        circle.belongs(YOUTH_NURSE, "ORGANISATION", circle.provider, "youth-nurse");
        circle.belongs(FAMILY_COACH, "ORGANISATION", circle.provider, "family-coach");
        String child = circle.registerChild("Bram");
        String signal = circle.signalAbout(child, "C1");
        circle.talkWithParents(signal);
        circle.agreed(child, "IDENTIFY", "PERSON", COORDINATOR.id());

        String observation = observedWithTheConsentOfBoth(kindkring, circle, child, signal);
        writtenUpAndTalkedOver(kindkring, signal, observation);
        youthHealthNeedNotHearItTwice(api, circle, child, "/signals/" + signal + "/observations/" + observation + "/report");
        circle.agreed(child, "DISCUSS_IN_TEAM", "TEAM", circle.team);
        circle.agreed(child, "REFER", "ORGANISATION", circle.provider);
        circle.share(signal);
        String caseId = circle.openCase(signal);
        endorsedBeforeReferred(kindkring, circle, child, signal, caseId);
        conferenceWithTwoExperts(api, circle, child, caseId);

        assertThat(api.post(TEAM_CHAIR, TEAM, "/cases/" + caseId + "/closures", Map.of("reason", "HELP_STARTED")).status())
                .as("nobody lets go before help has started").isEqualTo(409);
        String referral = circle.refer(child, caseId);
        circle.accept(referral);
        assertThat(api.get(COORDINATOR, TEAM, "/cases/" + caseId).status()).isEqualTo(200);
        assertThat(follower(api, caseId)).isEqualTo("TEAM");
        circle.start(referral);

        assertThat(api.get(COORDINATOR, REFERRAL, "/referrals/" + referral).status()).as("the coordinator's next read of the referral").isEqualTo(403);
        assertThat(api.untilStatus(403, COORDINATOR, TEAM, "/cases/" + caseId).json().path("type").asText()).endsWith("handed-over");
        api.untilStatus(403, YOUTH_NURSE, TEAM, "/cases/" + caseId);
        assertThat(api.get(PROVIDER, REFERRAL, "/referrals/" + referral).json().path("status").asText()).isEqualTo("STARTED");
        assertThat(follower(api, caseId)).isEqualTo("PROVIDER");
        circle.close(caseId);
    }

    private static String observedWithTheConsentOfBoth(SystemUnderTest.Running kindkring, Circle circle, String child, String signal) {
        Api api = kindkring.api();
        String path = "/signals/" + signal + "/observations";
        Map<String, String> plan = Map.of("observerId", COORDINATOR.id(), "plannedFor", kindkring.today().toString());
        Answer withoutConsent = api.post(TEACHER, SIGNAL, path, plan);
        assertThat(withoutConsent.status()).as("without consent").isEqualTo(403);
        assertThat(withoutConsent.json().path("detail").asText()).as("with the reason").isNotBlank();
        String observing = circle.askConsent(child, "OBSERVE", "PERSON", COORDINATOR.id());
        circle.agree(MOTHER, observing);
        assertThat(api.post(TEACHER, SIGNAL, path, plan).status()).as("one of two parents").isEqualTo(403);
        circle.agree(FATHER, observing);
        return api.made(TEACHER, SIGNAL, path, plan);
    }

    private static void writtenUpAndTalkedOver(SystemUnderTest.Running kindkring, String signal, String observation) {
        Api api = kindkring.api();
        String path = "/signals/" + signal + "/observations/" + observation;
        String today = kindkring.today().toString();
        api.untilPut(COORDINATOR, SIGNAL, path + "/held", Map.of("heldOn", today));
        api.untilPut(COORDINATOR, SIGNAL, path + "/report", Map.of("text", "Speelt mee zodra anderen beginnen."));
        api.untilAccepted(TEACHER, SIGNAL, path + "/discussions", Map.of("with", "PARENTS", "discussedOn", today, "note", "Ze herkennen het."));
    }

    private static void youthHealthNeedNotHearItTwice(Api api, Circle circle, String child, String report) {
        assertThat(api.get(YOUTH_NURSE, SIGNAL, report).status()).as("the parents were not asked").isEqualTo(404);
        String agreed = circle.agreed(child, "JGZ_DOSSIER", "ORGANISATION", circle.provider);
        assertThat(api.untilStatus(200, YOUTH_NURSE, SIGNAL, report).json().path("report").asText()).isEqualTo("Speelt mee zodra anderen beginnen.");
        assertThat(api.post(YOUTH_NURSE, SIGNAL, "/youth-health-searches", Map.of("childId", child)).json().findValuesAsText("signalId")).hasSize(1);
        circle.withdraw(FATHER, agreed);
        api.untilStatus(404, YOUTH_NURSE, SIGNAL, report);
    }

    private static void endorsedBeforeReferred(SystemUnderTest.Running kindkring, Circle circle, String child, String signal, String caseId) {
        Api api = kindkring.api();
        String today = kindkring.today().toString();
        String advice = api.made(COORDINATOR, SIGNAL, "/signals/" + signal + "/advices",
                Map.of("addressee", "PARENTS", "helpLevel", "H1", "text", "Samen hulp zoeken, dicht bij huis."));
        api.untilAccepted(TEAM_CHAIR, TEAM, "/cases/" + caseId + "/discussions", circle.discussion(false));
        String notEndorsed = "/referrals";
        Api.untilAnswered(409, "the referral without endorsement", () -> api.post(TEAM_CHAIR, REFERRAL, notEndorsed, circle.referral(child, caseId)));
        assertThat(api.post(TEACHER, SIGNAL, "/signals/" + signal + "/outcomes", Map.of("outcome", "REFERRED")).status()).isEqualTo(409);
        api.untilPut(TEACHER, SIGNAL, "/signals/" + signal + "/advices/" + advice + "/answer", Map.of("answer", "ENDORSED", "answeredOn", today));
        circle.decideToRefer(caseId);
    }

    private static void conferenceWithTwoExperts(Api api, Circle circle, String child, String caseId) {
        String experts = "/cases/" + caseId + "/experts";
        assertThat(api.post(TEAM_CHAIR, TEAM, experts, Map.of("personId", YOUTH_NURSE.id())).status()).as("the parents were not asked").isEqualTo(403);
        for (Person expert : List.of(YOUTH_NURSE, FAMILY_COACH)) {
            assertThat(api.get(expert, TEAM, "/cases/" + caseId).status()).isEqualTo(404);
            circle.agreed(child, "DISCUSS_IN_TEAM", "PERSON", expert.id());
            api.untilAccepted(TEAM_CHAIR, TEAM, experts, Map.of("personId", expert.id()));
            assertThat(api.get(expert, TEAM, "/cases/" + caseId).status()).isEqualTo(200);
        }
    }

    private static String follower(Api api, String caseId) {
        JsonNode items = api.get(TEAM_CHAIR, TEAM, "/cases?limit=100").json().path("items");
        return StreamSupport.stream(items.spliterator(), false).filter(each -> each.path("caseId").asText().equals(caseId))
                .findFirst().orElseThrow().path("follower").asText();
    }
}
