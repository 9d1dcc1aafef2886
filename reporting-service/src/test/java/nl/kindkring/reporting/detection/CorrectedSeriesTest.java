package nl.kindkring.reporting.detection;

import static nl.kindkring.reporting.ReleasedWeeks.around;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kindkring.reporting.ReleasedWeeks;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.detection.method.Figure;
import nl.kindkring.reporting.release.Corrections;
import nl.kindkring.reporting.release.ReleaseLedger;
import nl.kindkring.reporting.structural.application.ProposingStructuralSignals;
import nl.kindkring.reporting.structural.projection.StructuralList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A municipality whose ledger no other test fills before 2021, and a theme in which none finds anything there. */
@QuarkusTest
class CorrectedSeriesTest {

    private static final String VELSEN = "GM0453";
    private static final String THEME = "D8";
    private static final int WEEKS = 104;

    @Inject ReleaseLedger ledger;
    @Inject Catalogue catalogue;
    @Inject ReleasedSeries series;
    @Inject ProposingStructuralSignals proposing;
    @Inject StructuralList list;
    @Inject Corrections corrections;

    @Test
    @Tag("L18")
    void aCorrectionRaisesNoAlarmAndWhatIsReleasedAfterItIsHeldAgainstIt() {
        ReleasedWeeks weeks = new ReleasedWeeks(ledger, catalogue, VELSEN);
        Period next = weeks.release(new Week(2018, 1), WEEKS, Map.of(THEME, around(20)));
        proposing.look(); // as they were released, long before they are corrected
        Period last = Week.containing(next.firstDay().minusDays(1));
        Period lastButOne = Week.containing(last.firstDay().minusDays(1));
        List.of(lastButOne, last).forEach(week -> weeks.correct(weeks.uncorrected(corrections, week), week, THEME, 55));
        proposing.look();
        assertThat(list.busyWith(VELSEN, THEME, LocalDate.EPOCH)).as("two high weeks that were corrected into it").isFalse();
        assertThat(series.of(VELSEN, "signals-by-theme").stream().filter(one -> one.theme().equals(THEME)).findFirst().orElseThrow().figures())
                .filteredOn(figure -> figure.period().equals(last)).singleElement()
                .satisfies(figure -> assertThat(figure.point().figure()).isInstanceOfSatisfying(Figure.Shown.class, shown -> assertThat(shown.count()).isEqualTo(55)));
        weeks.release(next, 1, Map.of(THEME, _ -> 55));
        proposing.look();
        assertThat(list.busyWith(VELSEN, THEME, LocalDate.EPOCH)).as("the third in a row, released now").isTrue();
    }
}
