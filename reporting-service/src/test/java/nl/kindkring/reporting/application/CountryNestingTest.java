package nl.kindkring.reporting.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.disclosure.audit.OverTime;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.Country;
import nl.kindkring.reporting.geography.Geography;
import nl.kindkring.reporting.geography.Municipality;
import nl.kindkring.reporting.geography.Validity;
import org.junit.jupiter.api.Test;

class CountryNestingTest {

    private static final CountryNesting MERGER = new CountryNesting(List.of(), Country.withAMerger(LocalDate.of(2026, 7, 1)));
    private static final Geography CROSSING = new Geography(List.of(town("GM0001", "PO0001", "PV20"), town("GM0002", "PO0001", "PV20"), town("GM0003", "PO0001", "PV21"),
            town("GM0004", "PO0002", "PV21"), town("GM0005", null, "PV21"), town("GM0006", null, "PV21")), List.of());

    @Test
    void aMunicipalityLiesInItsPartnershipItsProvinceAndTheCountryOfTheFirstDayOfThePeriod() {
        assertThat(MERGER.areasAround("GM1001", "2026-Q1")).containsExactlyInAnyOrder("PO1000", "PV20", "NL");
        assertThat(MERGER.areasAround("GM1003", "2026-Q1")).isEmpty();
        assertThat(MERGER.areasAround("GM1003", "2026-Q4")).containsExactlyInAnyOrder("PO1000", "PV20", "NL");
        assertThat(MERGER.areasAround("GM1004", "2026-Q1")).as("in no partnership").containsExactlyInAnyOrder("PV21", "NL");
    }

    @Test
    void whatAPartnershipAndAProvinceHaveInCommonIsAPieceWhereItIsMoreThanOneMunicipalityAndNoAreaItself() {
        Composition ground = new Composition(CROSSING.on(LocalDate.of(2026, 1, 5)));
        assertThat(ground.pieces()).containsOnlyKeys("&PV21");
        assertThat(ground.pieces().get("&PV21")).containsExactly(Area.municipality("GM0005"), Area.municipality("GM0006"));
        assertThat(ground.around("GM0005")).containsExactlyInAnyOrder("PV21", "NL", "&PV21");
        assertThat(ground.beyond("PO0001")).as("it crosses").containsExactly("NL");
        assertThat(ground.beyond("PO0002")).containsExactlyInAnyOrder("PV21", "NL");
        assertThat(ground.beyond("PV20")).containsExactlyInAnyOrder("PO0001", "NL");
    }

    @Test
    void aYearHasFourQuartersAndAQuarterItsWeeks() {
        assertThat(MERGER.periodsInside("2026")).containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
        assertThat(MERGER.periodsInside("2026-Q4")).hasSize(14).startsWith("2026-W40").endsWith("2026-W53");
        assertThat(MERGER.periodsInside("2026-W01")).isEmpty();
        assertThat(CountryNesting.andInside(Period.parse("2025"))).hasSize(1 + 52 + 4);
    }

    @Test
    void aMergedMunicipalityHasGroundInCommonWithThoseItCameFrom() {
        assertThat(MERGER.areasDuring("GM1003", "2026-Q4", "2026")).containsExactly("GM1001", "GM1002");
        assertThat(MERGER.areasDuring("GM1001", "2026", "2026-Q4")).containsExactly("GM1003");
        assertThat(MERGER.areasDuring("GM1001", "2026-Q1", "2026")).containsExactly("GM1001");
        assertThat(MERGER.areasDuring("PO1000", "2026-Q1", "2026")).containsExactly("PO1000");
    }

    @Test
    void everySubjectSaysHowItGoesTogetherOverTime() {
        for (Subject subject : Subject.values()) {
            assertThat(MERGER.overTime(subject.name())).isInstanceOf(switch (subject) {
                case WAITING -> OverTime.AtEnd.class;
                case VISITS -> OverTime.HowOften.class;
                default -> OverTime.Distinct.class;
            });
        }
    }

    private static Municipality town(String code, String partnership, String province) {
        return new Municipality(code, code, new Validity(LocalDate.of(2000, 1, 1), Optional.empty()), List.of(), Optional.ofNullable(partnership), province);
    }
}
