package nl.kindkring.reporting.absence;

import static nl.kindkring.reporting.absence.AbsenceKind.ABSOLUTE;
import static nl.kindkring.reporting.absence.AbsenceKind.EXEMPT;
import static nl.kindkring.reporting.absence.AbsenceKind.RELATIVE_LONGER;
import static nl.kindkring.reporting.absence.AbsenceKind.RELATIVE_TO_3_MONTHS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.Country;
import nl.kindkring.reporting.geography.Division;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AbsenceFileTest {

    /** 29 December 2025 to 29 March 2026. */
    private static final Quarter QUARTER = new Quarter(2026, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 29);
    private static final Division COUNTRY = Country.withAMerger(LocalDate.of(2026, 2, 2)).on(QUARTER.firstDay());

    @Test
    @Tag("I22")
    void absoluteRelativeUpToThreeMonthsLongerAndExemptionsStandApart() {
        var file = file(child("GM1001").absolute(LAST.minusDays(3)), child("GM1001").relative(LAST.minusMonths(3)),
                child("GM1002").relative(LAST.minusMonths(3).minusDays(1)), child("GM1002").exempt(LAST.minusMonths(6)));
        assertThat(whole(file).onLastDay()).isEqualTo(Map.of(ABSOLUTE, 1L, RELATIVE_TO_3_MONTHS, 1L, RELATIVE_LONGER, 1L, EXEMPT, 1L));
        assertThat(file.line(Area.municipality("GM1001")).orElseThrow().onLastDay()).isEqualTo(Map.of(ABSOLUTE, 1L, RELATIVE_TO_3_MONTHS, 1L, RELATIVE_LONGER, 0L, EXEMPT, 0L));
    }

    @Test
    void whoCameBackDuringTheQuarterStandsThereAndNotOnItsLastDay() {
        var file = file(child("GM1001").relative(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 2)), child("GM1001").relative(LocalDate.of(2025, 10, 1), QUARTER.firstDay()),
                child("GM1001").relative(LocalDate.of(2025, 10, 1), LAST.plusDays(1)));
        assertThat(whole(file).onLastDay()).containsEntry(RELATIVE_LONGER, 1L).containsEntry(RELATIVE_TO_3_MONTHS, 0L);
        assertThat(whole(file).duringQuarter()).containsEntry(RELATIVE_LONGER, 1L).containsEntry(RELATIVE_TO_3_MONTHS, 1L);
    }

    @Test
    void aChildWithTwoFilesCountsOnceAsTheHeaviest() {
        Child one = child("GM1001");
        var file = file(one.relative(LAST.minusMonths(5)), one.absolute(LAST.minusDays(40)), one.exempt(LAST.minusMonths(9)));
        assertThat(whole(file).onLastDay()).isEqualTo(Map.of(ABSOLUTE, 1L, RELATIVE_TO_3_MONTHS, 0L, RELATIVE_LONGER, 0L, EXEMPT, 0L));
    }

    @Test
    void schoolsOfAnotherPartnershipAndOfNoneAreNotInTheFileAndAMergerIsBroughtBackToTheFirstDay() {
        var file = file(child("GM1004").absolute(LAST), child("GM9999").absolute(LAST), child("GM1003").absolute(LAST));
        assertThat(whole(file).onLastDay()).containsEntry(ABSOLUTE, 1L);
        assertThat(file.lines()).extracting(line -> line.area().code()).containsExactly("GM1001", "GM1002", "PO1000");
    }

    private static AbsenceFile file(Absence... absences) {
        return AbsenceFile.of(Area.of("PO1000"), QUARTER, List.of(absences), COUNTRY);
    }

    private static AbsenceFile.Line whole(AbsenceFile file) {
        return file.line(Area.of("PO1000")).orElseThrow();
    }

    private static Child child(String town) {
        return new Child(UUID.randomUUID(), town);
    }

    private record Child(UUID id, String town) {

        Absence absolute(LocalDate since) {
            return new Absence(id, town, true, false, since, Optional.empty());
        }

        Absence relative(LocalDate since) {
            return new Absence(id, town, false, false, since, Optional.empty());
        }

        Absence relative(LocalDate since, LocalDate ended) {
            return new Absence(id, town, false, false, since, Optional.of(ended));
        }

        Absence exempt(LocalDate since) {
            return new Absence(id, town, false, true, since, Optional.empty());
        }
    }
}
