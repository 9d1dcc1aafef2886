package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.OPERATOR;
import static nl.kindkring.local.ServiceApp.CONSENT;
import static nl.kindkring.local.ServiceApp.REPORTING;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * reporting-service, with noise and corrections turned on, is killed with kill -9 while it releases a table with noise and while it corrects a quarter. What noise costs is paid once
 * for a counting that reached nobody, noise that is drawn again is the same, and a correction is there as a whole or not at all.
 * Comes first: a correction is audited with everything that was released, and no other test has released anything yet.
 */
@Order(1)
@ExtendWith(SystemUnderTest.class)
class InterruptedNoiseAndCorrectionTest {

    private static final Map<String, String> SETTINGS = Map.of("kindkring.reporting.noise.enabled", "true", "kindkring.reporting.corrections-after", "P4D");
    private static final String TABLE = "signals-by-outcome"; // the first that gets noise
    private static final String LEEUWARDEN = "GM0080"; // the first of all areas
    private static final String NIJMEGEN = "GM0268"; // the next
    private static final String PARTNERSHIP = "PO2101"; // of Leeuwarden alone, so with the same figures: corrected after it, and as it is

    @Test
    void noise_is_paid_once_and_drawn_the_same_and_a_correction_is_whole_or_not_there(SystemUnderTest.Running kindkring) {
        onTheNextWednesday(kindkring);
        new ReleaseRun(kindkring).untilDone(); // what was due before is released without noise
        LocalDate day = kindkring.today();
        SchoolQuarter quarter = SchoolQuarter.of(day);
        var schools = new Schools(kindkring, LEEUWARDEN, List.of("WK008001"), 32);
        schools.children(60, 0, 6);
        schools.raise("C1", schools.children(24, 0, 6));
        schools.raise("B2", schools.children(30, 6, 5));
        schools.raise("A1", schools.children(9, 11, 3));
        try {
            kindkring.restart(Map.of(REPORTING, SETTINGS));
            kindkring.moveTo(quarter.lastDay().minusDays(4));
            new ReleaseRun(kindkring).untilDone();
            paidOnceAndDrawnTheSame(kindkring, quarter);
            correctedAsAWhole(kindkring, quarter, schools, day);
            LedgerAndTopic.allAreWhole(kindkring);
            List.of(LEEUWARDEN, NIJMEGEN, PARTNERSHIP).forEach(area -> new LedgerAndTopic(kindkring, area).areTheSame());
        } finally {
            kindkring.restart(Map.of(REPORTING, Map.of()));
            onTheNextWednesday(kindkring);
        }
    }

    /** Killed when the first area is drawn and not committed, and when the next is. */
    private static void paidOnceAndDrawnTheSame(SystemUnderTest.Running kindkring, SchoolQuarter quarter) {
        String forTheFirst;
        String forTheNext;
        try (var drawn = DrawnNoise.of(kindkring, TABLE, quarter)) {
            Standstill next;
            try (var first = DrawnNoise.in(kindkring, LEEUWARDEN)) {
                kindkring.moveTo(quarter.lastDay().plusDays(3));
                new ReleaseRun(kindkring).untilItStands(first);
                assertThat(paid(kindkring, quarter)).as("before it is counted").containsExactly(TABLE);
                assertThat(shown(kindkring, LEEUWARDEN, quarter)).isEmpty();
                forTheFirst = first.whoWaits();
                kindkring.kill(kindkring.system().first(REPORTING));
                next = DrawnNoise.in(kindkring, NIJMEGEN);
            }
            try (next) {
                kindkring.restart(Map.of(REPORTING, SETTINGS));
                new ReleaseRun(kindkring).untilItStands(next);
                assertThat(paid(kindkring, quarter)).as("nobody saw anything of the first counting").containsExactly(TABLE);
                assertThat(shown(kindkring, LEEUWARDEN, quarter)).as("what is drawn again").isEqualTo(forTheFirst);
                assertThat(shown(kindkring, NIJMEGEN, quarter)).isEmpty();
                forTheNext = next.whoWaits();
                kindkring.kill(kindkring.system().first(REPORTING));
            }
        }
        kindkring.restart(Map.of(REPORTING, SETTINGS));
        new ReleaseRun(kindkring).untilDone();
        assertThat(paid(kindkring, quarter)).as("the first area was seen, and who moved away from it since is counted elsewhere: so this counting is paid too")
                .containsExactlyInAnyOrder(TABLE, TABLE, "declines-by-reason", "cases-closed-by-reason");
        assertThat(shown(kindkring, LEEUWARDEN, quarter)).as("what was released stands").isEqualTo(forTheFirst);
        assertThat(shown(kindkring, NIJMEGEN, quarter)).as("what is drawn again").isEqualTo(forTheNext);
    }

    /** Killed before it is noted that the quarter was considered, and when the municipality has its correction and its partnership has not. */
    private static void correctedAsAWhole(SystemUnderTest.Running kindkring, SchoolQuarter quarter, Schools schools, LocalDate day) {
        kindkring.late(day.plusDays(1), List.of(CONSENT, SIGNAL), () -> {
            schools.raise("C1", schools.children(30, 14, 5));
            schools.raise("A1", schools.children(20, 19, 5));
            schools.raise("B2", schools.children(8, 24, 4)); // too few to be told apart from the first
            schools.raise("E1", schools.children(4, 28, 4));
        });
        List<JsonNode> before = everyEdition(kindkring);
        Standstill between;
        try (var noted = Standstill.at(kindkring.ports(), REPORTING, "insert into correction_considered values ('%s', now())".formatted(quarter.name()))) {
            kindkring.moveTo(kindkring.today().plusDays(5));
            killedAt(kindkring, noted, before);
            between = Standstill.at(kindkring.ports(), REPORTING, InterruptedReleaseTest.nextReleaseOf(PARTNERSHIP));
        }
        try (between) {
            kindkring.restart(Map.of(REPORTING, SETTINGS));
            killedAt(kindkring, between, before);
        }
        kindkring.restart(Map.of(REPORTING, SETTINGS));
        new ReleaseRun(kindkring).untilDone();
        Map<Boolean, List<JsonNode>> after = everyEdition(kindkring).stream().collect(Collectors.partitioningBy(new HashSet<>(before)::contains));
        assertThat(after.get(true)).as("the first figures stand").isEqualTo(before);
        assertThat(after.get(false)).as("each corrected once").allSatisfy(record -> {
            assertThat(record.required("edition").asInt()).isEqualTo(2);
            assertThat(record.required("status").asText()).isEqualTo("PUBLISHED");
        }).extracting(record -> record.path("area").asText(record.path("municipality").asText()) + "|" + ReleasedRecords.key(record)).doesNotHaveDuplicates()
                .contains(LEEUWARDEN + "|signals-by-theme|theme=C1|" + SchoolQuarter.week(day), PARTNERSHIP + "|signals-by-theme|theme=C1|" + SchoolQuarter.week(day));
    }

    private static void killedAt(SystemUnderTest.Running kindkring, Standstill held, List<JsonNode> before) {
        String run = new ReleaseRun(kindkring).untilItStands(held);
        assertThat(new ReleaseRun(kindkring).read(run).path("done").asInt()).as("nothing of it is kept").isZero();
        assertThat(everyEdition(kindkring)).as("nothing of it is kept").isEqualTo(before);
        kindkring.kill(kindkring.system().first(REPORTING));
    }

    /** What was released of the two that are corrected. */
    private static List<JsonNode> everyEdition(SystemUnderTest.Running kindkring) {
        return Stream.of(LEEUWARDEN, PARTNERSHIP).flatMap(area -> ReleasedRecords.everyEdition(kindkring.api(), area).all().stream()).toList();
    }

    /** The figures of the table as released, in the order of the ledger; empty when it is not. */
    private static String shown(SystemUnderTest.Running kindkring, String area, SchoolQuarter quarter) {
        return ReleasedRecords.of(kindkring.api(), area, quarter.name()).all().stream().filter(record -> record.required("table").asText().equals(TABLE))
                .map(record -> record.required("count").asText()).collect(Collectors.joining(" "));
    }

    /** The tables for whose counting over that quarter something was paid, each as often as it was. */
    private static List<String> paid(SystemUnderTest.Running kindkring, SchoolQuarter quarter) {
        JsonNode budget = kindkring.api().get(OPERATOR, REPORTING, "/noise-budgets/" + quarter.name().substring(0, 4)).json();
        return StreamSupport.stream(budget.required("spent").spliterator(), false).filter(spent -> spent.required("period").asText().equals(quarter.name()))
                .map(spent -> spent.required("table").asText()).toList();
    }

    /** As every test begins. */
    private static void onTheNextWednesday(SystemUnderTest.Running kindkring) {
        kindkring.moveTo(kindkring.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)));
    }
}
