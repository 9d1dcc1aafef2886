package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.CHILDCARE_WORKER;
import static nl.kindkring.acceptance.Person.DIRECTOR;
import static nl.kindkring.acceptance.Person.FATHER;
import static nl.kindkring.acceptance.Person.MOTHER;
import static nl.kindkring.acceptance.Person.OPERATOR;
import static nl.kindkring.acceptance.Person.PRIVACY_OFFICER;
import static nl.kindkring.acceptance.Person.PROVIDER;
import static nl.kindkring.acceptance.Person.SUPPORT_COORDINATOR;
import static nl.kindkring.acceptance.Person.TEACHER;
import static nl.kindkring.acceptance.Person.TEAM_CHAIR;
import static nl.kindkring.local.ServiceApp.CONSENT;
import static nl.kindkring.local.ServiceApp.REFERRAL;
import static nl.kindkring.local.ServiceApp.REPORTING;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static nl.kindkring.local.ServiceApp.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.kindkring.local.ServiceApp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** K: what moves on to the school, and what remains after the parents asked for destruction. */
@ExtendWith(SystemUnderTest.class)
class TheLineGoesOnStoryTest {

    @Test
    @Tag("J2")
    @Tag("K2")
    @DisplayName("6. The line goes on: to school")
    void toSchool(SystemUnderTest.Running kindkring) {
        Api api = kindkring.api();
        var school = new Circle(kindkring);
        String childcare = childcare(api, school);
        Map<String, Object> mees = school.child("Mees");
        mees.putAll(Map.of("centreId", childcare, "dateOfBirth", kindkring.today().plusWeeks(1).minusYears(4).toString()));
        String child = api.made(CHILDCARE_WORKER, CONSENT, "/children", mees);
        List<String> signals = Stream.of("A5", "B2", "C4").map(theme -> talkedOver(kindkring, school, childcare, child, theme)).toList();
        String chosen = api.made(CHILDCARE_WORKER, CONSENT, "/children/" + child + "/consents", Map.of("purpose", "CARRY_OVER", "recipientKind", "ORGANISATION",
                "recipientId", school.centre, "scope", signals.subList(0, 2), "textVersion", "2026-1", "language", "nl"));
        school.agree(MOTHER, chosen);
        assertThat(api.get(TEACHER, SIGNAL, "/carried-over-signals/" + signals.getFirst()).status()).as("one of two parents").isEqualTo(404);
        school.agree(FATHER, chosen);

        kindkring.moveTo(kindkring.today().plusWeeks(1));
        api.untilAccepted(SUPPORT_COORDINATOR, CONSENT, "/children/" + child + "/centres", Map.of("centreId", school.centre));
        theSchoolSeesExactlyThose(api, child, signals);
        theParentsSeeWhatTheyChose(api, child, signals);

        school.withdraw(FATHER, chosen);
        Api.untilAnswered(404, "after the withdrawal", () -> api.get(TEACHER, SIGNAL, "/carried-over-signals/" + signals.getFirst()));
        assertThat(api.get(TEACHER, SIGNAL, "/carried-over-signals").json().findValuesAsText("id")).doesNotContainAnyElementsOf(signals);
        assertThat(api.get(CHILDCARE_WORKER, SIGNAL, "/signals/" + signals.getFirst()).status()).as("the childcare centre keeps its own").isEqualTo(200);
    }

    /** A childcare centre of another organisation, whose support coordinator works at the school too. */
    private static String childcare(Api api, Circle school) {
        String organisation = api.made(OPERATOR, TEAM, "/organisations", Map.of("name", "Kinderopvang Dotterbloem", "kind", "CHILDCARE"));
        String centre = api.made(OPERATOR, TEAM, "/centres", Map.of("organisationId", organisation, "name", "De Dotterbloem", "kind", "CHILDCARE",
                "municipality", Circle.MUNICIPALITY, "district", "WK026801"));
        school.belongs(CHILDCARE_WORKER, "CENTRE", centre, "childcare-worker");
        school.belongs(SUPPORT_COORDINATOR, "CENTRE", centre, "support-coordinator");
        school.belongs(SUPPORT_COORDINATOR, "CENTRE", school.centre, "support-coordinator");
        return centre;
    }

    private static String talkedOver(SystemUnderTest.Running kindkring, Circle school, String childcare, String child, String theme) {
        Map<String, Object> noticed = new HashMap<>(school.signal(child, theme));
        noticed.putAll(Map.of("centreId", childcare, "origin", "CHILDCARE", "context", "CHILDCARE", "ageBand", "2-3"));
        String signal = kindkring.api().made(CHILDCARE_WORKER, SIGNAL, "/signals", noticed);
        kindkring.api().untilAccepted(CHILDCARE_WORKER, SIGNAL, "/signals/" + signal + "/talks",
                Map.of("talkedOn", kindkring.today().toString(), "parentsView", "RECOGNISE", "note", "Ze zien het thuis ook."));
        return signal;
    }

    private static void theSchoolSeesExactlyThose(Api api, String child, List<String> signals) {
        api.untilGet(TEACHER, SIGNAL, "/carried-over-signals", page -> stream(page.path("items")).filter(item -> item.path("childId").asText().equals(child))
                .map(item -> item.path("id").asText()).toList().equals(signals.subList(0, 2).reversed()));
        Answer read = api.get(TEACHER, SIGNAL, "/carried-over-signals/" + signals.getFirst());
        assertThat(read.json().toString()).contains("Ze zien het thuis ook.").doesNotContain("Zegt weinig");
        assertThat(api.get(TEACHER, SIGNAL, "/carried-over-signals/" + signals.getLast()).status()).as("what the parents left behind").isEqualTo(404);
        signals.forEach(signal -> assertThat(api.get(TEACHER, SIGNAL, "/signals/" + signal).status()).isEqualTo(404));
    }

    private static void theParentsSeeWhatTheyChose(Api api, String child, List<String> signals) {
        api.untilGet(MOTHER, SIGNAL, "/my/children/" + child + "/signals", page -> stream(page.path("items")).filter(item -> item.path("movesOn").asText().equals("MOVES_ON"))
                .map(item -> item.path("id").asText()).toList().equals(signals.subList(0, 2).reversed()));
        Awaitility.await("the reads of the school in the mother's log").atMost(Api.PATIENCE).until(() -> new OwnReads(api).rows(child).stream()
                .anyMatch(row -> row.path("purpose").asText().equals("CARRY_OVER") && row.path("ground").asText().equals("CONSENT")));
    }

    @Test
    @Tag("J2")
    @Tag("K11")
    @DisplayName("6. The line goes on: destruction")
    void destruction(SystemUnderTest.Running kindkring) {
        Api api = kindkring.api();
        kindkring.moveTo(kindkring.today().plusWeeks(1));
        var circle = new Circle(kindkring);
        var open = circle.caseOf("Vera");
        JsonNode released = fifteenOfThatWeek(kindkring, circle, open.child());
        List<JsonNode> before = ReleasedRecords.of(api, Circle.MUNICIPALITY).all();
        circle.decideToRefer(open.caseId());
        circle.agreed(open.child(), "REFER", "ORGANISATION", circle.provider);
        String referral = circle.refer(open.child(), open.caseId());
        assertThat(api.untilStatus(200, TEACHER, SIGNAL, "/signals/" + open.signal()).json().toString()).contains("Zegt weinig");

        kindkring.system().stop(CONSENT);
        kindkring.backups().take(CONSENT);
        kindkring.system().start(CONSENT);
        kindkring.moveTo(kindkring.today());
        destroyedAtTheParentsRequest(api, open.child());
        unreadable(api, circle, open, referral);

        projectionsBuiltAnew(kindkring);
        unreadable(api, circle, open, referral);

        kindkring.system().stop(CONSENT);
        kindkring.backups().restore(CONSENT);
        listsBuiltAnewBesideTheRestored(kindkring);
        unreadable(api, circle, open, referral);
        confirmedByAll(api, open.child());
        releasedStaysAsItWas(kindkring, before);
        aDirectorSeesTheFigureAndNoChild(api, released);
        circle.registerChild("Roos");
    }

    /** Movement (B3), at three schools; Vera is one of them. What is released of the week. */
    private static JsonNode fifteenOfThatWeek(SystemUnderTest.Running kindkring, Circle circle, String vera) {
        String week = SchoolQuarter.week(kindkring.today());
        circle.signalAbout(vera, "B3");
        List<Circle> others = List.of(new Circle(kindkring), new Circle(kindkring));
        IntStream.range(0, 4).forEach(i -> circle.signalAbout(circle.registerChild("Kind"), "B3"));
        others.forEach(other -> IntStream.range(0, 5).forEach(i -> other.signalAbout(other.registerChild("Kind"), "B3")));
        // others with something else, and with nothing: the fifteen are neither all who had a signal nor all who live there
        IntStream.range(0, 12).forEach(i -> {
            String child = circle.registerChild("Ander");
            if (i < 6) {
                circle.signalAbout(child, "B4");
            }
        });
        kindkring.moveTo(kindkring.today().plusWeeks(2));
        new ReleaseRun(kindkring).untilDone();
        JsonNode record = ReleasedRecords.of(kindkring.api(), Circle.MUNICIPALITY).of("signals-by-theme", "theme=B3", week).orElseThrow();
        assertThat(record.path("count").asInt()).as("%s", record).isEqualTo(15);
        return record;
    }

    /** To the byte, in the API, on the topic and in the chain of the ledger; others may have come beside it. */
    private static void releasedStaysAsItWas(SystemUnderTest.Running kindkring, List<JsonNode> before) {
        assertThat(new HashSet<>(ReleasedRecords.of(kindkring.api(), Circle.MUNICIPALITY).all())).as("released trends stay as they were").containsAll(before);
        Map<String, JsonNode> topic = ReleasedRecords.onTopic(kindkring.system(), Circle.MUNICIPALITY);
        before.forEach(record -> assertThat(topic.get(ReleasedRecords.key(record))).isEqualTo(record));
        LedgerAndTopic.allAreWhole(kindkring);
    }

    private static void aDirectorSeesTheFigureAndNoChild(Api api, JsonNode released) {
        String trends = "/trends?limit=1000&municipality=" + Circle.MUNICIPALITY + "&table=signals-by-theme&status=PUBLISHED&period=" + released.path("period").asText();
        assertThat(api.get(DIRECTOR, REPORTING, trends).json().path("items")).contains(released);
        Map.of(CONSENT, "/children", SIGNAL, "/signals", TEAM, "/cases", REFERRAL, "/referrals").forEach((app, path) ->
                assertThat(api.get(DIRECTOR, app, path).status()).as(app + path).isEqualTo(403));
    }

    private static void destroyedAtTheParentsRequest(Api api, String child) {
        String request = api.made(MOTHER, CONSENT, "/my/requests", Map.of("childId", child, "kind", "DESTRUCTION"));
        api.untilAccepted(PRIVACY_OFFICER, CONSENT, "/requests/" + request + "/answers", Map.of("answer", "GRANTED"));
        api.untilAccepted(PRIVACY_OFFICER, CONSENT, "/requests/" + request + "/executions", Map.of());
        confirmedByAll(api, child);
    }

    private static void confirmedByAll(Api api, String child) {
        Awaitility.await("every service confirms").atMost(Api.PATIENCE).untilAsserted(() -> {
            JsonNode followed = api.get(PRIVACY_OFFICER, CONSENT, "/erasures/" + child).json();
            assertThat(followed.path("waitingFor")).isEmpty();
            assertThat(followed.path("confirmedBy").findValuesAsText("service"))
                    .containsExactlyInAnyOrder("consent-service", "signal-service", "team-service", "referral-service", "reporting-service");
        });
    }

    /** The signal stays, coded and without its words; everything else is gone or refused. */
    private static void unreadable(Api api, Circle circle, Circle.OpenCase open, String referral) {
        Awaitility.await("the signal without its words").atMost(Api.PATIENCE).untilAsserted(() -> {
            Answer read = api.get(TEACHER, SIGNAL, "/signals/" + open.signal());
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.json().toString()).doesNotContain("Zegt weinig").doesNotContain("Ze zien het thuis");
        });
        Api.untilAnswered(410, "a new signal", () -> api.post(TEACHER, SIGNAL, "/signals", circle.signal(open.child(), "B1")));
        assertThat(api.get(TEACHER, CONSENT, "/children/" + open.child()).status()).isIn(404, 410);
        assertThat(api.get(MOTHER, CONSENT, "/my/children").json().toString()).doesNotContain(open.child()).doesNotContain("Vera");
        List.of(SIGNAL, TEAM, REFERRAL).forEach(service -> api.untilStatus(404, MOTHER, service, "/my/children/" + open.child() + "/export"));
        assertThat(gone(api.get(TEAM_CHAIR, TEAM, "/cases/" + open.caseId()))).doesNotContain("lichte hulp");
        assertThat(gone(api.get(PROVIDER, REFERRAL, "/referrals/" + referral))).doesNotContain(open.child());
    }

    private static String gone(Answer answer) {
        assertThat(answer.status()).isIn(403, 410);
        return answer.json().toString();
    }

    /** The lists that are written with the commands, by their setting; consent-service starts from its backup. */
    private static void listsBuiltAnewBesideTheRestored(SystemUnderTest.Running kindkring) {
        kindkring.restart(Map.of(CONSENT, Map.of(), SIGNAL, Map.of("kindkring.signal.rebuild-work-list", "true"),
                TEAM, Map.of("kindkring.team.rebuild-read-models", "true"), REFERRAL, Map.of("kindkring.referral.rebuild-work-list", "true")));
    }

    /** Every projection of every service, by the operator's route. */
    private static void projectionsBuiltAnew(SystemUnderTest.Running kindkring) {
        List<Build> begun = Arrays.stream(ServiceApp.values()).flatMap(app -> live(kindkring.api(), app)
                .flatMap(projection -> begin(kindkring.api(), app, projection).stream())).toList();
        assertThat(begun).extracting(Build::app).contains(SIGNAL, TEAM, REFERRAL, REPORTING);
        begun.forEach(build -> Awaitility.await(build.toString()).atMost(Api.PATIENCE).until(() -> live(kindkring.api(), build)));
    }

    /** A projection that is built anew. */
    private record Build(ServiceApp app, String projection, int generation) {}

    private static Stream<String> live(Api api, ServiceApp app) {
        return stream(builds(api, app)).filter(build -> build.path("state").asText().equals("LIVE")).map(build -> build.path("projection").asText());
    }

    private static boolean live(Api api, Build wanted) {
        return stream(builds(api, wanted.app())).anyMatch(build -> build.path("projection").asText().equals(wanted.projection())
                && build.path("generation").asInt() == wanted.generation() && build.path("state").asText().equals("LIVE"));
    }

    /** Empty for a replica that this service has no use for, and so no topic. */
    private static Optional<Build> begin(Api api, ServiceApp app, String projection) {
        Answer answer = api.post(OPERATOR, app, "/rebuilds", Map.of("projection", projection));
        if (answer.status() == 404) {
            return Optional.empty();
        }
        assertThat(answer.status()).as(app + " " + projection + " " + answer.json()).isEqualTo(202);
        return Optional.of(new Build(app, projection, answer.json().path("generation").asInt()));
    }

    private static JsonNode builds(Api api, ServiceApp app) {
        return api.untilStatus(200, OPERATOR, app, "/rebuilds").json().path("items");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
