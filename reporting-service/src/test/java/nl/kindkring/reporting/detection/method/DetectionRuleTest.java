package nl.kindkring.reporting.detection.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DetectionRuleTest {

    private static final Figure HIDDEN = new Figure.Hidden(10);

    @Test
    @DisplayName("One high week is no structure; two within four are")
    void twice() {
        List<Point> series = steady(300, 20);
        series.add(shown(300, 45));
        assertThat(DetectionRule.WEEKLY.assess(series, series.getLast())).isInstanceOf(Finding.High.class);
        assertThat(DetectionRule.WEEKLY.newest(series)).isEmpty();
        series.add(shown(301, 20));
        series.add(shown(302, 45));
        assertThat(DetectionRule.WEEKLY.newest(series)).hasValueSatisfying(alarm -> {
            assertThat(alarm).isInstanceOf(Alarm.Risen.class);
            assertThat(alarm.count()).isEqualTo(45);
            assertThat(((Alarm.Risen) alarm).expected()).isBetween(18, 22);
        });
    }

    @Test
    @DisplayName("A withheld figure is never high, and a withheld past alone is no reference")
    void withheld() {
        List<Point> series = steady(300, 20);
        series.add(new Point(300, 41, HIDDEN));
        assertThat(DetectionRule.WEEKLY.assess(series, series.getLast())).isInstanceOf(Finding.NotTested.class);
        List<Point> blind = LongStream.range(0, 300).mapToObj(i -> new Point(i, (int) (i % 52 + 1), HIDDEN)).collect(ArrayList::new, List::add, List::addAll);
        blind.add(shown(300, 10));
        assertThat(DetectionRule.WEEKLY.assess(blind, blind.getLast())).isInstanceOf(Finding.NotTested.class);
    }

    @Test
    @DisplayName("A rounded figure counts for the least that it stands for")
    void rounding() {
        int onTheEdge = 0;
        for (int level : new int[] {15, 20, 25, 30, 35, 40}) {
            List<Point> series = steady(300, level);
            int upper = ((Finding.High) DetectionRule.WEEKLY.assess(series, shown(300, 90))).upper();
            int over = (upper + 4) / 5 * 5; // the first released figure that reaches the bound
            boolean surely = over - 2 >= upper; // so does the least that it stands for
            assertThat(DetectionRule.WEEKLY.assess(series, shown(300, over))).isInstanceOf(surely ? Finding.High.class : Finding.Usual.class);
            onTheEdge += surely ? 0 : 1;
        }
        assertThat(onTheEdge).isPositive();
    }

    @Test
    @DisplayName("The rise itself is no reference: half a year of high weeks stays high")
    void itsOwnReference() {
        List<Point> series = steady(300, 20);
        IntStream.range(0, 25).forEach(i -> series.add(shown(300 + i, 45)));
        assertThat(DetectionRule.WEEKLY.newest(series)).isPresent();
    }

    @Test
    @DisplayName("The return of the season is not high: after the summer there are as many as every year")
    void season() {
        Simulation school = new Simulation(40, 1, 1);
        List<Point> series = school.weeks(new Random(3), 5 * 52 + 45, 0, 1);
        long high = series.stream().filter(point -> point.index() >= 5 * 52 + 35).filter(point -> DetectionRule.WEEKLY.assess(series, point) instanceof Finding.High).count();
        assertThat(high).isLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("A theme that was always withheld and becomes visible in a quarter is worth a word, once")
    void emerged() {
        List<Point> series = new ArrayList<>(List.of(new Point(0, 1, HIDDEN), new Point(1, 2, new Figure.Shown(15, 5))));
        assertThat(DetectionRule.QUARTERLY.newest(series)).contains(new Alarm.Emerged(15));
        series.add(new Point(2, 3, new Figure.Shown(15, 5)));
        assertThat(DetectionRule.QUARTERLY.newest(series)).isEmpty();
        assertThat(DetectionRule.QUARTERLY.newest(series.subList(1, 2))).as("the very first quarter").isEmpty();
    }

    @Test
    @DisplayName("After a measure: fell, rose, or nothing can be said")
    void change() {
        assertThat(changed(20, 20).kind()).isEqualTo(Change.Kind.NO_CLEAR_CHANGE);
        assertThat(changed(40, 20).kind()).isEqualTo(Change.Kind.FELL);
        assertThat(changed(20, 40).kind()).isEqualTo(Change.Kind.ROSE);
        assertThat(changed(40, 0).kind()).as("not to be seen any more").isEqualTo(Change.Kind.FELL);
        assertThat(changed(0, 0).kind()).isEqualTo(Change.Kind.TOO_LITTLE_SEEN);
        assertThat(Change.after(steady(60, 20), 55, Cadence.WEEKS).kind()).isEqualTo(Change.Kind.TOO_LITTLE_SEEN);
    }

    private static Change changed(int before, int after) {
        List<Point> series = steady(52, before);
        steady(26, after).forEach(point -> series.add(new Point(52 + point.index(), point.slot(), point.figure())));
        return Change.after(series, 52, Cadence.WEEKS);
    }

    /** Weeks of figures that go up and down by one step of rounding; 0 for withheld. */
    private static List<Point> steady(int weeks, int level) {
        List<Point> series = new ArrayList<>();
        for (int i = 0; i < weeks; i++) {
            series.add(level == 0 ? new Point(i, i % 52 + 1, HIDDEN) : shown(i, level + (i % 5 == 0 ? 5 : i % 5 == 2 ? -5 : 0)));
        }
        return series;
    }

    private static Point shown(long index, int count) {
        return new Point(index, (int) (index % 52 + 1), new Figure.Shown(count, 5));
    }
}
