package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.OPERATOR;
import static nl.kindkring.local.ServiceApp.REPORTING;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** reporting-service is killed with kill -9 at each step of a release, of another week each time; afterwards everything is there once, with the figures of the first time. */
@ExtendWith(SystemUnderTest.class)
class InterruptedReleaseTest {

    private static final String LEADER = "select pg_advisory_xact_lock(hashtextextended('kindkring_outbox', 0))";
    private static final String NIJMEGEN = "GM0268";
    private static final String VELSEN = "GM0453";
    private static final Set<String> MUNICIPALITIES = Set.of("GM0080", NIJMEGEN, "GM0375", "GM0383", "GM0396", "GM0450", VELSEN);
    private static final List<String> PARTNERSHIPS = List.of("PO2101", "PO2507", "PO2711");
    private static final List<String> AREAS = Stream.concat(MUNICIPALITIES.stream(), PARTNERSHIPS.stream()).sorted().toList();

    @Test
    void a_release_killed_at_any_step_leaves_a_whole_ledger_nothing_twice_and_a_topic_that_equals_it(SystemUnderTest.Running kindkring) {
        var nijmegen = new ThreeSchools(kindkring, NIJMEGEN, "WK026801", "WK026802");
        var velsen = new ThreeSchools(kindkring, VELSEN, "WK045301", "WK045304");
        nijmegen.raise();
        kindkring.moveTo(kindkring.today().plusWeeks(2));
        new ReleaseRun(kindkring).untilDone();

        killedAt(kindkring, nijmegen, "before the audit", "lock table count_at_release in access exclusive mode", Set.of());
        killedAt(kindkring, nijmegen, "before the first row", "lock table release in share mode", Set.of());
        killedAt(kindkring, nijmegen, "between rows of one area", "lock table release_record in share mode", Set.of());
        killedAt(kindkring, nijmegen, "after its rows, before its commit", "lock table count_at_release in share mode", Set.of());
        killedAt(kindkring, nijmegen, "between municipalities and partnerships", nextReleaseOf("PO2101"), MUNICIPALITIES);
        lateSignalsBetweenTwoMunicipalities(kindkring, nijmegen, velsen);
        afterTheCommitAndWhilePublishing(kindkring, nijmegen);

        LedgerAndTopic.allAreWhole(kindkring);
        AREAS.forEach(area -> new LedgerAndTopic(kindkring, area).areTheSame());
    }

    private static void killedAt(SystemUnderTest.Running kindkring, ThreeSchools town, String step, String lock, Set<String> releasedBefore) {
        town.raise();
        String week = SchoolQuarter.week(kindkring.today());
        String run;
        try (var held = Standstill.at(kindkring.ports(), REPORTING, lock)) {
            kindkring.moveTo(kindkring.today().plusWeeks(1));
            run = new ReleaseRun(kindkring).untilItStands(held);
            assertThat(released(kindkring, week)).as(step).isEqualTo(releasedBefore);
            kindkring.kill(kindkring.system().first(REPORTING));
        }
        startedAgain(kindkring, run);
        new ReleaseRun(kindkring).untilDone();
        assertThat(released(kindkring, week)).as(step).containsAll(AREAS);
        assertThat(figure(kindkring, NIJMEGEN, week)).as(step).isEqualTo(15);
    }

    /** Signals of the week come between the kill and the next run: what was released keeps its figures, and what was not is released with them. */
    private static void lateSignalsBetweenTwoMunicipalities(SystemUnderTest.Running kindkring, ThreeSchools nijmegen, ThreeSchools velsen) {
        nijmegen.raise();
        velsen.raise();
        LocalDate day = kindkring.today();
        String week = SchoolQuarter.week(day);
        String run;
        List<JsonNode> before;
        try (var held = Standstill.at(kindkring.ports(), REPORTING, nextReleaseOf("GM0375"))) {
            kindkring.moveTo(day.plusWeeks(1));
            run = new ReleaseRun(kindkring).untilItStands(held);
            assertThat(released(kindkring, week)).isEqualTo(Set.of("GM0080", NIJMEGEN));
            before = ReleasedRecords.of(kindkring.api(), NIJMEGEN, week).all();
            kindkring.kill(kindkring.system().first(REPORTING));
        }
        kindkring.late(day, List.of(SIGNAL), () -> {
            nijmegen.raiseSixMore();
            velsen.raiseSixMore();
        });
        startedAgain(kindkring, run);
        new ReleaseRun(kindkring).untilDone();
        assertThat(released(kindkring, week)).containsAll(AREAS);
        assertThat(figure(kindkring, VELSEN, week)).as("the late ones are counted").isEqualTo(20);
        assertThat(figure(kindkring, NIJMEGEN, week)).as("where it was released before they came, it is the figure of before").isEqualTo(15);
        assertThat(ReleasedRecords.of(kindkring.api(), NIJMEGEN, week).all()).isEqualTo(before);
    }

    /** Nothing leads the outbox while the release is made; then one row of it cannot be taken out, so what was sent is sent once more. */
    private static void afterTheCommitAndWhilePublishing(SystemUnderTest.Running kindkring, ThreeSchools town) {
        town.raise();
        kindkring.kill(kindkring.system().first(REPORTING));
        long before;
        Standstill held;
        try (var leads = Standstill.at(kindkring.ports(), REPORTING, LEADER)) {
            kindkring.start(List.of(kindkring.system().first(REPORTING)));
            before = records(kindkring);
            kindkring.moveTo(kindkring.today().plusWeeks(1));
            new ReleaseRun(kindkring).untilDone();
            assertThat(records(kindkring)).as("released and not published").isEqualTo(before);
            kindkring.kill(kindkring.system().first(REPORTING));
            kindkring.start(List.of(kindkring.system().first(REPORTING)));
            held = Standstill.at(kindkring.ports(), REPORTING, "select * from outbox for update");
        }
        try (held) {
            Awaitility.await("something published").atMost(Api.PATIENCE).until(() -> records(kindkring) > before);
            held.untilReached();
            kindkring.kill(kindkring.system().first(REPORTING));
        }
        kindkring.start(List.of(kindkring.system().first(REPORTING)));
    }

    /** A release of that area with the number of the next one, which is not there yet: who wants to add that one waits. */
    static String nextReleaseOf(String area) {
        return "insert into release (area, number, table_name, table_version, period, released_at, published, withheld) "
                + "select '%1$s', max(number) + 1, 'none', 1, 'none', now(), 0, 0 from release where area = '%1$s'".formatted(area);
    }

    private static void startedAgain(SystemUnderTest.Running kindkring, String run) {
        kindkring.start(List.of(kindkring.system().first(REPORTING)));
        // whoever begins to release next, or asks, finds it without its process
        Awaitility.await("interrupted").atMost(Api.PATIENCE).untilAsserted(() ->
                assertThat(new ReleaseRun(kindkring).read(run).path("status").asText()).isEqualTo("INTERRUPTED"));
    }

    /** The areas that have released anything of a week. */
    private static Set<String> released(SystemUnderTest.Running kindkring, String week) {
        Set<String> released = new TreeSet<>();
        AREAS.forEach(area -> StreamSupport.stream(kindkring.api().get(OPERATOR, REPORTING, "/releases?limit=1000&area=" + area).json().required("items").spliterator(), false)
                .filter(release -> release.required("period").asText().equals(week)).forEach(release -> released.add(area)));
        return released;
    }

    private static int figure(SystemUnderTest.Running kindkring, String area, String week) {
        return ReleasedRecords.of(kindkring.api(), area, week).of("signals-by-theme", "theme=" + ThreeSchools.PUBLISHED, week).orElseThrow().required("count").asInt();
    }

    private static long records(SystemUnderTest.Running kindkring) {
        return AREAS.stream().mapToLong(area -> new LedgerAndTopic(kindkring, area).published()).sum();
    }
}
