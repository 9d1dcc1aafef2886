package nl.kindkring.reporting.projection;

import static nl.kindkring.reporting.projection.Past.AFTER;
import static nl.kindkring.reporting.projection.Past.BEFORE;
import static nl.kindkring.reporting.projection.Past.FIRST;
import static nl.kindkring.reporting.projection.Past.LAST;
import static nl.kindkring.reporting.projection.Tallied.dimension;
import static nl.kindkring.reporting.projection.Tallied.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.signal.OutcomeRecorded;
import nl.kindkring.contracts.signal.SignalOutcome;
import nl.kindkring.contracts.signal.SubjectKind;
import nl.kindkring.contracts.signal.Urgency;
import nl.kindkring.contracts.team.CentreKind;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.disclosure.Institution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Children a signal about whom got an outcome: every cell of a handful, by the Dutch day on which it was recorded, whenever the signal was registered. */
class OutcomeFactsTest {

    private static final LocalDate INSIDE = LocalDate.of(2026, 2, 4);
    private static final UUID SCHOOL = UUID.randomUUID();

    private static Tallied facts;

    @BeforeAll
    static void database() {
        facts = new Tallied("facts-of-outcomes");
    }

    @AfterAll
    static void drop() {
        facts.close();
    }

    static Past handful() {
        Past past = new Past();
        UUID daycare = past.centre(CentreKind.CHILDCARE);
        UUID anna = past.child(SCHOOL);
        UUID annas = past.signal(anna, SCHOOL, INSIDE, Urgency.CONCERN, "C1");
        past.at(FIRST, new OutcomeRecorded(annas, anna, SignalOutcome.NO_ACTION_NOW)).at(LAST, new OutcomeRecorded(annas, anna, SignalOutcome.NORMALISED));
        UUID ben = past.child(SCHOOL);
        UUID ofLastYear = past.signal(ben, daycare, LocalDate.of(2025, 10, 1), Urgency.CONCERN, "A1");
        past.at(BEFORE, new OutcomeRecorded(ofLastYear, ben, SignalOutcome.REFERRED)).on(INSIDE, new OutcomeRecorded(ofLastYear, ben, SignalOutcome.ADVICE_SUFFICED))
                .at(AFTER, new OutcomeRecorded(ofLastYear, ben, SignalOutcome.SOLVED_AT_CENTRE));
        UUID home = past.child(SCHOOL);
        past.on(INSIDE, new OutcomeRecorded(past.signal(home, SCHOOL, INSIDE, Urgency.CONCERN, "D4"), home, SignalOutcome.PARENTS_DECLINED));
        past.on(INSIDE, new OutcomeRecorded(past.signal(home, SCHOOL, INSIDE, Urgency.CONCERN, "E3"), home, SignalOutcome.SAFETY));
        UUID twice = past.child(SCHOOL);
        past.on(INSIDE, new OutcomeRecorded(past.signal(twice, SCHOOL, INSIDE, Urgency.CONCERN, "C1"), twice, SignalOutcome.TO_TEAM));
        past.on(INSIDE, new OutcomeRecorded(past.signal(twice, daycare, INSIDE, Urgency.CONCERN, "A1", "C2"), twice, SignalOutcome.TO_TEAM));
        past.on(INSIDE, new OutcomeRecorded(past.signal(SubjectKind.GROUP, SCHOOL, INSIDE, "C1"), null, SignalOutcome.NORMALISED));
        past.on(INSIDE, new OutcomeRecorded(UUID.randomUUID(), twice, SignalOutcome.NORMALISED));
        for (UUID unregistered : List.of(UUID.randomUUID(), UUID.randomUUID())) {
            past.corrected(unregistered, twice, INSIDE, Urgency.CONCERN, "C1").on(INSIDE, new OutcomeRecorded(unregistered, twice, SignalOutcome.NORMALISED));
        }
        return past;
    }

    @Test
    void eachOutcomeCountsInTheQuarterOfItsDayAndSafetyAtHomeInNone() {
        assertThat(facts.of(handful()).in("signals-by-outcome"))
                .isEqualTo(Map.of("outcome=NO_ACTION_NOW", 1L, "outcome=NORMALISED", 1L, "outcome=ADVICE_SUFFICED", 1L, "outcome=TO_TEAM", 1L));
        assertThat(facts.in(table("signals-by-outcome").margin(List.of()))).isEqualTo(Map.of("", 3L));
    }

    @Test
    void byThemeAndKindOfCentreItHasThoseOfItsOwnSignal() {
        assertThat(facts.of(handful()).in(table(Subject.OUTCOMES, dimension("outcome"), dimension("theme"), dimension("centreKind")))).isEqualTo(Map.of(
                "centreKind=UNKNOWN,outcome=NO_ACTION_NOW,theme=C1", 1L, "centreKind=UNKNOWN,outcome=NORMALISED,theme=C1", 1L,
                "centreKind=CHILDCARE,outcome=ADVICE_SUFFICED,theme=A1", 1L, "centreKind=UNKNOWN,outcome=TO_TEAM,theme=C1", 1L,
                "centreKind=CHILDCARE,outcome=TO_TEAM,theme=A1", 1L, "centreKind=CHILDCARE,outcome=TO_TEAM,theme=C2", 1L));
    }

    @Test
    void aCellCreditsTheCentresOfItsSignals() {
        UUID daycare = UUID.randomUUID();
        Past past = new Past();
        for (UUID centre : new UUID[] {SCHOOL, SCHOOL, daycare}) {
            UUID child = past.child(UUID.randomUUID());
            past.on(INSIDE, new OutcomeRecorded(past.signal(child, centre, INSIDE, Urgency.CONCERN, "C1"), child, SignalOutcome.NORMALISED));
        }
        assertThat(facts.of(past).institutions(table("signals-by-outcome"), "outcome=NORMALISED")).isEqualTo(Map.of(new Institution(SCHOOL), 2L, new Institution(daycare), 1L));
    }
}
