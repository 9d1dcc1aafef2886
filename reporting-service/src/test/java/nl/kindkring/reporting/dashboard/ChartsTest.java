package nl.kindkring.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final Figure.Treated ROUNDED = new Figure.Treated(5, Optional.empty());

    @Test
    @DisplayName("a withheld week breaks the line and gets a band of its own")
    void gap() {
        var chart = LineChart.of(List.of(point("W01", 10), point("W02", 20), withheld("W03"), point("W04", 20), point("W05", 15)));
        assertThat(chart.lines()).hasSize(2);
        assertThat(chart.dots()).extracting(LineChart.Dot::period).containsExactly("W01", "W02", "W04", "W05");
        assertThat(chart.gaps()).singleElement().extracting(LineChart.Gap::period).isEqualTo("W03");
    }

    @Test
    @DisplayName("a period of which nothing was released breaks the line as well, and has no band")
    void nothingReleased() {
        var course = Course.of(List.of(inPeriod("2024", 40), inPeriod("2021", 20), inPeriod("2020", 10)));
        assertThat(course.points()).extracting(Point::period).containsExactly("2020", "2021", "2024");
        assertThat(course.chart().lines()).as("2020 and 2021").hasSize(1);
        assertThat(course.chart().gaps()).isEmpty();
        assertThat(course.interrupted()).isTrue();
        assertThat(Course.of(List.of(inPeriod("2026-W53", 40), inPeriod("2027-W01", 20))).interrupted()).as("the first week follows week 53").isFalse();
        assertThat(Course.of(List.of(inPeriod("2025-Q4", 40), inPeriod("2026-Q1", 20))).interrupted()).isFalse();
    }

    @Test
    @DisplayName("a figure between two withheld ones is a dot and no line")
    void alone() {
        var chart = LineChart.of(List.of(withheld("W01"), point("W02", 20), withheld("W03")));
        assertThat(chart.lines()).isEmpty();
        assertThat(chart.dots()).hasSize(1);
    }

    @Test
    @DisplayName("a larger figure stands higher, and coordinates have a point whatever the language")
    void height() {
        var chart = LineChart.of(List.of(point("W01", 10), point("W02", 40)));
        assertThat(Double.parseDouble(chart.dots().get(1).y())).isLessThan(Double.parseDouble(chart.dots().get(0).y()));
        assertThat(chart.lines().getFirst()).matches("[0-9., ]+").contains(chart.dots().get(0).x());
    }

    @Test
    @DisplayName("the scale goes by round numbers and reaches over the largest figure")
    void scale() {
        assertThat(LineChart.of(List.of(point("W01", 1205))).ticks()).extracting(LineChart.Tick::count).containsExactly(0L, 500L, 1000L, 1500L);
        assertThat(LineChart.of(List.of(point("W01", 65))).ticks()).extracting(LineChart.Tick::count).containsExactly(0L, 20L, 40L, 60L, 80L);
        assertThat(LineChart.of(List.of(withheld("W01"))).ticks()).extracting(LineChart.Tick::count).containsExactly(0L, 5L, 10L);
    }

    @Test
    @DisplayName("nothing released is nothing drawn")
    void empty() {
        var chart = LineChart.of(List.of());
        assertThat(chart.lines()).isEmpty();
        assertThat(chart.dots()).isEmpty();
        assertThat(chart.labels()).isEmpty();
    }

    @Test
    @DisplayName("a heat map tells withheld, nothing released and a figure apart")
    void places() {
        var figures = List.of(figure("C1", "4-5", OptionalLong.of(40)), figure("C1", "6-7", OptionalLong.empty()), figure("C2", "4-5", OptionalLong.of(10)));
        var matrix = Matrix.of(figures, new Matrix.Axis("theme", labels("C1", "C2", "C3")), new Matrix.Axis("ageBand", labels("4-5", "6-7")));
        assertThat(matrix.rows()).extracting(Matrix.Row::label).containsExactly("C1!", "C2!");
        assertThat(matrix.rows().get(0).places().get(0).shade()).isEqualTo(4);
        assertThat(matrix.rows().get(0).places().get(1).withheld()).isTrue();
        assertThat(matrix.rows().get(0).places().get(1).shade()).isZero();
        assertThat(matrix.rows().get(1).places().get(0).shade()).isEqualTo(1);
        assertThat(matrix.rows().get(1).places().get(1).released()).isFalse();
    }

    @Test
    @DisplayName("of a figure that was corrected the last release is shown")
    void corrected() {
        var figures = List.of(figure("C1", "4-5", OptionalLong.of(40)), figure("C1", "4-5", OptionalLong.of(45)));
        assertThat(Matrix.ofOne(figures, new Matrix.Axis("theme", labels("C1"))).rows().getFirst().places().getFirst().amount().value()).isEqualTo(45);
    }

    @Test
    @DisplayName("the largest comes first, those of an unknown place after the others, the withheld ones last, and what has no name not at all")
    void ranking() {
        var ranking = Ranking.of(Map.of("A", shown(10), "B", Amount.WITHHELD, "C", shown(20), "X", shown(90), "UNKNOWN", shown(30)), labels("A", "B", "UNKNOWN", "C"));
        assertThat(ranking.rows()).extracting(Ranking.Row::code).containsExactly("C", "A", "UNKNOWN", "B");
        assertThat(ranking.rows().getLast().withheld()).isTrue();
        assertThat(ranking.rows().getLast().bar()).isZero();
    }

    private static SequencedMap<String, String> labels(String... codes) {
        var labels = new LinkedHashMap<String, String>();
        for (String code : codes) {
            labels.put(code, code + "!");
        }
        return labels;
    }

    private static Figure figure(String theme, String ageBand, OptionalLong count) {
        return new Figure("GM0268", Map.of("theme", theme, "ageBand", ageBand), "2026-Q1", Amount.released(count, 5), ROUNDED, false);
    }

    private static Figure inPeriod(String period, long count) {
        return new Figure("PO2711", Map.of("theme", "C1"), period, shown(count), ROUNDED, false);
    }

    private static Point point(String period, long count) {
        return new Point(period, shown(count));
    }

    private static Point withheld(String period) {
        return new Point(period, Amount.WITHHELD);
    }

    private static Amount shown(long count) {
        return Amount.released(OptionalLong.of(count), 5);
    }
}
