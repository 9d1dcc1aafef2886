package nl.kindkring.reporting.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.kindkring.reporting.disclosure.audit.Audit;
import nl.kindkring.reporting.trial.Trial.Method;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The control against an attacker with the published records, and what else could be done with the same counts. A region is five municipalities; the
 * README of this service says how 200 municipality-years are tried.
 */
class TrialTest {

    private static final int FIRST = Integer.getInteger("trial.first", 1);
    private static final int REGIONS = Integer.getInteger("trial.regions", 1);
    private static final int QUARTERS = Integer.getInteger("trial.quarters", 1);
    private static final List<Scale> SCALES = Stream.of(System.getProperty("trial.scales", "LARGE").split(",")).map(Scale::valueOf).toList();

    /** At most one in so many questions. */
    private static final int UNANSWERED = 1_000;

    private static List<Trial> trials;

    @BeforeAll
    static void play() {
        Audit.prepare();
        trials = SCALES.stream().map(scale -> new Trial(scale, QUARTERS).play(FIRST, FIRST + REGIONS - 1)).toList();
        System.out.println(Trial.HEAD + String.join("", trials.stream().map(Trial::table).toList()));
    }

    @Test
    void nothingIsLearntFromWhatTheControlReleases() {
        Score score = score(Method.CONTROL);
        assertThat(score.attacked()).isGreaterThan(500);
        assertThat(score.tried()).isGreaterThan(500);
        assertThat(score.leaks()).as("%s", score).isZero();
        assertThat(trials).allMatch(trial -> trial.notClosable() == 0);
        boolean any = trials.stream().mapToLong(Trial::changes).sum() > 0;
        assertThat(trials.stream().mapToLong(Trial::corrections).sum() > 0).as("both editions were attacked").isEqualTo(any);
        if (SCALES.contains(Scale.LARGE)) { // in smaller municipalities too few come late for any
            assertThat(any).as("there was something to correct").isEqualTo(Year.CORRECTED);
        }
    }

    @Test
    void nearlyEveryQuestionOfTheAttackerWasAnswered() {
        for (Method method : Method.values()) {
            Score score = score(method);
            assertThat(score.impossible()).as("%s: %s", method, score).isZero();
            assertThat(score.failed() * UNANSWERED).as("%s: %s", method, score).isLessThanOrEqualTo(score.attacked() + score.tried());
        }
    }

    @Test
    void theSameAttackerLearnsMuchWhereThereIsOnlyAThreshold() {
        Score score = score(Method.THRESHOLD);
        assertThat(score.recovered()).isPositive();
        assertThat(score.narrow()).isPositive();
        assertThat(score.unions() + score.differences()).isPositive();
        assertThat(score.insider()).isPositive();
    }

    @Test
    void theSameAttackerLearnsSomethingWhereEachTableIsProtectedByItself() {
        assertThat(score(Method.CLASSIC).leaks()).isPositive();
    }

    @Test
    void everyTopicIsAttackedAndLeaksWhereThereIsOnlyAThreshold() {
        assertThat(Topic.values()).allSatisfy(topic -> {
            assertThat(score(Method.CONTROL, topic).attacked()).isPositive();
            assertThat(score(Method.THRESHOLD, topic).leaks()).isPositive();
        });
    }

    private static Score score(Method method) {
        return trials.stream().map(trial -> trial.score(method)).reduce(Score.NONE, Score::and);
    }

    private static Score score(Method method, Topic topic) {
        return trials.stream().map(trial -> trial.score(method, topic)).reduce(Score.NONE, Score::and);
    }
}
