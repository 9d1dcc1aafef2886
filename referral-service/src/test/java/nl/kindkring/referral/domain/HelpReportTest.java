package nl.kindkring.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A report of help")
class HelpReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private final CaseId one = new CaseId(UUID.randomUUID());
    private final CaseId other = new CaseId(UUID.randomUUID());

    @Test
    @Tag("L3")
    @Tag("L6")
    @Tag("L8")
    @Tag("L10")
    @Tag("I16")
    @DisplayName("says after how many days, by how many links, at which level, where, and that no specialist was needed")
    void oneCase() {
        assertThat(HelpReport.of(List.of(new HelpStart(one, DAY, 9, 1, Level.H2, Place.HOME)))).isEqualTo(new HelpReport(
                1, Optional.of(new HelpReport.Days(9, 9, 9)), Map.of(1, 1), Map.of(Level.H2, 1), Map.of(Place.HOME, 1), 0, 1));
    }

    @Test
    @DisplayName("counts a case once, by what started first, and remembers that a specialist came later")
    void firstHelpCounts() {
        HelpReport report = HelpReport.of(List.of(new HelpStart(one, DAY.plusDays(30), 39, 3, Level.H3, Place.PROVIDER),
                new HelpStart(one, DAY, 9, 2, Level.H1, Place.CENTRE), new HelpStart(other, DAY, 4, 1, Level.H2, Place.HOME)));
        assertThat(report.cases()).isEqualTo(2);
        assertThat(report.daysToHelp()).contains(new HelpReport.Days(4, 4, 9));
        assertThat(report.links()).isEqualTo(Map.of(1, 1, 2, 1));
        assertThat(report.levels().keySet()).containsExactly(Level.H1, Level.H2);
        assertThat(report.withSpecialist()).isEqualTo(1);
        assertThat(report.withoutSpecialist()).isEqualTo(1);
    }

    @Test
    @DisplayName("knows that a crisis is no light help")
    void crisis() {
        assertThat(HelpReport.of(List.of(new HelpStart(one, DAY, 0, 1, Level.HX, Place.OTHER))).withSpecialist()).isEqualTo(1);
    }

    @Test
    @DisplayName("without help says so")
    void empty() {
        assertThat(HelpReport.of(List.of())).isEqualTo(new HelpReport(0, Optional.empty(), Map.of(), Map.of(), Map.of(), 0, 0));
    }
}
