package nl.kindkring.reporting.structural.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kindkring.reporting.detection.ReleasedSeries;
import nl.kindkring.reporting.detection.Series;
import nl.kindkring.reporting.detection.method.Change;
import nl.kindkring.reporting.structural.domain.About;
import nl.kindkring.reporting.structural.domain.Evaluation;
import nl.kindkring.reporting.structural.domain.Occasion;

/** The released figures after a measure beside those of the same time of the year before. */
@ApplicationScoped
class LaterFigures {

    /** The table that shows a theme alone; the one a signal came from is used when there was one. */
    private static final String BY_THEME = "signals-by-theme";

    private final ReleasedSeries released;

    LaterFigures(ReleasedSeries released) {
        this.released = released;
    }

    /** What can be said from the first period that begins on that day or later; empty when too little was released or visible. */
    Optional<Evaluation> since(About about, LocalDate measureFrom) {
        String table = about.occasion().map(Occasion::table).orElse(BY_THEME);
        String cell = about.occasion().map(Occasion::cell).orElse("theme=" + about.theme().code());
        return released.of(about.area().code(), table).stream().filter(series -> series.cell().equals(cell)).findFirst()
                .flatMap(series -> evaluation(series, measureFrom));
    }

    private static Optional<Evaluation> evaluation(Series series, LocalDate measureFrom) {
        List<Series.Released> after = series.figures().stream().filter(figure -> !figure.period().firstDay().isBefore(measureFrom)).toList();
        if (after.isEmpty()) {
            return Optional.empty();
        }
        Change change = Change.after(series.points(), after.getFirst().point().index(), series.rule().cadence());
        return change.kind() == Change.Kind.TOO_LITTLE_SEEN ? Optional.empty()
                : Optional.of(new Evaluation(Evaluation.Outcome.valueOf(change.kind().name()), rounded(change.low()), rounded(change.high()), series.table(),
                        after.getFirst().period().name()));
    }

    /** Two decimals: more would say more than is known. */
    private static double rounded(double times) {
        return Math.round(times * 100) / 100.0;
    }
}
