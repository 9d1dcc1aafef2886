package nl.kindkring.reporting.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.audit.Group;
import org.junit.jupiter.api.Test;

class RegionTest {

    private static final int AFTER_ALL = 10 * Region.DAYS;

    /** A child under a theme. */
    private record Counted(int child, String theme) {}

    private static final Region REGION = new Region(3, Scale.MIDDLE);

    @Test
    void whatAWeekCountedUnderAThemeItsQuarterMayCountUnderAnother() {
        Set<Counted> weeks = IntStream.rangeClosed(1, 13).mapToObj(Calendar::week).flatMap(week -> counted(week, Calendar.dayAfter(week) + 1).stream()).collect(Collectors.toSet());
        Set<Counted> quarter = counted("Q1", Calendar.dayAfter("Q1") + 1);
        Set<Integer> children = quarter.stream().map(Counted::child).collect(Collectors.toSet());
        assertThat(weeks).anyMatch(one -> children.contains(one.child()) && !quarter.contains(one));
    }

    @Test
    void whatAQuarterCountedUnderAThemeTheYearMayCountUnderAnother() {
        Set<Counted> quarter = counted("Q1", Calendar.dayAfter("Q1") + 1);
        Set<Counted> year = counted(Calendar.YEAR, Calendar.dayAfter(Calendar.YEAR) + 1);
        Set<Integer> children = year.stream().map(Counted::child).collect(Collectors.toSet());
        assertThat(quarter).anyMatch(one -> children.contains(one.child()) && !year.contains(one));
    }

    @Test
    void threeSignalsInAHundredGetOtherThemes() {
        assertThat(REGION.facts("SIGNALS").stream().filter(fact -> fact.until() < AFTER_ALL).count() * 100.0 / REGION.facts("SIGNALS").size()).isBetween(2.0, 4.5);
    }

    @Test
    void figuresOfVisitsAreSumsOfCourses() {
        Courses courses = new Courses(REGION, 4);
        for (String period : new String[] {"Q1", "Q3", Calendar.YEAR}) {
            Map<Group, CellCount> counts = new Tally(REGION, AFTER_ALL).count(Topic.VISITS.subject, Set.of(TrialTable.VISITS_IN_A_YEAR.dimensions), period,
                    REGION.levels(Calendar.firstDay(period)).getFirst());
            assertThat(counts).isNotEmpty().allSatisfy((group, count) -> assertThat(courses.of(group).stream().mapToLong(course -> courses.counts().get(course).children()).sum())
                    .isEqualTo(count.children()));
        }
    }

    private Set<Counted> counted(String period, int today) {
        return Contribution.of(REGION, "SIGNALS", period, today).map(one -> new Counted(one.contributor(), one.code().apply("theme"))).collect(Collectors.toSet());
    }
}
