package nl.kindkring.reporting.projection;

import static nl.kindkring.reporting.projection.Past.AFTER;
import static nl.kindkring.reporting.projection.Past.LAST;
import static nl.kindkring.reporting.projection.Past.LAST_DAY;
import static nl.kindkring.reporting.projection.Tallied.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.referral.DeclineReason;
import nl.kindkring.contracts.referral.HelpLevel;
import nl.kindkring.contracts.referral.Place;
import nl.kindkring.contracts.referral.ReferralAccepted;
import nl.kindkring.contracts.referral.ReferralClosed;
import nl.kindkring.contracts.referral.ReferralDeclined;
import nl.kindkring.contracts.referral.ReferralOutcome;
import nl.kindkring.contracts.referral.ReferralWaiting;
import nl.kindkring.contracts.referral.ReferralWithdrawn;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.disclosure.Institution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Children who wait on the last day of the quarter: each band of waiting at both of its borders, and each way to stop waiting on the last day and on the day after. */
class WaitingFactsTest {

    private static final String TABLE = "waiting-by-level";
    private static final LocalDate ASKED = LAST_DAY.minusDays(20);
    private static final UUID PROVIDER = UUID.randomUUID();

    private static Tallied facts;

    @BeforeAll
    static void database() {
        facts = new Tallied("facts-of-waiting");
    }

    @AfterAll
    static void drop() {
        facts.close();
    }

    /** At H1 waiting at the lower border of each band, at H2 at the upper one; at H3 what stopped or did not begin; at H4 what stopped too late for this quarter. */
    static Past handful() {
        Past past = new Past();
        Map<HelpLevel, List<Integer>> days = Map.of(HelpLevel.H1, List.of(0, 15, 43, 85), HelpLevel.H2, List.of(14, 42, 84, 1000), HelpLevel.H3, List.of(-1));
        days.forEach((level, ago) -> ago.forEach(some -> past.asked(past.child(UUID.randomUUID()), PROVIDER, level, LAST_DAY.minusDays(some), "C1")));
        Asked started = asked(past, HelpLevel.H3);
        past.started(started.referral(), started.child(), HelpLevel.H3, Place.HOME, LAST_DAY, 30);
        Asked startedLater = asked(past, HelpLevel.H4);
        past.started(startedLater.referral(), startedLater.child(), HelpLevel.H4, Place.HOME, LAST_DAY.plusDays(1), 30);
        for (HelpLevel level : List.of(HelpLevel.H3, HelpLevel.H4)) {
            Asked withdrawn = asked(past, level);
            past.at(level == HelpLevel.H3 ? LAST : AFTER, new ReferralWithdrawn(withdrawn.referral(), withdrawn.child()));
            Asked declined = asked(past, level);
            past.at(level == HelpLevel.H3 ? LAST : AFTER, new ReferralDeclined(declined.referral(), declined.child(), DeclineReason.NO_CAPACITY));
        }
        Asked closed = asked(past, HelpLevel.H3);
        past.started(closed.referral(), closed.child(), HelpLevel.H3, Place.HOME, LAST_DAY.minusDays(9), 30);
        past.at(LAST, new ReferralClosed(closed.referral(), closed.child(), ReferralOutcome.GOALS_REACHED));
        past.asked(past.child(UUID.randomUUID()), PROVIDER, HelpLevel.H3, ASKED, "D4");
        Asked accepted = asked(past, HelpLevel.H4);
        past.at(LAST, new ReferralAccepted(accepted.referral(), accepted.child())).at(LAST, new ReferralWaiting(accepted.referral(), accepted.child(), null));
        return past;
    }

    @Test
    void whoWaitsAtTheEndOfTheLastDayCountsInTheBandOfTheDaysUntilThatDay() {
        assertThat(facts.of(handful()).in(TABLE)).isEqualTo(Map.of(
                "level=H1,waiting=0-14", 1L, "level=H1,waiting=15-42", 1L, "level=H1,waiting=43-84", 1L, "level=H1,waiting=85+", 1L,
                "level=H2,waiting=0-14", 1L, "level=H2,waiting=15-42", 1L, "level=H2,waiting=43-84", 1L, "level=H2,waiting=85+", 1L,
                "level=H4,waiting=15-42", 4L));
    }

    @Test
    void aQuarterLaterOnlyThoseWaitOfWhomNothingWasHeardAndLonger() {
        assertThat(facts.of(handful()).in(table(TABLE), Period.parse("2026-Q2"), Tallied.TOWN))
                .isEqualTo(Map.of("level=H1,waiting=85+", 4L, "level=H2,waiting=85+", 4L, "level=H3,waiting=85+", 1L, "level=H4,waiting=85+", 1L));
    }

    @Test
    void whoWasDeclinedWaitsFromTheRequestToTheNextProviderOnAndNotAnyMoreWhenThatOneStarts() {
        Past past = new Past();
        UUID child = past.child(UUID.randomUUID());
        UUID first = past.asked(child, PROVIDER, HelpLevel.H2, LAST_DAY.minusDays(100), "C1");
        past.on(LAST_DAY.minusDays(50), new ReferralDeclined(first, child, DeclineReason.NO_CAPACITY));
        UUID next = past.asked(child, UUID.randomUUID(), HelpLevel.H2, LAST_DAY.minusDays(5), "C1");
        assertThat(facts.of(past).in(TABLE)).isEqualTo(Map.of("level=H2,waiting=0-14", 1L));
        past.started(next, child, HelpLevel.H2, Place.HOME, LAST_DAY.plusDays(30), 130);
        assertThat(facts.of(past).in(TABLE)).isEqualTo(Map.of("level=H2,waiting=0-14", 1L));
        assertThat(facts.in(table(TABLE), Period.parse("2026-Q2"), Tallied.TOWN)).as("neither the first request nor the second").isEmpty();
    }

    @Test
    void aChildThatWaitsAtTwoProvidersIsOneAndBothAreCredited() {
        UUID other = UUID.randomUUID();
        Past past = new Past();
        UUID child = past.child(UUID.randomUUID());
        past.asked(child, PROVIDER, HelpLevel.H2, ASKED, "C1");
        past.asked(child, other, HelpLevel.H2, ASKED.plusDays(1), "A1");
        past.asked(child, other, HelpLevel.H1, LAST_DAY, "C1");
        facts.of(past);
        assertThat(facts.in(TABLE)).isEqualTo(Map.of("level=H2,waiting=15-42", 1L, "level=H1,waiting=0-14", 1L));
        assertThat(facts.in(table(TABLE).margin(List.of()))).isEqualTo(Map.of("", 1L));
        assertThat(facts.institutions(table(TABLE), "level=H2,waiting=15-42")).isEqualTo(Map.of(new Institution(PROVIDER), 1L, new Institution(other), 1L));
    }

    private record Asked(UUID referral, UUID child) {}

    private static Asked asked(Past past, HelpLevel level) {
        UUID child = past.child(UUID.randomUUID());
        return new Asked(past.asked(child, PROVIDER, level, ASKED, "C1"), child);
    }
}
