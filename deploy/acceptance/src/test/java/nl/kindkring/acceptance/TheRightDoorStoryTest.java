package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.DIRECTOR;
import static nl.kindkring.acceptance.Person.PROVIDER;
import static nl.kindkring.acceptance.Person.TEACHER;
import static nl.kindkring.acceptance.Person.TEAM_CHAIR;
import static nl.kindkring.acceptance.Person.YOUTH_SOCIAL_WORKER;
import static nl.kindkring.local.ServiceApp.REFERRAL;
import static nl.kindkring.local.ServiceApp.REPORTING;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** Fifteen get H2 from three providers, twelve H1, and others nothing: enough for a figure, from which nothing follows about the twelve. */
    @Test
    @Tag("L3")
    @Tag("L6")
    @Tag("I16")
    @Tag("K11")
    @DisplayName("9. The right door: links, days and levels of help in the trends")
    void inTheTrends(SystemUnderTest.Running kindkring) {
        LocalDate noticed = kindkring.today();
        SchoolQuarter quarter = SchoolQuarter.of(noticed.plusDays(9));
        List<Circle> circles = Stream.generate(() -> new Circle(kindkring, VELSEN, "WK045305")).limit(3).toList();
        List<String> levels = List.of("H2", "H2", "H2", "H2", "H2", "H1", "H1", "H1", "H1");
        List<List<String>> referrals = together(circles.stream().map(circle -> levels.stream().map(level -> (Asked) () -> asked(kindkring, circle, level)).toList()).toList());
        IntStream.range(0, 30).forEach(i -> circles.getFirst().registerChild("Stil"));
        kindkring.moveTo(noticed.plusDays(9));
        referrals.forEach(ofOne -> ofOne.forEach(referral -> helped(kindkring, referral)));
        kindkring.moveTo(quarter.lastDay().plusDays(3));
        new ReleaseRun(kindkring).untilDone();

        ReleasedRecords released = ReleasedRecords.of(kindkring.api(), VELSEN);
        Map.of("help-by-level-and-links", "level=%s,links=1", "help-by-level-and-time", "level=%s,timeToHelp=0-14").forEach((table, cell) -> {
            JsonNode light = released.of(table, cell.formatted("H2"), quarter.name()).orElseThrow();
            assertThat(light.path("count").asInt()).as("%s", light).isEqualTo(15);
            assertThat(released.of(table, cell.formatted("H1"), quarter.name()).orElseThrow().path("status").asText()).as("twelve, of whom eight are not the largest provider's").isEqualTo("WITHHELD");
            JsonNode seen = kindkring.api().get(DIRECTOR, REPORTING, "/trends?limit=1000&status=PUBLISHED&municipality=" + VELSEN + "&table=" + table + "&period=" + quarter.name()).json();
            assertThat(seen.path("items")).as("the same for a director").hasSize(1).first().isEqualTo(light);
        });
    }

    /** A request to a provider; its id. */
    private interface Asked {

        String send();
    }

    /** The children of a circle one after the other, the circles beside each other. */
    private static List<List<String>> together(List<List<Asked>> circles) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<List<String>>> all = circles.stream()
                    .map(asked -> CompletableFuture.supplyAsync(() -> asked.stream().map(Asked::send).toList(), threads)).toList();
            return all.stream().map(CompletableFuture::join).toList();
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
