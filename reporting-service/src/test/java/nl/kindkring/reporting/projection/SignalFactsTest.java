package nl.kindkring.reporting.projection;

import static nl.kindkring.reporting.projection.Past.FIRST_DAY;
import static nl.kindkring.reporting.projection.Past.LAST_DAY;
import static nl.kindkring.reporting.projection.Tallied.TOWN;
import static nl.kindkring.reporting.projection.Tallied.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.consent.StatisticsObjected;
import nl.kindkring.contracts.signal.Origin;
import nl.kindkring.contracts.signal.SubjectKind;
import nl.kindkring.contracts.signal.Urgency;
import nl.kindkring.contracts.team.CentreKind;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.Institution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Children with a signal: every cell of a handful, by theme, urgency, origin and kind of centre, up to the borders of the period. */
class SignalFactsTest {

    private static final LocalDate INSIDE = LocalDate.of(2026, 2, 4);
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID UNHEARD = UUID.randomUUID();

    private static Tallied facts;

    @BeforeAll
    static void database() {
        facts = new Tallied("facts-of-signals");
    }

    @AfterAll
    static void drop() {
        facts.close();
    }

    static Past handful() {
        Past past = new Past();
        UUID school = past.centre(CentreKind.PRIMARY_SCHOOL);
        UUID daycare = past.centre(CentreKind.CHILDCARE);
        UUID anna = past.child("4-5", school);
        past.signal(anna, school, FIRST_DAY, Urgency.CONCERN, "C1");
        past.signal(anna, daycare, LAST_DAY, Urgency.SERIOUS, "C1");
        past.signal(past.child("6-7", school), UNHEARD, LAST_DAY, Urgency.QUESTION, "C1", "A1");
        UUID outside = past.child("2-3", daycare);
        past.signal(outside, daycare, FIRST_DAY.minusDays(1), Urgency.CONCERN, "C2");
        past.signal(outside, daycare, LAST_DAY.plusDays(1), Urgency.CONCERN, "C2");
        UUID corrected = past.child("4-5", school);
        past.corrected(past.signal(corrected, school, INSIDE, Urgency.CONCERN, "A1"), corrected, INSIDE.plusDays(3), Urgency.ACUTE, "E3");
        UUID home = past.child("4-5", daycare);
        past.signal(home, daycare, INSIDE, Urgency.CONCERN, "D4");
        past.signal(home, daycare, INSIDE, Urgency.SERIOUS, "D4", "E3");
        for (SubjectKind kind : SubjectKind.values()) {
            if (kind != SubjectKind.CHILD) {
                past.signal(kind, school, INSIDE, "A1");
            }
        }
        UUID objects = past.child("2-3", daycare);
        UUID objectedNoMore = past.child("2-3", daycare);
        UUID erased = past.child("2-3", daycare);
        past.on(INSIDE, new StatisticsObjected(objects, true)).on(INSIDE, new StatisticsObjected(objectedNoMore, true)).on(INSIDE, new ChildErased(erased));
        past.on(INSIDE, new StatisticsObjected(objectedNoMore, false));
        past.signal(objects, daycare, INSIDE, Urgency.QUESTION, "E3");
        past.signal(objectedNoMore, daycare, INSIDE, Urgency.QUESTION, "E3");
        past.signal(erased, daycare, INSIDE, Urgency.QUESTION, "E3");
        return past;
    }

    @Test
    void byThemeAndKindOfCentreAChildCountsInEachKindOfWhichACentreSignalledIt() {
        assertThat(facts.of(handful()).in("signals-by-theme-and-centre-kind")).isEqualTo(Map.of(
                "centreKind=PRIMARY_SCHOOL,theme=C1", 1L, "centreKind=CHILDCARE,theme=C1", 1L, "centreKind=UNKNOWN,theme=C1", 1L, "centreKind=UNKNOWN,theme=A1", 1L,
                "centreKind=PRIMARY_SCHOOL,theme=E3", 1L, "centreKind=CHILDCARE,theme=E3", 2L, "centreKind=PRIMARY_SCHOOL,theme=A1", 2L));
    }

    @Test
    void byUrgencyAndAgeTheUrgencyIsThatOfTheLatestCorrectionAndTheRestIsSetAgainstWhoIsKnown() {
        facts.of(handful());
        assertThat(facts.in("signals-by-urgency-and-age")).isEqualTo(
                Map.of("ageBand=4-5,urgency=CONCERN", 3L, "ageBand=4-5,urgency=SERIOUS", 2L, "ageBand=4-5,urgency=ACUTE", 1L, "ageBand=6-7,urgency=QUESTION", 1L,
                        "ageBand=2-3,urgency=QUESTION", 1L));
        assertThat(facts.each(table("signals-by-urgency-and-age"), Past.QUARTER, TOWN, CellCount::population))
                .containsEntry("ageBand=4-5,urgency=CONCERN", 3L).containsEntry("ageBand=6-7,urgency=ACUTE", 1L).containsEntry("ageBand=2-3,urgency=QUESTION", 2L);
        assertThat(facts.each(table("signals-by-urgency-and-age"), Past.QUARTER, TOWN, CellCount::group))
                .containsEntry("ageBand=4-5,urgency=ACUTE", 5L).containsEntry("ageBand=6-7,urgency=ACUTE", 1L).containsEntry("ageBand=2-3,urgency=ACUTE", 1L);
    }

    @Test
    void theWeekEndsOnSundayAndTheNextOneBeginsOnMonday() {
        facts.of(handful());
        assertThat(facts.in(table("signals-by-theme"), Period.parse("2026-W13"), TOWN)).isEqualTo(Map.of("theme=C1", 2L, "theme=A1", 1L));
        assertThat(facts.in(table("signals-by-theme"), Period.parse("2026-W14"), TOWN)).isEqualTo(Map.of("theme=C2", 1L));
    }

    @Test
    void byOriginAChildCountsInEach() {
        Past past = new Past();
        UUID child = past.child(SCHOOL);
        past.signal(SubjectKind.CHILD, child, SCHOOL, INSIDE, Urgency.CONCERN, Origin.SCHOOL, "C1");
        past.signal(SubjectKind.CHILD, child, SCHOOL, INSIDE, Urgency.CONCERN, Origin.PARENT, "C1");
        past.signal(SubjectKind.CHILD, past.child(SCHOOL), SCHOOL, INSIDE, Urgency.CONCERN, Origin.PARENT, "C1");
        assertThat(facts.of(past).in(table(Subject.SIGNALS, new Dimension("origin", "origin", false, false)))).isEqualTo(Map.of("origin=SCHOOL", 1L, "origin=PARENT", 2L));
    }

    @Test
    void aCellCreditsEachCentreWithItsOwnChildrenAndAChildOfTwoCentresToBoth() {
        UUID daycare = UUID.randomUUID();
        Past past = new Past();
        UUID both = past.child(SCHOOL);
        past.signal(both, SCHOOL, INSIDE, Urgency.CONCERN, "C1");
        past.signal(both, SCHOOL, INSIDE, Urgency.CONCERN, "C1");
        past.signal(both, daycare, INSIDE, Urgency.CONCERN, "C1");
        past.signal(past.child(daycare), SCHOOL, INSIDE, Urgency.CONCERN, "C1", "A1");
        facts.of(past);
        assertThat(facts.in("signals-by-theme")).isEqualTo(Map.of("theme=C1", 2L, "theme=A1", 1L));
        assertThat(facts.institutions(table("signals-by-theme"), "theme=C1")).isEqualTo(Map.of(new Institution(SCHOOL), 2L, new Institution(daycare), 1L));
        assertThat(facts.institutions(table("signals-by-theme"), "theme=A1")).isEqualTo(Map.of(new Institution(SCHOOL), 1L));
    }
}
