package nl.kindkring.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.reporting.geography.AreaLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final Dimension THEME = new Dimension("theme", "theme", false, true);
    private static final Dimension AGE = new Dimension("ageBand", "age-band", true, false);
    private static final Dimension KIND = new Dimension("centreKind", "centre-kind", false, false);
    private static final Dimension DISTRICT = new Dimension("district", "district", true, false);

    @ParameterizedTest
    @CsvSource({"WEEK, 1", "QUARTER, 2", "YEAR, 3"})
    void aTableWithMoreDimensionsThanItsPeriodAllowsIsRefused(PeriodKind period, int most) {
        List<Dimension> dimensions = List.of(THEME, AGE, KIND, DISTRICT);
        assertThat(catalogue(table(dimensions.subList(0, most), period)).tables()).hasSize(1);
        assertThatThrownBy(() -> catalogue(table(dimensions.subList(0, most + 1), period)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a table per " + period + " has 1 to " + most);
    }

    @Test
    void aTotalAloneIsNoTableOfTheCatalogueButIsAMarginOfOne() {
        TrendTable two = table(List.of(THEME, AGE), PeriodKind.QUARTER);
        assertThatThrownBy(() -> catalogue(two.margin(List.of()))).hasMessageContaining("1 to 2");
        assertThat(two.margin(List.of("ageBand")).dimensionNames()).containsExactly("ageBand");
        assertThatThrownBy(() -> two.margin(List.of("district"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDimensionThatSaysItsValuesAddUpWhenTheyDoNotIsRefused() {
        Dimension wrong = new Dimension("theme", "theme", true, true);
        assertThatThrownBy(() -> table(List.of(wrong), PeriodKind.WEEK)).hasMessageContaining("additive");
        assertThatThrownBy(() -> table(List.of(new Dimension("theme", "theme", false, false)), PeriodKind.WEEK)).hasMessageContaining("sensitive");
        assertThatThrownBy(() -> table(List.of(new Dimension("timeToHelp", "time-to-help-band", false, false)), PeriodKind.WEEK)).hasMessageContaining("timeToHelp");
    }

    @Test
    void aCodeListThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new Catalogue(1, List.of(table(List.of(THEME), PeriodKind.WEEK)), list -> Set.of())).hasMessageContaining("code list theme");
    }

    @Test
    void districtsAboveAMunicipalityAreRefused() {
        assertThatThrownBy(() -> catalogue(new TrendTable("x", 1, Subject.SIGNALS, List.of(DISTRICT), PeriodKind.WEEK, List.of(AreaLevel.PROVINCE),
                Audience.PUBLIC, LocalDate.of(2020, 1, 1), protection(Optional.empty()), "", ""))).hasMessageContaining("districts");
    }

    @Test
    void districtsOfOneSubjectOverTwoKindsOfPeriodAreRefused() {
        TrendTable quarterly = table(List.of(THEME, DISTRICT), PeriodKind.QUARTER);
        TrendTable yearly = new TrendTable("y", 1, Subject.SIGNALS, List.of(DISTRICT), PeriodKind.YEAR, List.of(AreaLevel.MUNICIPALITY), Audience.PUBLIC,
                LocalDate.of(2020, 1, 1), protection(Optional.empty()), "", "");
        assertThatThrownBy(() -> catalogue(quarterly, yearly)).hasMessageContaining("one kind of period");
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        TrendTable table = table(List.of(THEME), PeriodKind.WEEK);
        assertThatThrownBy(() -> catalogue(table, table)).hasMessageContaining("another table");
    }

    @Test
    void aRelaxationForACodeThatDoesNotExistIsRefusedAndOneThatDoesHoldsForItAlone() {
        assertThatThrownBy(() -> catalogue(relaxed(Set.of("Z9")))).hasMessageContaining("relaxation");
        Protection protection = catalogue(relaxed(Set.of("C1"))).tables().getFirst().protection();
        assertThat(protection.thresholdOf(java.util.Map.of("theme", "C1"))).isEqualTo(5);
        assertThat(protection.thresholdOf(java.util.Map.of("theme", "A1"))).isEqualTo(10);
    }

    @Test
    void fewerOutsideTheLargestInstitutionThanTheThresholdAreRefusedAndARelaxedThresholdHoldsForThemToo() {
        assertThatThrownBy(() -> new Protection(10, Optional.empty(), 10, 3, 0.8, 9, 0.9, 5)).hasMessageContaining("outsideLargest");
        Protection more = new Protection(10, Optional.of(new Relaxation(5, "theme", Set.of("C1"))), 10, 3, 0.8, 15, 0.9, 5);
        assertThat(more.outsideLargestOf(java.util.Map.of("theme", "A1"))).isEqualTo(15);
        assertThat(more.outsideLargestOf(java.util.Map.of("theme", "C1"))).isEqualTo(5);
    }

    @Test
    void bandsOfDaysThatAreNotThoseOfTheCodeListAreRefused() {
        Dimension time = new Dimension("timeToHelp", "time-to-help-band", false, false, Optional.of(new DayBands(List.of(14, 42))));
        assertThat(banded(time, Set.of("0-14", "15-42", "43+")).tables()).hasSize(1);
        assertThatThrownBy(() -> banded(time, Set.of("0-14", "15-42", "43-84", "85+")))
                .hasMessage("x: the bands of dimension timeToHelp are [0-14, 15-42, 43+], and code list time-to-help-band has [0-14, 15-42, 43-84, 85+]");
        assertThatThrownBy(() -> banded(new Dimension("timeToHelp", "time-to-help-band", false, false), Set.of("0-14", "15-42", "43+"))).hasMessageContaining("timeToHelp counts days and has no bands");
        assertThatThrownBy(() -> banded(new Dimension("links", "links-band", false, false, time.bands()), Set.of("0-14", "15-42", "43+"))).hasMessageContaining("links has bands and counts no days");
    }

    private static Catalogue banded(Dimension dimension, Set<String> codes) {
        return new Catalogue(1, List.of(new TrendTable("x", 1, Subject.HELP_STARTED, List.of(dimension), PeriodKind.QUARTER, List.of(AreaLevel.MUNICIPALITY), Audience.PUBLIC,
                LocalDate.of(2020, 1, 1), protection(Optional.empty()), "", "")), list -> codes);
    }

    @Test
    void parametersThatProtectNothingAreRefused() {
        assertThatThrownBy(() -> new Protection(4, Optional.empty(), 10, 3, 0.8, 0.9, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Protection(10, Optional.empty(), 0, 3, 0.8, 0.9, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Protection(10, Optional.empty(), 10, 3, 1.2, 0.9, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Protection(10, Optional.empty(), 10, 3, 0.8, 0.9, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static TrendTable relaxed(Set<String> codes) {
        return new TrendTable("x", 1, Subject.SIGNALS, List.of(THEME), PeriodKind.WEEK, List.of(AreaLevel.MUNICIPALITY), Audience.PUBLIC,
                LocalDate.of(2020, 1, 1), protection(Optional.of(new Relaxation(5, "theme", codes))), "", "");
    }

    private static TrendTable table(List<Dimension> dimensions, PeriodKind period) {
        return new TrendTable("x", 1, Subject.SIGNALS, dimensions, period, List.of(AreaLevel.MUNICIPALITY), Audience.PUBLIC, LocalDate.of(2020, 1, 1),
                protection(Optional.empty()), "", "");
    }

    private static Protection protection(Optional<Relaxation> relaxation) {
        return new Protection(10, relaxation, 10, 3, 0.8, 0.9, 5);
    }

    private static Catalogue catalogue(TrendTable... tables) {
        return new Catalogue(1, List.of(tables), list -> Set.of("A1", "C1"));
    }
}
