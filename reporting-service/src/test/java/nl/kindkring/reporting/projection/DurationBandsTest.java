package nl.kindkring.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.reporting.catalogue.Audience;
import nl.kindkring.reporting.catalogue.DayBands;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.catalogue.Protection;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Country;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where one band of days ends and the next begins, counted in the real database. */
class DurationBandsTest {

    private static final DayBands SHIPPED = new DayBands(List.of(14, 42, 84));
    private static final Period QUARTER = Period.parse("2026-Q1");
    private static final LocalDate LAST_DAY = QUARTER.dayAfter().minusDays(1);

    private static FactDatabase facts;

    @BeforeAll
    static void create() {
        facts = new FactDatabase("facts-bands");
    }

    @AfterAll
    static void drop() {
        facts.close();
    }

    @BeforeEach
    void empty() {
        facts.empty();
    }

    @Test
    @Tag("L3")
    void helpOnTheLastDayOfABandCountsInItAndADayLaterInTheNext() {
        List.of(0, 14, 15, 42, 43, 44, 84, 85, 400).forEach(days -> {
            UUID referral = sent(LocalDate.of(2026, 1, 5));
            apply(referral, "started", 2, Map.of("place", "HOME", "startedOn", "2026-02-02", "daysToHelp", days));
        });
        assertThat(counted(Subject.HELP_STARTED, "timeToHelp", SHIPPED)).containsExactly(Map.entry("0-14", 2L), Map.entry("15-42", 2L), Map.entry("43-84", 3L), Map.entry("85+", 2L));
    }

    @Test
    void waitingIsCountedFromTheDayOfAskingToTheLastDayOfThePeriod() {
        List.of(0, 14, 15, 42, 43, 84, 85).forEach(days -> sent(LAST_DAY.minusDays(days)));
        sent(LAST_DAY.plusDays(1));
        assertThat(counted(Subject.WAITING, "waiting", SHIPPED)).containsExactly(Map.entry("0-14", 2L), Map.entry("15-42", 2L), Map.entry("43-84", 2L), Map.entry("85+", 1L));
    }

    @Test
    void theBoundsAreThoseOfTheCatalogue() {
        List.of(7, 8, 14, 15).forEach(days -> sent(LAST_DAY.minusDays(days)));
        assertThat(counted(Subject.WAITING, "waiting", new DayBands(List.of(7)))).containsExactly(Map.entry("0-7", 1L), Map.entry("8+", 3L));
    }

    @Test
    void withoutBandsNothingIsCounted() {
        assertThatThrownBy(() -> counts(List.of()).count(table(Subject.WAITING, new Dimension("waiting", "waiting-band", false, false)), QUARTER))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("waiting counts days and has no bands");
    }

    private static Map<String, Long> counted(Subject subject, String dimension, DayBands bands) {
        TrendTable table = table(subject, new Dimension(dimension, "bands", false, false, Optional.of(bands)));
        Map<Cell, CellCount> cells = counts(bands.codes()).count(table, QUARTER).of(Area.NETHERLANDS);
        Map<String, Long> counted = new LinkedHashMap<>();
        bands.codes().forEach(code -> counted.put(code, cells.get(Cell.of(List.of(dimension), List.of(code))).children()));
        return counted;
    }

    private static FactCounts counts(List<String> codes) {
        return new FactCounts(facts.database(), Country.withAMerger(History.MERGER), new TableCells(list -> codes));
    }

    private static TrendTable table(Subject subject, Dimension dimension) {
        return new TrendTable("x", 1, subject, List.of(dimension), PeriodKind.QUARTER, List.of(AreaLevel.COUNTRY), Audience.PUBLIC, LocalDate.of(2020, 1, 1),
                new Protection(10, Optional.empty(), 10, 3, 0.8, 0.9, 5), "", "");
    }

    /** Asks a provider for help for another child. */
    private static UUID sent(LocalDate day) {
        UUID referral = UUID.randomUUID();
        apply(referral, "sent", 1, Map.of("providerId", UUID.randomUUID().toString(), "themes", List.of("A1"), "municipality", "GM1004", "place", "HOME",
                "signalledOn", day.toString(), "sentOn", day.toString()));
        return referral;
    }

    private static void apply(UUID referral, String what, long sequence, Map<String, Object> more) {
        Map<String, Object> data = new HashMap<>(more);
        data.putAll(Map.of("referralId", referral.toString(), "childId", referral.toString(), "caseId", referral.toString(), "level", "H2"));
        facts.apply(List.of(new IncomingEvent(new UUID(referral.getMostSignificantBits(), sequence), "kindkring.referral.v1", 0, 0, referral.toString(),
                "nl.kindkring.referral." + what + ".v1", "urn:kindkring:test", referral.toString(), LAST_DAY.atTime(10, 0).toInstant(ZoneOffset.UTC), sequence,
                new ObjectMapper().valueToTree(data))), 1);
    }
}
