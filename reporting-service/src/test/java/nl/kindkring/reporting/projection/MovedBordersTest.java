package nl.kindkring.reporting.projection;

import static nl.kindkring.reporting.projection.Tallied.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;
import nl.kindkring.contracts.consent.StatisticsAttributesChanged;
import nl.kindkring.contracts.signal.Context;
import nl.kindkring.contracts.signal.Origin;
import nl.kindkring.contracts.signal.QuestionType;
import nl.kindkring.contracts.signal.SignalRegistered;
import nl.kindkring.contracts.signal.SubjectKind;
import nl.kindkring.contracts.signal.Urgency;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.District;
import nl.kindkring.reporting.geography.Geography;
import nl.kindkring.reporting.geography.Municipality;
import nl.kindkring.reporting.geography.Validity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Borders that move inside a period, with the figures written by hand (decision 141). In Stay a district is renamed and another divided on 9 February 2026, in the middle of a quarter; on 1 July,
 * in the middle of a year and in the first week of a quarter, East and West become Both.
 */
class MovedBordersTest {

    private static final LocalDate RENAMED = LocalDate.of(2026, 2, 9);
    private static final LocalDate MERGED = LocalDate.of(2026, 7, 1);
    private static final String EAST = "GM2001";
    private static final String WEST = "GM2002";
    private static final String BOTH = "GM2003";
    private static final String STAY = "GM2004";
    private static final UUID CENTRE = UUID.randomUUID();

    private static Tallied facts;

    private final Past past = new Past();

    @BeforeAll
    static void database() {
        facts = new Tallied("facts-of-moved-borders", country());
    }

    @AfterAll
    static void drop() {
        facts.close();
    }

    private static Geography country() {
        return new Geography(List.of(
                new Municipality(EAST, "East", until(MERGED), List.of(BOTH), Optional.of("PO2000"), "PV20"), new Municipality(WEST, "West", until(MERGED), List.of(BOTH), Optional.empty(), "PV20"),
                new Municipality(BOTH, "Both", from(MERGED), List.of(), Optional.of("PO2000"), "PV20"), new Municipality(STAY, "Stay", always(), List.of(), Optional.of("PO2000"), "PV21")),
                List.of(district("WK200100", EAST, until(MERGED), "WK200300"), district("WK200200", WEST, until(MERGED), "WK200301"),
                        district("WK200300", BOTH, from(MERGED)), district("WK200301", BOTH, from(MERGED)),
                        district("WK200401", STAY, until(RENAMED), "WK200411"), district("WK200402", STAY, always()), district("WK200403", STAY, until(RENAMED), "WK200414", "WK200413"),
                        district("WK200411", STAY, from(RENAMED)), district("WK200413", STAY, from(RENAMED)), district("WK200414", STAY, from(RENAMED))));
    }

    @Test
    void aQuarterInWhichDistrictsChangeHasThoseOfItsFirstDayAndEveryChildInOneOfThem() {
        UUID before = child("2025-12-01", STAY, "WK200401");
        UUID renamed = child("2025-12-01", STAY, "WK200401");
        moved(renamed, "2026-02-09", STAY, "WK200411");
        UUID after = child("2026-02-20", STAY, "WK200411");
        UUID untouched = child("2025-12-01", STAY, "WK200402");
        UUID left = child("2025-12-01", STAY, "WK200402");
        moved(left, "2026-02-10", STAY, "WK200411");
        UUID divided = child("2025-12-01", STAY, "WK200403");
        UUID intoTheOtherHalf = child("2026-02-21", STAY, "WK200413");
        UUID somewhere = child("2025-12-01", STAY, "WK299999");
        for (UUID child : List.of(before, renamed, after, untouched, left, divided, intoTheOtherHalf, somewhere)) {
            signal(child, "2026-02-25");
            signal(child, "2026-05-06");
        }
        facts.of(past);
        assertThat(districts(STAY, "2026-Q1")).isEqualTo(Map.of("WK200401", 3L, "WK200402", 2L, "WK200403", 2L, "UNKNOWN", 1L));
        assertThat(districts(STAY, "2026-Q2")).as("where one code became two and nobody said which, it is the one that took most of it")
                .isEqualTo(Map.of("WK200411", 4L, "WK200402", 1L, "WK200413", 1L, "WK200414", 1L, "UNKNOWN", 1L));
        assertThat(districts(STAY, "2026-Q1", CellCount::population)).as("known there").isEqualTo(districts(STAY, "2026-Q1"));
        assertThat(areas("2026-Q1")).isEqualTo(Map.of(STAY, 8L, "PO2000", 8L, "PV21", 8L, "NL", 8L));
    }

    @Test
    void aYearInWhichMunicipalitiesMergeHasThoseOfItsFirstDayAndTheNextYearTheNewOne() {
        UUID east = child("2025-12-01", EAST, "WK200100");
        UUID west = child("2025-12-01", WEST, "WK200200");
        moved(west, "2026-07-01", BOTH, "WK200301");
        UUID newInEast = child("2026-09-01", BOTH, "WK200300");
        UUID newInWest = child("2026-09-01", BOTH, "WK200301");
        UUID newSomewhere = child("2026-09-01", BOTH, "WK299999");
        UUID from = child("2025-12-01", STAY, "WK200402");
        moved(from, "2026-10-01", BOTH, "WK200301");
        for (UUID child : List.of(east, west, newInEast, newInWest, newSomewhere, from)) {
            signal(child, "2026-10-07");
            signal(child, "2027-02-03");
        }
        underAnAlias(BOTH, "2026-10-07");
        underAnAlias(EAST, "2027-02-03");
        facts.of(past);
        // who lives in Both and nothing says where, was in the first of the municipalities that it came from
        assertThat(areas("2026")).isEqualTo(Map.of(EAST, 4L, WEST, 2L, STAY, 1L, "PO2000", 5L, "PV20", 6L, "PV21", 1L, "NL", 7L));
        assertThat(areas("2026-Q4")).isEqualTo(Map.of(BOTH, 6L, STAY, 1L, "PO2000", 7L, "PV20", 6L, "PV21", 1L, "NL", 7L));
        assertThat(areas("2027")).isEqualTo(Map.of(BOTH, 7L, "PO2000", 7L, "PV20", 7L, "NL", 7L));
        assertThat(districts(BOTH, "2026-Q4")).isEqualTo(Map.of("WK200300", 2L, "WK200301", 2L, "UNKNOWN", 2L));
        assertThat(districts(BOTH, "2026-Q4", CellCount::population)).as("an alias is nobody who is known").isEqualTo(Map.of("WK200300", 2L, "WK200301", 2L, "UNKNOWN", 1L));
        assertThat(districts(BOTH, "2027-Q1")).isEqualTo(Map.of("WK200300", 2L, "WK200301", 3L, "UNKNOWN", 2L));
        assertThat(districts(EAST, "2027-Q1")).as("it is no area any more").isEmpty();
    }

    @Test
    void theQuarterInWhichTheyMergeKeepsBothUntilItsEndAlsoForWhoCameAfterwards() {
        signal(child("2025-12-01", EAST, "WK200100"), "2026-06-29");
        signal(child("2026-07-01", BOTH, "WK200300"), "2026-07-02");
        signal(child("2026-09-27", BOTH, "WK200301"), "2026-09-27");
        facts.of(past);
        assertThat(areas("2026-Q3")).isEqualTo(Map.of(EAST, 2L, WEST, 1L, "PO2000", 2L, "PV20", 3L, "NL", 3L));
        assertThat(districts(EAST, "2026-Q3")).isEqualTo(Map.of("WK200100", 2L));
        assertThat(districts(WEST, "2026-Q3")).isEqualTo(Map.of("WK200200", 1L));
    }

    /** Children by district; the theme is the same for all. */
    private static Map<String, Long> districts(String municipality, String quarter) {
        return districts(municipality, quarter, CellCount::children);
    }

    private static Map<String, Long> districts(String municipality, String quarter, ToLongFunction<CellCount> what) {
        Map<String, Long> districts = new TreeMap<>();
        facts.each(table("signals-by-theme-and-district"), Period.parse(quarter), Area.municipality(municipality), what).forEach((cell, children) -> {
            if (cell.endsWith(",theme=C1") && children > 0) {
                districts.put(cell.replaceAll("district=(\\w+),theme=C1", "$1"), children);
            }
        });
        return districts;
    }

    /** Children by area, of all levels. */
    private static Map<String, Long> areas(String period) {
        Map<String, Long> areas = new TreeMap<>();
        for (Area area : all()) {
            facts.in(table("signals-by-theme").margin(List.of()), Period.parse(period), area).forEach((cell, children) -> areas.put(area.code(), children));
        }
        return areas;
    }

    private static List<Area> all() {
        return List.of(Area.municipality(EAST), Area.municipality(WEST), Area.municipality(BOTH), Area.municipality(STAY), new Area(AreaLevel.PARTNERSHIP, "PO2000"),
                new Area(AreaLevel.PROVINCE, "PV20"), new Area(AreaLevel.PROVINCE, "PV21"), Area.NETHERLANDS);
    }

    private UUID child(String known, String municipality, String district) {
        return past.child(LocalDate.parse(known), municipality, district, "4-5", CENTRE);
    }

    private void moved(UUID child, String day, String municipality, String district) {
        past.on(LocalDate.parse(day), new StatisticsAttributesChanged(child, municipality, district, "4-5"));
    }

    private void signal(UUID child, String day) {
        past.signal(child, CENTRE, LocalDate.parse(day), Urgency.CONCERN, "C1");
    }

    private void underAnAlias(String municipality, String day) {
        past.on(LocalDate.parse(day), new SignalRegistered(UUID.randomUUID(), SubjectKind.ALIAS, null, QuestionType.DEVELOPMENT, Origin.SCHOOL, List.of("C1"), Urgency.CONCERN,
                Context.SCHOOL, CENTRE, municipality, "4-5", LocalDate.parse(day)));
    }

    private static District district(String code, String municipality, Validity valid, String... successors) {
        return new District(code, municipality, code, valid, List.of(successors));
    }

    private static Validity until(LocalDate day) {
        return new Validity(LocalDate.of(2000, 1, 1), Optional.of(day));
    }

    private static Validity from(LocalDate day) {
        return new Validity(day, Optional.empty());
    }

    private static Validity always() {
        return new Validity(LocalDate.of(2000, 1, 1), Optional.empty());
    }
}
