package nl.kindkring.reporting.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import nl.kindkring.reporting.disclosure.Rules;
import nl.kindkring.reporting.disclosure.audit.Audit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The control against an attacker with the published records. Each region is five municipalities, of which the first quarter is released;
 * {@code -Dtrial.regions=40 -Dtrial.quarters=4} makes 200 municipality-years, and takes its time.
 */
class TrialTest {

    private static final int REGIONS = Integer.getInteger("trial.regions", 1);
    private static final int QUARTERS = Integer.getInteger("trial.quarters", 1);
    private static final int SIZE = Integer.getInteger("trial.size", 900);

    @BeforeAll
    static void prepare() {
        Audit.prepare();
    }

    @Test
    void nothingIsLearntFromWhatTheControlReleases() {
        Score score = LongStream.rangeClosed(1, REGIONS).mapToObj(seed -> {
            Region region = new Region(seed, SIZE);
            Year year = Year.released(region, Rules.STANDARD, true, QUARTERS);
            Score one = new Attacker(year.records(), year.truth(), region, 10, 2).run();
            System.out.printf("region %d: %d records, %s, withheld beyond the rules %d, not closable %d, %s%n", seed, year.records().size(),
                    Usefulness.of(year), year.beyondThreshold(), year.narrow().size(), one);
            assertThat(year.narrow()).isEmpty();
            return one;
        }).reduce(Score.NONE, Score::and);
        assertThat(score.attacked()).isGreaterThan(500);
        assertThat(score.leaks()).as("%s", score).isZero();
    }

    @Test
    void theSameAttackerFindsLeaksWhereThereIsOnlyAThreshold() {
        Region region = new Region(1, SIZE);
        ThresholdOnly only = ThresholdOnly.of(Year.released(region, Rules.STANDARD, false, QUARTERS));
        Score score = new Attacker(only.records(), only.truth(), region, 10, 0).run();
        System.out.println("threshold alone: " + score);
        assertThat(score.narrow()).isPositive();
        assertThat(score.unions() + score.differences() + score.insider()).isPositive();
    }
}
