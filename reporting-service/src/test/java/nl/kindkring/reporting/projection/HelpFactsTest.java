package nl.kindkring.reporting.projection;

import static nl.kindkring.reporting.projection.Past.FIRST_DAY;
import static nl.kindkring.reporting.projection.Past.LAST_DAY;
import static nl.kindkring.reporting.projection.Past.noon;
import static nl.kindkring.reporting.projection.Tallied.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.referral.HelpLevel;
import nl.kindkring.contracts.referral.Place;
import nl.kindkring.contracts.referral.ReferralStarted;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.disclosure.Institution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Children whose help started: every cell of a handful, each band of time to help at both of its borders, by the day on which it started. */
class HelpFactsTest {

    private static final LocalDate INSIDE = LocalDate.of(2026, 2, 4);
    private static final UUID PROVIDER = UUID.randomUUID();

    private static Tallied facts;

    @BeforeAll
    static void database() {
        facts = new Tallied("facts-of-help");
    }

    @AfterAll
    static void drop() {
        facts.close();
    }

    /** At H1 help at the lower border of each band, at H2 at the upper one; at H3 what may not count, at H4 what stands for the themes. */
    static Past handful() {
        Past past = new Past();
        started(past, HelpLevel.H1, Place.HOME, FIRST_DAY, 0);
        started(past, HelpLevel.H2, Place.HOME, LAST_DAY, 14);
        started(past, HelpLevel.H1, Place.CENTRE, INSIDE, 15);
        started(past, HelpLevel.H2, Place.CENTRE, INSIDE, 42);
        started(past, HelpLevel.H1, Place.PROVIDER, INSIDE, 43);
        started(past, HelpLevel.H2, Place.PROVIDER, INSIDE, 84);
        started(past, HelpLevel.H1, Place.OTHER, INSIDE, 85);
        started(past, HelpLevel.H2, Place.OTHER, INSIDE, 1000);
        started(past, HelpLevel.H3, Place.HOME, FIRST_DAY.minusDays(1), 20);
        started(past, HelpLevel.H3, Place.HOME, LAST_DAY.plusDays(1), 20);
        UUID home = past.child(UUID.randomUUID());
        past.started(past.asked(home, PROVIDER, HelpLevel.H3, INSIDE, "D4"), home, HelpLevel.H3, Place.HOME, INSIDE, 20);
        UUID both = past.child(UUID.randomUUID());
        past.started(past.asked(both, PROVIDER, HelpLevel.H4, INSIDE, "D4", "A1", "E3"), both, HelpLevel.H4, Place.HOME, INSIDE, 20);
        past.started(past.asked(both, UUID.randomUUID(), HelpLevel.H4, INSIDE, "E3"), both, HelpLevel.H4, Place.CENTRE, INSIDE, 20);
        return past;
    }

    @Test
    @Tag("L3")
    void eachBandOfTimeToHelpBeginsAndEndsOnItsOwnDay() {
        assertThat(facts.of(handful()).in("help-by-level-and-time")).isEqualTo(Map.of(
                "level=H1,timeToHelp=0-14", 1L, "level=H1,timeToHelp=15-42", 1L, "level=H1,timeToHelp=43-84", 1L, "level=H1,timeToHelp=85+", 1L,
                "level=H2,timeToHelp=0-14", 1L, "level=H2,timeToHelp=15-42", 1L, "level=H2,timeToHelp=43-84", 1L, "level=H2,timeToHelp=85+", 1L,
                "level=H4,timeToHelp=15-42", 1L));
    }

    @Test
    void byThemeWithoutSafetyAtHome() {
        assertThat(facts.of(handful()).in("help-by-level-and-theme"))
                .isEqualTo(Map.of("level=H1,theme=C1", 4L, "level=H2,theme=C1", 4L, "level=H4,theme=A1", 1L, "level=H4,theme=E3", 1L));
        assertThat(facts.in(table("help-by-level-and-theme").margin(List.of()))).isEqualTo(Map.of("", 9L));
    }

    @Test
    @Tag("L8")
    void overAYearByThePlaceWhereItStarted() {
        Map<String, Long> year = facts.of(handful()).in(table("help-by-level-place-and-time"), Period.parse("2026"), Tallied.TOWN);
        assertThat(year).containsAllEntriesOf(Map.of("level=H1,place=HOME,timeToHelp=0-14", 1L, "level=H2,place=CENTRE,timeToHelp=15-42", 1L,
                "level=H1,place=PROVIDER,timeToHelp=43-84", 1L, "level=H2,place=OTHER,timeToHelp=85+", 1L, "level=H4,place=HOME,timeToHelp=15-42", 1L,
                "level=H4,place=CENTRE,timeToHelp=15-42", 1L, "level=H3,place=HOME,timeToHelp=15-42", 1L)).hasSize(11);
        assertThat(year.values()).containsOnly(1L);
    }

    @Test
    void helpThatIsToldOfAfterTheQuarterCountsByTheDayOnWhichItStarted() {
        Past past = new Past();
        UUID child = past.child(UUID.randomUUID());
        UUID referral = past.asked(child, PROVIDER, HelpLevel.H2, INSIDE, "C1");
        past.at(noon(LAST_DAY.plusDays(7)), new ReferralStarted(referral, child, UUID.randomUUID(), HelpLevel.H2, Place.HOME, LAST_DAY, 30));
        assertThat(facts.of(past).in("help-by-level-and-time")).isEqualTo(Map.of("level=H2,timeToHelp=15-42", 1L));
    }

    @Test
    void aCellCreditsTheProvidersThatStarted() {
        facts.of(handful());
        assertThat(facts.institutions(table("help-by-level-and-time"), "level=H1,timeToHelp=0-14")).isEqualTo(Map.of(new Institution(PROVIDER), 1L));
        assertThat(facts.institutions(table("help-by-level-and-time"), "level=H4,timeToHelp=15-42")).hasSize(2).containsEntry(new Institution(PROVIDER), 1L);
    }

    private static void started(Past past, HelpLevel level, Place place, LocalDate day, int daysToHelp) {
        UUID child = past.child(UUID.randomUUID());
        past.started(past.asked(child, PROVIDER, level, LocalDate.of(2025, 12, 1), "C1"), child, level, place, day, daysToHelp);
    }
}
