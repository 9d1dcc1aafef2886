package nl.kindkring.reporting.detection.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How soon a lasting rise is found and how often there is a word in vain, beside a plain moving average, on the same simulated series of released figures.
 * {@code -Dseries=100} for the figures of decision 150; fewer and only some levels here.
 */
class DetectionFiguresTest {

    private static final int SERIES = Integer.getInteger("series", 5);
    private static final boolean ALL = SERIES >= 100;
    private static final int BEFORE = 6 * 52;
    private static final int AFTER = 26;

    /** How one rule did on a kind of series. @param falseAlarms beginnings of alarms a year @param found share within half a year @param delay median weeks, of those found */
    record Result(double falseAlarms, double found, double delay) {}

    @Test
    @DisplayName("Fewer false alarms than a moving average at every level, and a doubling is found within four weeks")
    void figures() {
        System.out.printf(Locale.ROOT, "%6s %5s %5s %6s | %-28s | %-28s%n", "level", "disp", "trend", "factor", "Farrington flexible", "moving average");
        System.out.printf(Locale.ROOT, "%25s | %8s %8s %10s | %8s %8s %10s%n", "", "false/y", "found", "delay (w)", "false/y", "found", "delay (w)");
        double ours = 0;
        double plain = 0;
        for (double level : ALL ? new double[] {8, 15, 30, 60} : new double[] {15, 60}) {
            for (double dispersion : new double[] {1, 2}) {
                for (double factor : ALL ? new double[] {1.5, 2} : new double[] {2}) {
                    Simulation simulation = new Simulation(level, dispersion, dispersion > 1 ? 1.05 : 1);
                    Result farrington = run(simulation, factor, series -> DetectionRule.WEEKLY.newest(series).isPresent());
                    Result average = run(simulation, factor, MovingAverage::newest);
                    print(simulation, factor, farrington, average);
                    ours += farrington.falseAlarms();
                    plain += average.falseAlarms();
                    if (factor == 2 && level >= 15) {
                        assertThat(farrington.found()).as("a doubling at level %s", level).isGreaterThan(0.8);
                        assertThat(farrington.delay()).as("weeks until a doubling at level %s is found, median", level).isLessThanOrEqualTo(4);
                    }
                }
            }
        }
        assertThat(ours).isLessThan(plain / 4);
    }

    private static Result run(Simulation simulation, double factor, Predicate<List<Point>> rule) {
        int falseAlarms = 0;
        double[] delays = IntStream.range(0, SERIES).mapToDouble(seed -> {
            List<Point> series = simulation.weeks(new Random(1000L * seed + 1), BEFORE + seed % 52 + AFTER, AFTER, factor);
            int begins = series.size() - AFTER;
            return IntStream.range(begins, series.size()).filter(i -> rule.test(series.subList(0, i + 1))).map(i -> i - begins).findFirst().orElse(-1);
        }).filter(delay -> delay >= 0).sorted().toArray();
        for (int seed = 0; seed < SERIES; seed++) {
            List<Point> series = simulation.weeks(new Random(1000L * seed + 2), BEFORE + 52, 0, 1);
            boolean before = false;
            for (int i = BEFORE; i < series.size(); i++) {
                boolean now = rule.test(series.subList(0, i + 1));
                falseAlarms += now && !before ? 1 : 0;
                before = now;
            }
        }
        return new Result(falseAlarms / (double) SERIES, delays.length / (double) SERIES, delays.length == 0 ? Double.NaN : delays[delays.length / 2]);
    }

    private static void print(Simulation s, double factor, Result ours, Result plain) {
        System.out.printf(Locale.ROOT, "%6.0f %5.1f %5.2f %6.1f | %8.2f %7.0f%% %10.0f | %8.2f %7.0f%% %10.0f%n", s.level(), s.dispersion(), s.yearlyTrend(), factor,
                ours.falseAlarms(), 100 * ours.found(), ours.delay(), plain.falseAlarms(), 100 * plain.found(), plain.delay());
    }
}
