package nl.kindkring.reporting.projection;

import static nl.kindkring.reporting.projection.Past.AFTER;
import static nl.kindkring.reporting.projection.Past.BEFORE;
import static nl.kindkring.reporting.projection.Past.FIRST;
import static nl.kindkring.reporting.projection.Past.LAST;
import static nl.kindkring.reporting.projection.Past.noon;
import static nl.kindkring.reporting.projection.Tallied.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.signal.Urgency;
import nl.kindkring.contracts.team.CaseCloseReason;
import nl.kindkring.contracts.team.CaseClosed;
import nl.kindkring.contracts.team.CaseOpened;
import nl.kindkring.contracts.team.TeamFormed;
import nl.kindkring.reporting.disclosure.Institution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Children whose case was closed: every cell of a handful, by Dutch day. A signal about safety at home alone can be shared with a team; its case counts nowhere. */
class CaseFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 4);
    private static final Instant INSIDE = noon(DAY);

    private static Tallied facts;

    @BeforeAll
    static void database() {
        facts = new Tallied("facts-of-cases");
    }

    @AfterAll
    static void drop() {
        facts.close();
    }

    static Past handful() {
        Past past = new Past();
        UUID team = team(past, UUID.randomUUID());
        closed(past, team, about(past, "C1"), FIRST, CaseCloseReason.HELP_STARTED);
        closed(past, team, about(past, "C1"), LAST, CaseCloseReason.NORMALISED);
        closed(past, team, about(past, "C1"), BEFORE, CaseCloseReason.PARENTS_DECLINED);
        closed(past, team, about(past, "C1"), AFTER, CaseCloseReason.PARENTS_DECLINED);
        closed(past, team, about(past, "D4"), INSIDE, CaseCloseReason.PARENTS_DECLINED);
        closed(past, team, about(past, "D4", "C1"), INSIDE, CaseCloseReason.HELP_STARTED);
        About betterSo = about(past, "D4");
        past.corrected(betterSo.signal(), betterSo.child(), DAY, Urgency.CONCERN, "E3");
        closed(past, team, betterSo, INSIDE, CaseCloseReason.NORMALISED);
        About safety = about(past, "E3");
        past.corrected(safety.signal(), safety.child(), DAY, Urgency.CONCERN, "D4");
        closed(past, team, safety, INSIDE, CaseCloseReason.NORMALISED);
        About twice = about(past, "C1");
        closed(past, team, twice, INSIDE, CaseCloseReason.NORMALISED);
        closed(past, team, twice, INSIDE, CaseCloseReason.NORMALISED);
        closed(past, team, new About(past.child(UUID.randomUUID()), UUID.randomUUID()), INSIDE, CaseCloseReason.NORMALISED);
        past.at(INSIDE, new CaseClosed(UUID.randomUUID(), past.child(UUID.randomUUID()), CaseCloseReason.NORMALISED));
        return past;
    }

    @Test
    @Tag("N17")
    void byReasonAChildCountsOnceInTheQuarterOfTheDayOnWhichItsCaseClosed() {
        facts.of(handful());
        assertThat(facts.in("cases-closed-by-reason")).isEqualTo(Map.of("closeReason=HELP_STARTED", 2L, "closeReason=NORMALISED", 3L));
        assertThat(facts.in(table("cases-closed-by-reason").margin(List.of()))).isEqualTo(Map.of("", 5L));
    }

    @Test
    void aCaseAboutSafetyAtHomeAloneCountsNowhereNotInATotalEither() {
        Past past = new Past();
        closed(past, team(past, UUID.randomUUID()), about(past, "D4"), INSIDE, CaseCloseReason.HELP_STARTED);
        assertThat(facts.of(past).in("cases-closed-by-reason")).isEmpty();
        assertThat(facts.in(table("cases-closed-by-reason").margin(List.of()))).isEmpty();
    }

    @Test
    void aCellCreditsTheCentreOfTheTeamAndWithoutThatTheOneThatRegisteredTheChild() {
        UUID school = UUID.randomUUID();
        UUID daycare = UUID.randomUUID();
        Past past = new Past();
        UUID team = team(past, school);
        UUID signal = past.signal(past.child(daycare), daycare, DAY, Urgency.CONCERN, "C1");
        closed(past, team, new About(past.child(daycare), signal), INSIDE, CaseCloseReason.NORMALISED);
        closed(past, team, about(past, "C1"), INSIDE, CaseCloseReason.NORMALISED);
        closed(past, UUID.randomUUID(), new About(past.child(daycare), signal), INSIDE, CaseCloseReason.NORMALISED);
        assertThat(facts.of(past).institutions(table("cases-closed-by-reason"), "closeReason=NORMALISED"))
                .isEqualTo(Map.of(new Institution(school), 2L, new Institution(daycare), 1L));
    }

    private record About(UUID child, UUID signal) {}

    private static About about(Past past, String... themes) {
        UUID centre = UUID.randomUUID();
        UUID child = past.child(centre);
        return new About(child, past.signal(child, centre, DAY, Urgency.CONCERN, themes));
    }

    private static UUID team(Past past, UUID centre) {
        UUID team = UUID.randomUUID();
        past.on(LocalDate.of(2025, 9, 1), new TeamFormed(team, centre));
        return team;
    }

    private static void closed(Past past, UUID team, About about, Instant at, CaseCloseReason reason) {
        UUID ofCase = UUID.randomUUID();
        past.on(LocalDate.of(2025, 12, 1), new CaseOpened(ofCase, team, about.child(), about.signal())).at(at, new CaseClosed(ofCase, about.child(), reason));
    }
}
