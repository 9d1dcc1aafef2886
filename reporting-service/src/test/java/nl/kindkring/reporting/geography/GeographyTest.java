package nl.kindkring.reporting.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GeographyTest {

    private static final LocalDate MERGER = LocalDate.of(2026, 2, 2);
    private final Geography country = Country.withAMerger(MERGER);
    private final Division before = country.on(MERGER.minusDays(1));
    private final Division after = country.on(MERGER);

    @Test
    void theDayOfAMergerHasTheNewMunicipalityAndTheDayBeforeTheOldOnes() {
        assertThat(before.areas(AreaLevel.MUNICIPALITY)).extracting(Area::code).containsExactly("GM1001", "GM1002", "GM1004");
        assertThat(after.areas(AreaLevel.MUNICIPALITY)).extracting(Area::code).containsExactly("GM1003", "GM1004");
        assertThat(after.areas(AreaLevel.COUNTRY)).containsExactly(Area.NETHERLANDS);
    }

    @Test
    void anOldCodeStandsForItsSuccessorAndANewOneIsToldApartByItsDistrict() {
        assertThat(after.municipality("GM1002", null)).contains(Area.municipality("GM1003"));
        assertThat(before.municipality("GM1003", "WK100302")).contains(Area.municipality("GM1002"));
        assertThat(before.municipality("GM1003", "WK100301")).contains(Area.municipality("GM1001"));
        assertThat(before.municipality("GM1003", null)).as("without a district the first that named it").contains(Area.municipality("GM1001"));
        assertThat(before.municipality("GM9999", null)).isEmpty();
    }

    @Test
    void aDistrictThatEndedStandsForItsSuccessorAndLiesInOneMunicipality() {
        assertThat(after.districtIn(Area.municipality("GM1003"), "WK100102")).contains("WK100301");
        assertThat(before.districtIn(Area.municipality("GM1001"), "WK100301")).contains("WK100101");
        assertThat(before.districtIn(Area.municipality("GM1002"), "WK100101")).isEmpty();
        assertThat(after.districts(Area.municipality("GM1003"))).containsExactly("WK100301", "WK100302");
    }

    @Test
    void everyMunicipalityIsInOneProvinceAndAtMostOnePartnership() {
        assertThat(before.above(Area.municipality("GM1001"), AreaLevel.PARTNERSHIP)).contains(Area.of("PO1000"));
        assertThat(before.above(Area.municipality("GM1004"), AreaLevel.PARTNERSHIP)).isEmpty();
        assertThat(before.municipalitiesIn(Area.of("PO1000"))).extracting(Area::code).containsExactly("GM1001", "GM1002");
        assertThat(before.municipalitiesIn(Area.NETHERLANDS)).hasSize(3);
    }

    @Test
    void inTheFiguresOfAnAreaAreTheChildrenOfEveryMunicipalityThatWasEverInIt() {
        assertThat(country.everIn(MERGER)).as("the one that two became").containsEntry(Area.of("PO1000"), sorted("GM1003")).containsEntry(Area.municipality("GM1003"), sorted("GM1003"))
                .containsEntry(Area.NETHERLANDS, sorted("GM1003", "GM1004")).doesNotContainKey(Area.municipality("GM1001"));
        assertThat(country.everIn(MERGER.minusDays(1))).containsEntry(Area.of("PO1000"), sorted("GM1001", "GM1002"));
        Validity before = new Validity(LocalDate.of(2000, 1, 1), Optional.of(MERGER));
        Validity after = new Validity(MERGER, Optional.empty());
        Validity always = new Validity(LocalDate.of(2000, 1, 1), Optional.empty());
        Geography moved = new Geography(List.of(
                new Municipality("GM1001", "Left for another partnership", before, List.of(), Optional.of("PO1000"), "PV20"),
                new Municipality("GM1001", "Left for another partnership", after, List.of(), Optional.of("PO2000"), "PV20"),
                new Municipality("GM1002", "Stayed", always, List.of(), Optional.of("PO1000"), "PV20"),
                new Municipality("GM1005", "Ended, and nothing came of it", before, List.of(), Optional.of("PO1000"), "PV20")), List.of());
        assertThat(moved.everIn(MERGER)).containsEntry(Area.of("PO1000"), sorted("GM1001", "GM1002", "GM1005")).containsEntry(Area.of("PO2000"), sorted("GM1001"));
    }

    private static SortedSet<String> sorted(String... codes) {
        return new TreeSet<>(List.of(codes));
    }

    @Test
    void aCodeThatIsValidTwiceOnADayOrGoesUpInNothingIsRefused() {
        Validity always = new Validity(LocalDate.of(2000, 1, 1), Optional.empty());
        Municipality one = new Municipality("GM1001", "One", always, List.of(), Optional.empty(), "PV20");
        assertThatThrownBy(() -> new Geography(List.of(one, one), List.of())).hasMessageContaining("GM1001");
        Municipality lost = new Municipality("GM1001", "One", always, List.of("GM1009"), Optional.empty(), "PV20");
        assertThatThrownBy(() -> new Geography(List.of(lost), List.of())).hasMessageContaining("GM1009");
        District away = new District("WK100901", "GM1009", "x", always, List.of());
        assertThatThrownBy(() -> new Geography(List.of(one), List.of(away))).hasMessageContaining("WK100901");
    }

    @Test
    void aDistrictCodeMayEndWithLettersWhereCbsRanOutOfDigits() {
        Validity always = new Validity(LocalDate.of(2000, 1, 1), Optional.empty());
        Geography amsterdam = new Geography(List.of(new Municipality("GM0363", "Amsterdam", always, List.of(), Optional.empty(), "PV27")),
                List.of(new District("WK0363AA", "GM0363", "Burgwallen-Oude Zijde", always, List.of()), new District("WK036301", "GM0363", "x", always, List.of())));
        assertThat(amsterdam.on(MERGER).districts(Area.municipality("GM0363"))).containsExactly("WK036301", "WK0363AA");
        assertThat(amsterdam.on(MERGER).districtIn(Area.municipality("GM0363"), "WK0363AA")).contains("WK0363AA");
        assertThatThrownBy(() -> new District("WK0363aa", "GM0363", "x", always, List.of())).hasMessageContaining("WK0363aa");
    }
}
