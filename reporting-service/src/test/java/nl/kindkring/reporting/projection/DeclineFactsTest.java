package nl.kindkring.reporting.projection;

import static nl.kindkring.reporting.projection.Past.AFTER;
import static nl.kindkring.reporting.projection.Past.BEFORE;
import static nl.kindkring.reporting.projection.Past.FIRST;
import static nl.kindkring.reporting.projection.Past.LAST;
import static nl.kindkring.reporting.projection.Past.noon;
import static nl.kindkring.reporting.projection.Tallied.dimension;
import static nl.kindkring.reporting.projection.Tallied.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.referral.DeclineReason;
import nl.kindkring.contracts.referral.HelpLevel;
import nl.kindkring.contracts.referral.ReferralDeclined;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.disclosure.Institution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Children for whom a provider declined: every cell of a handful, by Dutch day. */
class DeclineFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 4);
    private static final Instant INSIDE = noon(DAY);
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private static Tallied facts;

    @BeforeAll
    static void database() {
        facts = new Tallied("facts-of-declines");
    }

    @AfterAll
    static void drop() {
        facts.close();
    }

    static Past handful() {
        Past past = new Past();
        declined(past, past.child(ONE), ONE, HelpLevel.H1, FIRST, DeclineReason.NO_CAPACITY, "C1");
        declined(past, past.child(ONE), ONE, HelpLevel.H2, LAST, DeclineReason.NOT_OUR_OFFER, "A1", "D4");
        declined(past, past.child(ONE), ONE, HelpLevel.H1, BEFORE, DeclineReason.OUT_OF_REGION, "C1");
        declined(past, past.child(ONE), ONE, HelpLevel.H1, AFTER, DeclineReason.OUT_OF_REGION, "C1");
        declined(past, past.child(ONE), ONE, HelpLevel.H1, INSIDE, DeclineReason.PARENTS_WITHDREW, "D4");
        UUID twice = past.child(ONE);
        declined(past, twice, ONE, HelpLevel.H2, INSIDE, DeclineReason.OTHER, "C1");
        declined(past, twice, OTHER, HelpLevel.H3, INSIDE, DeclineReason.OTHER, "C1");
        past.at(INSIDE, new ReferralDeclined(UUID.randomUUID(), twice, DeclineReason.PARENTS_WITHDREW));
        return past;
    }

    @Test
    void byReasonAChildCountsOnceHoweverManyProvidersDeclinedForThatReason() {
        facts.of(handful());
        assertThat(facts.in("declines-by-reason")).isEqualTo(Map.of("reason=NO_CAPACITY", 1L, "reason=NOT_OUR_OFFER", 1L, "reason=OTHER", 1L));
        assertThat(facts.institutions(table("declines-by-reason"), "reason=OTHER")).isEqualTo(Map.of(new Institution(ONE), 1L, new Institution(OTHER), 1L));
        assertThat(facts.institutions(table("declines-by-reason"), "reason=NO_CAPACITY")).isEqualTo(Map.of(new Institution(ONE), 1L));
    }

    @Test
    void byLevelAndThemeItHasThoseOfTheRequestThatWasDeclined() {
        assertThat(facts.of(handful()).in(table(Subject.DECLINES, dimension("reason"), dimension("level"), dimension("theme")))).isEqualTo(
                Map.of("level=H1,reason=NO_CAPACITY,theme=C1", 1L, "level=H2,reason=NOT_OUR_OFFER,theme=A1", 1L, "level=H2,reason=OTHER,theme=C1", 1L,
                        "level=H3,reason=OTHER,theme=C1", 1L));
    }

    private static void declined(Past past, UUID child, UUID provider, HelpLevel level, Instant at, DeclineReason reason, String... themes) {
        UUID referral = past.asked(child, provider, level, LocalDate.of(2025, 12, 1), themes);
        past.at(at, new ReferralDeclined(referral, child, reason));
    }
}
