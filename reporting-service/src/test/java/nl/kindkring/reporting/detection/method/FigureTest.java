package nl.kindkring.reporting.detection.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    @DisplayName("A figure rounded to 5 stands for the five counts that are rounded to it, by the control's own rule")
    void interval() {
        assertThat(new Figure.Shown(10, 5).lowest()).isEqualTo(8);
        assertThat(new Figure.Shown(10, 5).highest()).isEqualTo(12);
        assertThat(new Figure.Shown(14, 1).lowest()).isEqualTo(14);
        assertThat(new Figure.Shown(20, 10).lowest()).isEqualTo(15);
        assertThat(new Figure.Shown(20, 10).highest()).isEqualTo(24);
    }

    @Property(tries = 500)
    @Label("What is expected behind a figure lies within it, and nothing is more uncertain than a missing one")
    void bounds(@ForAll @IntRange(max = 60) int fives, @ForAll @DoubleRange(min = 0.1, max = 300) double mean) {
        Figure.Shown shown = new Figure.Shown(5 * fives, 5);
        Behind behind = shown.behind(mean);
        assertThat(behind.expected()).isBetween((double) shown.lowest(), (double) shown.highest());
        assertThat(behind.variance(mean)).isBetween(0.0, 4.0);
        Behind hidden = new Figure.Hidden(10).behind(mean);
        assertThat(hidden.expected()).isBetween(0.0, mean + 1e-9);
    }

    @Test
    @DisplayName("A withheld figure says small where small is likely, and nothing where the level is far above the threshold")
    void withheld() {
        assertThat(new Figure.Hidden(10).behind(12).expected()).isBetween(7.0, 10.0);
        assertThat(new Figure.Hidden(10).behind(60).expected()).isCloseTo(60, within(0.01));
    }

    @Test
    @DisplayName("The level of a series of which a third is withheld is found; taking the visible figures alone puts it too high")
    void censored() {
        Random chance = new Random(7);
        List<Figure> figures = new ArrayList<>();
        double visible = 0;
        int seen = 0;
        for (int i = 0; i < 400; i++) {
            int count = Simulation.poisson(chance, 11);
            Figure figure = Simulation.released(count, 10);
            figures.add(figure);
            if (figure instanceof Figure.Shown shown) {
                visible += shown.count();
                seen++;
            }
        }
        double[][] design = new double[figures.size()][];
        Arrays.setAll(design, i -> new double[] {1});
        double[] even = new double[figures.size()];
        Arrays.fill(even, 1);
        QuasiPoisson.Fit fit = QuasiPoisson.fit(design, figures, even, new double[1]);
        assertThat(Math.exp(fit.beta().getEntry(0))).isCloseTo(11, within(0.8));
        assertThat(visible / seen).isGreaterThan(12);
        assertThat(fit.dispersion(_ -> true)).isBetween(1.0, 1.3);
    }
}
