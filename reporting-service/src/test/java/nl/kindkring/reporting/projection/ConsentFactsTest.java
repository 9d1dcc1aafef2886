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
import nl.kindkring.contracts.consent.ConsentDecided;
import nl.kindkring.contracts.consent.ConsentOutcome;
import nl.kindkring.contracts.consent.ConsentRequested;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.contracts.consent.StatisticsAttributesChanged;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.disclosure.Institution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Children for whom consent was asked or decided: every cell of a handful, each step by its own Dutch day. */
class ConsentFactsTest {

    private static final Instant INSIDE = noon(LocalDate.of(2026, 2, 4));

    private static Tallied facts;

    @BeforeAll
    static void database() {
        facts = new Tallied("facts-of-consents");
    }

    @AfterAll
    static void drop() {
        facts.close();
    }

    static Past handful() {
        Past past = new Past();
        UUID school = UUID.randomUUID();
        decided(past, asked(past, past.child(school), Purpose.IDENTIFY, FIRST), LAST, ConsentOutcome.GIVEN);
        decided(past, asked(past, past.child(school), Purpose.REFER, FIRST), LAST, ConsentOutcome.REFUSED);
        decided(past, asked(past, past.child(school), Purpose.OBSERVE, BEFORE), AFTER, ConsentOutcome.GIVEN);
        Asked plan = asked(past, past.child(school), Purpose.SHARE_PLAN, INSIDE);
        decided(past, plan, INSIDE, ConsentOutcome.GIVEN);
        decided(past, plan, INSIDE.plusSeconds(60), ConsentOutcome.WITHDRAWN);
        decided(past, asked(past, past.child(school), Purpose.CARRY_OVER, BEFORE), INSIDE, ConsentOutcome.EXPIRED);
        UUID two = past.child(school);
        decided(past, asked(past, two, Purpose.IDENTIFY, INSIDE), INSIDE, ConsentOutcome.GIVEN);
        decided(past, asked(past, two, Purpose.IDENTIFY, INSIDE), INSIDE, ConsentOutcome.REFUSED);
        decided(past, asked(past, UUID.randomUUID(), Purpose.IDENTIFY, INSIDE), INSIDE, ConsentOutcome.GIVEN);
        return past;
    }

    @Test
    void askedGivenRefusedWithdrawnAndExpiredEachCountInTheQuarterOfTheirOwnDay() {
        assertThat(facts.of(handful()).in("consents-by-purpose")).isEqualTo(Map.of(
                "purpose=IDENTIFY,step=ASKED", 2L, "purpose=IDENTIFY,step=GIVEN", 2L, "purpose=IDENTIFY,step=REFUSED", 1L,
                "purpose=REFER,step=ASKED", 1L, "purpose=REFER,step=REFUSED", 1L,
                "purpose=SHARE_PLAN,step=ASKED", 1L, "purpose=SHARE_PLAN,step=GIVEN", 1L, "purpose=SHARE_PLAN,step=WITHDRAWN", 1L,
                "purpose=CARRY_OVER,step=EXPIRED", 1L));
    }

    @Test
    void whatFallsOutsideCountsInTheQuarterBeforeOrAfter() {
        facts.of(handful());
        assertThat(facts.in(table("consents-by-purpose"), Period.parse("2025-Q4"), Tallied.TOWN))
                .isEqualTo(Map.of("purpose=OBSERVE,step=ASKED", 1L, "purpose=CARRY_OVER,step=ASKED", 1L));
        assertThat(facts.in(table("consents-by-purpose"), Period.parse("2026-Q2"), Tallied.TOWN)).isEqualTo(Map.of("purpose=OBSERVE,step=GIVEN", 1L));
    }

    @Test
    void aCellCreditsTheCentreThatRegisteredTheChild() {
        UUID school = UUID.randomUUID();
        UUID daycare = UUID.randomUUID();
        Past past = new Past();
        for (UUID centre : new UUID[] {school, school, daycare}) {
            asked(past, past.child(centre), Purpose.REFER, INSIDE);
        }
        assertThat(facts.of(past).institutions(table("consents-by-purpose"), "purpose=REFER,step=ASKED"))
                .isEqualTo(Map.of(new Institution(school), 2L, new Institution(daycare), 1L));
    }

    /** Else nine of ten children could be of one school and nobody would be told: what nobody is credited with, no rule of dominance sees. */
    @Test
    void aBirthdayOrAMoveAfterwardsTakesNoCreditFromTheCentreThatRegisteredTheChild() {
        UUID school = UUID.randomUUID();
        Past past = new Past();
        UUID child = past.child("2-3", school);
        past.on(LocalDate.of(2025, 11, 1), new StatisticsAttributesChanged(child, Past.TOWN, Past.DISTRICT, "4-5"));
        past.on(LocalDate.of(2026, 1, 10), new StatisticsAttributesChanged(child, Past.TOWN, "WK999999", "4-5"));
        asked(past, child, Purpose.REFER, INSIDE);
        facts.of(past);
        assertThat(facts.in(table(Subject.CONSENTS, dimension("purpose"), dimension("ageBand"), dimension("district")))).isEqualTo(
                Map.of("ageBand=4-5,district=WK100401,purpose=REFER", 1L));
        assertThat(facts.institutions(table("consents-by-purpose"), "purpose=REFER,step=ASKED")).isEqualTo(Map.of(new Institution(school), 1L));
    }

    private record Asked(UUID consent, UUID child, Purpose purpose) {}

    private static Asked asked(Past past, UUID child, Purpose purpose, Instant at) {
        Asked asked = new Asked(UUID.randomUUID(), child, purpose);
        past.at(at, new ConsentRequested(asked.consent(), child, purpose, RecipientKind.TEAM));
        return asked;
    }

    private static void decided(Past past, Asked asked, Instant at, ConsentOutcome outcome) {
        past.at(at, new ConsentDecided(asked.consent(), asked.child(), asked.purpose(), RecipientKind.TEAM, outcome));
    }
}
