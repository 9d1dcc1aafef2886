package nl.kindkring.reporting.projection;

import static nl.kindkring.reporting.projection.Past.AFTER;
import static nl.kindkring.reporting.projection.Past.FIRST_DAY;
import static nl.kindkring.reporting.projection.Past.LAST;
import static nl.kindkring.reporting.projection.Past.LAST_DAY;
import static nl.kindkring.reporting.projection.Past.noon;
import static nl.kindkring.reporting.projection.Tallied.TOWN;
import static nl.kindkring.reporting.projection.Tallied.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.signal.VisitHeld;
import nl.kindkring.contracts.team.CentreKind;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.Institution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Centres by how often a care coordinator came: every cell of a handful, visits on the first and last day and on the days around. */
class VisitFactsTest {

    private static final LocalDate INSIDE = LocalDate.of(2026, 2, 4);
    private static final Instant LONG_AGO = noon(LocalDate.of(2025, 9, 1));

    private static Tallied facts;

    @BeforeAll
    static void database() {
        facts = new Tallied("facts-of-visits");
    }

    @AfterAll
    static void drop() {
        facts.close();
    }

    static Past handful() {
        Past past = new Past();
        visited(past, CentreKind.PRIMARY_SCHOOL, LONG_AGO);
        visited(past, CentreKind.PRIMARY_SCHOOL, LONG_AGO, FIRST_DAY.minusDays(1), LAST_DAY.plusDays(1));
        visited(past, CentreKind.PRIMARY_SCHOOL, LONG_AGO, FIRST_DAY);
        visited(past, CentreKind.PRIMARY_SCHOOL, LONG_AGO, FIRST_DAY.minusDays(1), LAST_DAY);
        visited(past, CentreKind.PRIMARY_SCHOOL, LONG_AGO, INSIDE, LAST_DAY.plusDays(1));
        visited(past, CentreKind.PRIMARY_SCHOOL, LONG_AGO, FIRST_DAY, LAST_DAY);
        visited(past, CentreKind.CHILDCARE, LONG_AGO, INSIDE, INSIDE);
        visited(past, CentreKind.CHILDCARE, LONG_AGO, INSIDE, INSIDE.plusDays(1), INSIDE.plusDays(2));
        visited(past, CentreKind.PRESCHOOL, LAST);
        visited(past, CentreKind.PRESCHOOL, AFTER, LAST_DAY.plusDays(1));
        past.on(INSIDE, new VisitHeld(UUID.randomUUID(), UUID.randomUUID(), Past.TOWN, INSIDE, 3));
        return past;
    }

    @Test
    @Tag("N8")
    void eachCentreThatWasThereByTheEndCountsOnceByItsVisitsInTheQuarter() {
        facts.of(handful());
        assertThat(facts.in("visits-by-centre-kind")).isEqualTo(Map.of("kind=PRIMARY_SCHOOL,visits=NONE", 2L, "kind=PRIMARY_SCHOOL,visits=ONE", 3L,
                "kind=PRIMARY_SCHOOL,visits=MORE", 1L, "kind=CHILDCARE,visits=MORE", 2L, "kind=PRESCHOOL,visits=NONE", 1L));
        assertThat(facts.each(table("visits-by-centre-kind"), Past.QUARTER, TOWN, CellCount::population)).as("all centres of the kind")
                .containsEntry("kind=PRIMARY_SCHOOL,visits=MORE", 6L).containsEntry("kind=CHILDCARE,visits=NONE", 2L).containsEntry("kind=PRESCHOOL,visits=ONE", 1L);
    }

    @Test
    void overTheYearTheVisitsAreThoseOfTheYear() {
        assertThat(facts.of(handful()).in(table("visits-in-a-year"), Period.parse("2026"), TOWN)).isEqualTo(Map.of("kind=PRIMARY_SCHOOL,visits=NONE", 1L,
                "kind=PRIMARY_SCHOOL,visits=ONE", 3L, "kind=PRIMARY_SCHOOL,visits=MORE", 2L, "kind=CHILDCARE,visits=MORE", 2L, "kind=PRESCHOOL,visits=NONE", 1L,
                "kind=PRESCHOOL,visits=ONE", 1L));
    }

    @Test
    void aCentreIsItsOwnInstitution() {
        Past past = new Past();
        UUID centre = visited(past, CentreKind.CHILDCARE, LONG_AGO, INSIDE);
        assertThat(facts.of(past).institutions(table("visits-by-centre-kind"), "kind=CHILDCARE,visits=ONE")).isEqualTo(Map.of(new Institution(centre), 1L));
    }

    private static UUID visited(Past past, CentreKind kind, Instant since, LocalDate... days) {
        UUID centre = past.centre(kind, since);
        for (LocalDate day : days) {
            past.on(day, new VisitHeld(UUID.randomUUID(), centre, Past.TOWN, day, 2));
        }
        return centre;
    }
}
