package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.MOTHER;
import static nl.kindkring.acceptance.Person.MUNICIPAL_ANALYST;
import static nl.kindkring.acceptance.Person.OTHER_PROVIDER;
import static nl.kindkring.acceptance.Person.PROVIDER;
import static nl.kindkring.acceptance.Person.TEACHER;
import static nl.kindkring.acceptance.Person.TEAM_CHAIR;
import static nl.kindkring.local.ServiceApp.CONSENT;
import static nl.kindkring.local.ServiceApp.REFERRAL;
import static nl.kindkring.local.ServiceApp.REPORTING;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static nl.kindkring.local.ServiceApp.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Kindkring is for, from end to end; what it must refuse on the way is played by the stories beside it. */
@ExtendWith(SystemUnderTest.class)
class FromSignalToTrendTest {

    @Test
    void one_concern_becomes_help_that_starts(SystemUnderTest.Running kindkring) {
        var circle = new Circle(kindkring);
        String child = circle.registerChild("Noor");
        String signal = circle.signalAbout(child, "C1");
        circle.talkWithParents(signal);
        circle.agreed(child, "DISCUSS_IN_TEAM", "TEAM", circle.team);
        circle.share(signal);
        String caseId = circle.openCase(signal);
        circle.decideToRefer(caseId);
        circle.agreed(child, "REFER", "ORGANISATION", circle.provider);
        String referral = circle.refer(child, caseId);
        circle.accept(referral);
        circle.start(referral);
        circle.close(caseId);

        assertThat(kindkring.api().get(TEAM_CHAIR, TEAM, "/cases/" + caseId).status()).as("the provider follows now (N18)").isEqualTo(403);
        assertThat(kindkring.api().get(PROVIDER, REFERRAL, "/referrals/" + referral).status()).isEqualTo(200);
        assertThat(kindkring.api().get(OTHER_PROVIDER, REFERRAL, "/referrals/" + referral).status())
                .as("another organisation's referral does not exist for its members").isEqualTo(404);
        Awaitility.await("the mother sees who read what").atMost(Api.PATIENCE).untilAsserted(() ->
                assertThat(kindkring.api().get(MOTHER, CONSENT, "/my/reads").json().path("items")).isNotEmpty());
    }

    @Test
    void nothing_about_a_child_leaves_the_centre_before_the_talk_and_the_consent_of_both_parents(SystemUnderTest.Running kindkring) {
        var circle = new Circle(kindkring);
        String child = circle.registerChild("Sem");
        String signal = circle.signalAbout(child, "D1");
        assertThat(shared(kindkring, circle, signal)).as("before the talk").isEqualTo(409);
        circle.talkWithParents(signal);
        String consent = circle.askConsent(child, "DISCUSS_IN_TEAM", "TEAM", circle.team);
        circle.agree(MOTHER, consent);
        assertThat(shared(kindkring, circle, signal)).as("one of two parents").isEqualTo(403);
        circle.agree(Person.FATHER, consent);
        circle.share(signal);
    }

    @Test
    void many_signals_become_a_released_trend_on_the_topic_and_in_the_api(SystemUnderTest.Running kindkring) {
        // three centres, 15 children with C2 and 12 with A3: both more than ten, both leave a rest of more than ten
        kindkring.moveTo(kindkring.today().plusWeeks(1));
        for (int centre = 0; centre < 3; centre++) {
            var circle = new Circle(kindkring);
            IntStream.range(0, 5).forEach(i -> circle.signalAbout(circle.registerChild("Kind"), "C2"));
            IntStream.range(0, 4).forEach(i -> circle.signalAbout(circle.registerChild("Kind"), "A3"));
        }
        kindkring.moveTo(kindkring.today().plusWeeks(2));
        new ReleaseRun(kindkring).untilDone();

        String query = "/trends?table=signals-by-theme&status=PUBLISHED&limit=1000&municipality=" + Circle.MUNICIPALITY;
        JsonNode published = kindkring.api().untilGet(MUNICIPAL_ANALYST, REPORTING, query, json -> cell(json, "C2") != null).json();
        JsonNode record = cell(published, "C2");
        assertThat(record.path("count").asInt()).isEqualTo(15);
        assertThat(record.path("treatment").path("threshold").asInt()).isEqualTo(10);
        Awaitility.await("the same record on the topic").atMost(Api.PATIENCE).untilAsserted(() ->
                assertThat(TopicReader.all(kindkring.system().bootstrap(), "kindkring.trends.gm0268.v1"))
                        .anySatisfy(each -> assertThat(each.value()).contains(record.path("hash").asText())));
        assertRateBesideTheOthers(kindkring, record);
    }

    /** Also on a machine that was just started, where nobody loaded inhabitants. */
    private static void assertRateBesideTheOthers(SystemUnderTest.Running kindkring, JsonNode record) {
        JsonNode areas = kindkring.api().get(MUNICIPAL_ANALYST, REPORTING, "/comparisons?table=signals-by-theme&level=MUNICIPALITY&cell=theme%3DC2&period="
                + record.path("period").asText()).json().path("items");
        assertThat(areas).hasSize(7).allSatisfy(area -> assertThat(area.path("childrenSource").asText()).contains("verzonnen"));
        assertThat(areas).filteredOn(area -> area.path("area").asText().equals(Circle.MUNICIPALITY)).singleElement().satisfies(area -> {
            assertThat(area.path("count").asInt()).isEqualTo(record.path("count").asInt());
            assertThat(area.path("per1000").asDouble()).isBetween(area.path("low").asDouble(), area.path("high").asDouble()).isPositive();
        });
    }

    /** What signal-service answers once it has heard of the team that was just made. */
    private static int shared(SystemUnderTest.Running kindkring, Circle circle, String signal) {
        return Awaitility.await("signal-service knows the team").atMost(Api.PATIENCE).until(
                () -> kindkring.api().post(TEACHER, SIGNAL, "/signals/" + signal + "/shares", Map.of("teamId", circle.team)),
                answer -> answer.status() < 300 || !answer.json().path("type").asText().endsWith("team-not-of-centre")).status();
    }

    private static @Nullable JsonNode cell(JsonNode page, String theme) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(each -> each.path("cell").path("theme").asText().equals(theme)).findFirst().orElse(null);
    }
}
