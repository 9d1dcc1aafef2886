package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.FATHER;
import static nl.kindkring.acceptance.Person.MOTHER;
import static nl.kindkring.acceptance.Person.PROVIDER;
import static nl.kindkring.acceptance.Person.TEACHER;
import static nl.kindkring.acceptance.Person.TEAM_CHAIR;
import static nl.kindkring.local.ServiceApp.CONSENT;
import static nl.kindkring.local.ServiceApp.REFERRAL;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static nl.kindkring.local.ServiceApp.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kindkring.local.Replica;
import nl.kindkring.local.ServiceApp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two processes of every service stand side by side, on the same database and the same topics. */
@ExtendWith(SystemUnderTest.class)
class TwoReplicasTest {

    private static final String SIGNALS = "kindkring.signal.v1";
    private static final String DISCLOSURES = "kindkring.disclosure.v1";

    @BeforeAll
    static void startSecond(SystemUnderTest.Running kindkring) {
        kindkring.startSecondReplicas();
    }

    @AfterAll
    static void stopSecond(SystemUnderTest.Running kindkring) {
        kindkring.stopSecondReplicas();
    }

    @Test
    void the_main_line_holds_when_each_request_reaches_the_other_process(SystemUnderTest.Running kindkring) {
        Api either = inTurn(kindkring);
        var circle = new Circle(kindkring, either);
        var open = circle.caseOf("Fenna");
        circle.decideToRefer(open.caseId());
        String referring = circle.agreed(open.child(), "REFER", "ORGANISATION", circle.provider);
        String referral = circle.refer(open.child(), open.caseId());
        circle.accept(referral);
        var other = circle.caseOf("Jip");
        everyProcess(kindkring, 200, TEAM_CHAIR, TEAM, "/cases/" + open.caseId());
        everyProcess(kindkring, 200, TEAM_CHAIR, TEAM, "/cases/" + other.caseId());
        circle.start(referral);

        everyProcess(kindkring, 403, TEAM_CHAIR, TEAM, "/cases/" + open.caseId());
        everyProcess(kindkring, 200, PROVIDER, REFERRAL, "/referrals/" + referral);
        circle.withdraw(MOTHER, other.discussing());
        circle.withdraw(FATHER, referring);
        everyProcess(kindkring, 403, TEAM_CHAIR, TEAM, "/cases/" + other.caseId());
        everyProcess(kindkring, 403, PROVIDER, REFERRAL, "/referrals/" + referral);
        for (ServiceApp app : ServiceApp.values()) {
            assertThat(Relay.roles(kindkring, app)).as("one of the two processes of " + app.id() + " publishes").containsExactlyInAnyOrder("leader", "follower");
        }
    }

    private static void everyProcess(SystemUnderTest.Running kindkring, int status, Person who, ServiceApp app, String path) {
        kindkring.replicas(app).forEach(each -> to(kindkring, each).untilStatus(status, who, app, path));
    }

    @Test
    void one_key_at_both_processes_at_the_same_instant_has_one_effect_and_one_answer(SystemUnderTest.Running kindkring) throws Exception {
        var circle = new Circle(kindkring);
        String child = circle.registerChild("Jet");
        circle.signalAbout(child, "C1");
        Set<String> signals = new HashSet<>();
        Set<String> children = new HashSet<>();
        for (int i = 0; i < 25; i++) {
            signals.add(sameAnswer(kindkring, SIGNAL, "/signals", circle.signal(child, "A1")));
            children.add(sameAnswer(kindkring, CONSENT, "/children", circle.child("Tweeling")));
        }

        assertThat(signals).hasSize(25);
        assertThat(Published.onceComplete(kindkring.system().bootstrap(), SIGNALS, event -> centre(circle, event) && theme(event, "A1"), signals)
                .eachOnce().inOrder().streams()).as("one effect for each key").isEqualTo(signals);
        assertThat(Published.onceComplete(kindkring.system().bootstrap(), "kindkring.consent.v1",
                event -> event.type().equals("nl.kindkring.consent.child-registered.v1") && centre(circle, event) && !event.stream().equals(child), children)
                .eachOnce().streams()).isEqualTo(children);
    }

    @Test
    void when_the_process_that_publishes_is_killed_the_other_takes_over_and_nothing_is_lost_or_doubled(SystemUnderTest.Running kindkring) throws Exception {
        var circle = new Circle(kindkring);
        String child = circle.registerChild("Pien");
        circle.signalAbout(child, "C1");
        Replica leader = Relay.leader(kindkring, SIGNAL);
        Api either = inTurn(kindkring);
        Map<String, String> acknowledged;
        try (var burst = new Burst("replicas-" + UUID.randomUUID(), 200, key -> {
            String id = either.untilAcknowledged(TEACHER, SIGNAL, "/signals", circle.signal(child, "B1"), key).id();
            either.untilStatus(200, TEACHER, SIGNAL, "/signals/" + id);
            return id;
        })) {
            burst.untilInFullSwing();
            kindkring.kill(leader);
            acknowledged = burst.finished();
        }
        try {
            assertThat(Relay.leader(kindkring, SIGNAL)).as("the other took over").isNotEqualTo(leader);
            var ids = new HashSet<>(acknowledged.values());
            assertThat(ids).as("each key made something of its own").hasSize(200);
            assertThat(Published.onceComplete(kindkring.system().bootstrap(), SIGNALS, event -> centre(circle, event) && theme(event, "B1"), ids)
                    .repeatsAreEqual().inOrder().streams()).as("all that was acknowledged, and nothing twice under another id").isEqualTo(ids);
            readsAreCountedOnce(kindkring, child, 200);
        } finally {
            kindkring.start(List.of(leader));
        }
    }

    @Test
    void a_withdrawal_reaches_the_others_also_when_the_process_that_should_publish_it_is_killed(SystemUnderTest.Running kindkring) {
        var circle = new Circle(kindkring);
        var open = circle.caseOf("Lies");
        kindkring.replicas(TEAM).forEach(each -> to(kindkring, each).untilStatus(200, TEAM_CHAIR, TEAM, "/cases/" + open.caseId()));

        Replica leader = Relay.leader(kindkring, CONSENT);
        Replica other = kindkring.replicas(CONSENT).stream().filter(each -> !each.equals(leader)).findFirst().orElseThrow();
        kindkring.kill(leader);
        try {
            new Circle(kindkring, to(kindkring, other)).withdraw(MOTHER, open.discussing());
            kindkring.replicas(TEAM).forEach(each -> to(kindkring, each).untilStatus(403, TEAM_CHAIR, TEAM, "/cases/" + open.caseId()));
        } finally {
            kindkring.start(List.of(leader));
        }
    }

    /** What the parents see is what lies on the topic, each disclosure once, though it may lie there twice. */
    private static void readsAreCountedOnce(SystemUnderTest.Running kindkring, String child, int atLeast) {
        var published = Published.on(kindkring.system().bootstrap(), DISCLOSURES, event -> event.data().path("subject").asText().equals(child))
                .repeatsAreEqual().streams();
        assertThat(published).hasSizeGreaterThanOrEqualTo(atLeast);
        Awaitility.await("the mother sees each read once").atMost(Api.PATIENCE).untilAsserted(() ->
                assertThat(new OwnReads(inTurn(kindkring)).about(child)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(published));
    }

    private static String sameAnswer(SystemUnderTest.Running kindkring, ServiceApp app, String path, Map<String, ?> body) throws Exception {
        String key = UUID.randomUUID().toString();
        var together = new CyclicBarrier(2);
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = kindkring.replicas(app).stream().map(replica -> clients.submit(() -> {
                together.await();
                return to(kindkring, replica).post(TEACHER, app, path, body, key);
            })).toList();
            Answer one = answers.getFirst().get();
            Answer other = answers.getLast().get();
            assertThat(Stream.of(one, other)).extracting(Answer::status).containsOnly(201);
            assertThat(other.json()).isEqualTo(one.json());
            assertThat(other.headers().firstValue("ETag")).isEqualTo(one.headers().firstValue("ETag"));
            return one.id();
        }
    }

    /** Each request of each person goes to the next process of the service. */
    private static Api inTurn(SystemUnderTest.Running kindkring) {
        var turn = new AtomicInteger();
        return kindkring.api().at(app -> {
            List<Replica> replicas = kindkring.replicas(app);
            return replicas.get(turn.getAndIncrement() % replicas.size()).address();
        });
    }

    private static Api to(SystemUnderTest.Running kindkring, Replica replica) {
        return kindkring.api().at(app -> app == replica.app() ? replica.address() : kindkring.system().address(app));
    }

    private static boolean centre(Circle circle, Published.Event event) {
        return event.data().path("centreId").asText().equals(circle.centre);
    }

    private static boolean theme(Published.Event event, String theme) {
        return IntStream.range(0, event.data().path("themes").size()).anyMatch(i -> event.data().path("themes").path(i).asText().equals(theme));
    }
}
