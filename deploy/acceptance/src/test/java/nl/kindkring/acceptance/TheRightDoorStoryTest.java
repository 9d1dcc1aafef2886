package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.PROVIDER;
import static nl.kindkring.acceptance.Person.TEACHER;
import static nl.kindkring.acceptance.Person.TEAM_CHAIR;
import static nl.kindkring.acceptance.Person.YOUTH_SOCIAL_WORKER;
import static nl.kindkring.local.ServiceApp.REFERRAL;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * I: IJmond, as far as the services carry it. Which door a municipality has (I17, I18) and one plan with a part for school and one for home (I3) are not there yet:
 * here each team knows its own door.
 */
@ExtendWith(SystemUnderTest.class)
class TheRightDoorStoryTest {

    private static final String VELSEN = "GM0453";
    private static final String UITGEEST = "GM0450";

    @Test
    @Tag("I7")
    @Tag("I11")
    @DisplayName("9. The right door: parents first, and the youth social worker though they do not recognise it")
    void parentsFirst(SystemUnderTest.Running kindkring) {
        Api api = kindkring.api();
        var circle = new Circle(kindkring, VELSEN, "WK045301");
        String child = circle.registerChild("Bo");
        String signal = "/signals/" + circle.signalAbout(child, "E2");
        String today = kindkring.today().toString();
        Map<String, ?> called = Map.of("workerId", YOUTH_SOCIAL_WORKER.id(), "calledBy", "CENTRE", "consultedOn", today,
                "text", "Ze zien het thuis niet, en vinden een gesprek op school goed.");
        for (Answer early : List.of(api.post(TEACHER, SIGNAL, signal + "/shares", Map.of("teamId", circle.team)), api.put(TEACHER, SIGNAL, signal + "/social-worker", called))) {
            assertThat(early.status()).as("without the talk").isEqualTo(409);
            assertThat(early.json().path("type").asText()).endsWith("parents-first");
        }
        api.untilAccepted(TEACHER, SIGNAL, signal + "/talks", Map.of("talkedOn", today, "parentsView", "DO_NOT_RECOGNISE"));
        assertThat(api.get(YOUTH_SOCIAL_WORKER, SIGNAL, signal).status()).as("not called yet").isEqualTo(404);

        api.untilPut(TEACHER, SIGNAL, signal + "/social-worker", called);
        JsonNode read = api.untilStatus(200, YOUTH_SOCIAL_WORKER, SIGNAL, signal).json().path("socialWork");
        assertThat(read.path("parentsView").asText()).isEqualTo("DO_NOT_RECOGNISE");
        assertThat(read.path("agreed").asText()).as("the consultation").isEqualTo(called.get("text"));
        Awaitility.await("the parents see that the worker read, and why").atMost(Api.PATIENCE).untilAsserted(() -> assertThat(new OwnReads(api).rows(child))
                .anySatisfy(row -> assertThat(List.of(row.path("actor").asText(), row.path("purpose").asText()))
                        .containsExactly(YOUTH_SOCIAL_WORKER.id(), "IN_CONSULTATION_WITH_PARENTS")));
    }

    @Test
    @Tag("I16")
    @DisplayName("9. The right door: one link")
    void oneLink(SystemUnderTest.Running kindkring) {
        for (Circle circle : List.of(new Circle(kindkring, VELSEN, "WK045304"), new Circle(kindkring, UITGEEST, "WK045000"))) {
            helped(kindkring, asked(kindkring, circle, "H1"));
            JsonNode report = kindkring.api().get(TEAM_CHAIR, REFERRAL,
                    "/help-reports?teamId=" + circle.team + "&from=" + kindkring.today() + "&until=" + kindkring.today()).json();
            assertThat(report.path("links").findValuesAsText("links")).as("the first that was asked helped").containsExactly("1");
            assertThat(report.path("cases").asInt()).isEqualTo(1);
        }
    }

    /** From a new child to a request that the provider of the circle has accepted. */
    private static String asked(SystemUnderTest.Running kindkring, Circle circle, String level) {
        var open = circle.caseOf("Mik");
        circle.decideToRefer(open.caseId());
        circle.agreed(open.child(), "REFER", "ORGANISATION", circle.provider);
        Map<String, Object> request = circle.referral(open.child(), open.caseId());
        request.put("level", level);
        String referral = kindkring.api().made(TEAM_CHAIR, REFERRAL, "/referrals", request);
        circle.accept(referral);
        return referral;
    }

    private static void helped(SystemUnderTest.Running kindkring, String referral) {
        kindkring.api().untilAccepted(PROVIDER, REFERRAL, "/referrals/" + referral + "/starts", Map.of("startedOn", kindkring.today().toString(), "place", "HOME"));
    }
}
