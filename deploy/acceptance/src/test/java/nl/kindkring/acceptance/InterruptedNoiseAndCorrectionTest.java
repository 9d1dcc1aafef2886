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
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * reporting-service, with noise and corrections turned on, is killed while it releases a table with noise and while it corrects: what noise costs is spent once for a counting
 * that reached nobody, and a correction is there as a whole or not at all.
 */
@ExtendWith(SystemUnderTest.class)
class InterruptedNoiseAndCorrectionTest {

    private static final Map<String, String> SETTINGS = Map.of("kindkring.reporting.noise.enabled", "true", "kindkring.reporting.noise.key", "b25seS1mb3ItYWNjZXB0YW5jZS10ZXN0cy1ub3cxMjM=",
            "kindkring.reporting.corrections-after", "P4D");
    private static final String FIRST_WITH_NOISE = "signals-by-outcome";
    private static final String CASTRICUM = "GM0383";

    @Test
    void noise_is_paid_once_and_a_correction_is_whole_or_not_there(SystemUnderTest.Running kindkring) {
        kindkring.moveTo(SchoolQuarter.of(kindkring.today()).lastDay().plusDays(10));
        new ReleaseRun(kindkring).untilDone();
        LocalDate day = kindkring.today();
        SchoolQuarter quarter = SchoolQuarter.of(day);
        var schools = new Schools(kindkring, CASTRICUM, List.of("WK038302"), 32);
        schools.children(60, 0, 6);
        schools.raise("C1", schools.children(24, 0, 6));
        schools.raise("B2", schools.children(30, 6, 5));
        schools.raise("A1", schools.children(9, 11, 3));
        kindkring.moveTo(quarter.lastDay().minusDays(4));
        new ReleaseRun(kindkring).untilDone();
        try {
            kindkring.restart(Map.of(REPORTING, SETTINGS));
            new ReleaseRun(kindkring).untilDone();
            noisePaidOnce(kindkring, quarter);
            correctedAsAWhole(kindkring, schools, day);
            List.of("GM0080", "GM0268", CASTRICUM, "PO2711").forEach(area -> new LedgerAndTopic(kindkring, area).areTheSame());
        } finally {
            kindkring.restart(Map.of(REPORTING, Map.of()));
            kindkring.moveTo(kindkring.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY))); // as every test begins
        }
    }

    private static void noisePaidOnce(SystemUnderTest.Running kindkring, SchoolQuarter quarter) {
        Standstill second;
        try (var first = Standstill.at(kindkring.ports(), REPORTING, with(FIRST_WITH_NOISE, "GM0080", quarter))) {
            kindkring.moveTo(quarter.lastDay().plusDays(3));
            new ReleaseRun(kindkring).begin();
            first.untilReached();
            assertThat(paid(kindkring, quarter)).as("before it is counted").containsExactly(FIRST_WITH_NOISE);
            kindkring.kill(kindkring.system().first(REPORTING));
            second = Standstill.at(kindkring.ports(), REPORTING, with(FIRST_WITH_NOISE, "GM0268", quarter));
        }
        List<JsonNode> shown;
        try (second) {
            kindkring.restart(Map.of(REPORTING, SETTINGS));
            new ReleaseRun(kindkring).begin();
            second.untilReached();
            assertThat(paid(kindkring, quarter)).as("nobody saw anything of the first counting").containsExactly(FIRST_WITH_NOISE);
            shown = ReleasedRecords.of(kindkring.api(), "GM0080", quarter.name()).all();
            assertThat(shown).isNotEmpty().allSatisfy(record -> assertThat(record.required("table").asText()).isEqualTo(FIRST_WITH_NOISE));
            kindkring.kill(kindkring.system().first(REPORTING));
        }
        kindkring.restart(Map.of(REPORTING, SETTINGS));
        new ReleaseRun(kindkring).untilDone();
        assertThat(paid(kindkring, quarter)).as("what Leeuwarden showed of the second was seen, so the third is paid; the others once")
                .containsExactlyInAnyOrder(FIRST_WITH_NOISE, FIRST_WITH_NOISE, "declines-by-reason", "cases-closed-by-reason");
        assertThat(ReleasedRecords.of(kindkring.api(), "GM0080", quarter.name()).all()).as("and is not drawn again").startsWith(shown.toArray(JsonNode[]::new));
    }

    private static void correctedAsAWhole(SystemUnderTest.Running kindkring, Schools schools, LocalDate day) {
        kindkring.late(day, List.of(CONSENT, SIGNAL), () -> {
            schools.raise("C1", schools.children(30, 14, 5));
            schools.raise("A1", schools.children(20, 19, 5));
            schools.raise("B2", schools.children(8, 24, 4));
            schools.raise("E1", schools.children(4, 28, 4));
        });
        List<JsonNode> before = ReleasedRecords.everyEdition(kindkring.api(), CASTRICUM).all();
        Standstill second;
        try (var first = Standstill.at(kindkring.ports(), REPORTING, "lock table release_record in share mode")) {
            kindkring.moveTo(kindkring.today().plusDays(5));
            String run = new ReleaseRun(kindkring).begin().json().path("runId").asText();
            first.untilReached();
            assertThat(new ReleaseRun(kindkring).read(run).path("done").asInt()).as("noted and not committed").isZero();
            kindkring.kill(kindkring.system().first(REPORTING));
            second = Standstill.at(kindkring.ports(), REPORTING, "lock table count_at_release in share mode");
        }
        try (second) {
            kindkring.restart(Map.of(REPORTING, SETTINGS));
            new ReleaseRun(kindkring).begin();
            second.untilReached(); // records of one area are in, those of the others are not
            assertThat(ReleasedRecords.everyEdition(kindkring.api(), CASTRICUM).all()).as("nothing of it was kept").isEqualTo(before);
            kindkring.kill(kindkring.system().first(REPORTING));
        }
        kindkring.restart(Map.of(REPORTING, SETTINGS));
        new ReleaseRun(kindkring).untilDone();
        List<JsonNode> after = ReleasedRecords.everyEdition(kindkring.api(), CASTRICUM).all();
        assertThat(after).as("the first figures stand").startsWith(before.toArray(JsonNode[]::new));
        assertThat(after.subList(before.size(), after.size())).as("and were corrected once").isNotEmpty().allSatisfy(record -> {
            assertThat(record.required("edition").asInt()).isEqualTo(2);
            assertThat(record.required("status").asText()).isEqualTo("PUBLISHED");
        });
    }

    /** A release of that table that is not there yet: who wants to add it waits. */
    private static String with(String table, String area, SchoolQuarter quarter) {
        return "insert into release (area, number, table_name, table_version, period, released_at, published, withheld) values ('%s', 1000000, '%s', 1, '%s', now(), 0, 0)"
                .formatted(area, table, quarter.name());
    }

    /** The tables for whose counting over that quarter something was spent, each as often as it was. */
    private static List<String> paid(SystemUnderTest.Running kindkring, SchoolQuarter quarter) {
        JsonNode budget = kindkring.api().get(OPERATOR, REPORTING, "/noise-budgets/" + quarter.name().substring(0, 4)).json();
        return StreamSupport.stream(budget.required("spent").spliterator(), false).filter(spent -> spent.required("period").asText().equals(quarter.name()))
                .map(spent -> spent.required("table").asText()).toList();
    }
}
