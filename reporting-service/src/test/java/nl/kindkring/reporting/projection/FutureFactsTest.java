package nl.kindkring.reporting.projection;

import static nl.kindkring.reporting.projection.Past.AFTER;
import static nl.kindkring.reporting.projection.Past.LAST_DAY;
import static nl.kindkring.reporting.projection.Past.QUARTER;
import static nl.kindkring.reporting.projection.Past.TOWN;
import static nl.kindkring.reporting.projection.Past.noon;
import static nl.kindkring.reporting.projection.Tallied.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.consent.ConsentDecided;
import nl.kindkring.contracts.consent.ConsentOutcome;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.contracts.consent.StatisticsAttributesChanged;
import nl.kindkring.contracts.referral.DeclineReason;
import nl.kindkring.contracts.referral.HelpLevel;
import nl.kindkring.contracts.referral.Place;
import nl.kindkring.contracts.referral.ReferralDeclined;
import nl.kindkring.contracts.referral.ReferralWithdrawn;
import nl.kindkring.contracts.signal.AbsenceAlertKind;
import nl.kindkring.contracts.signal.AbsenceAlerted;
import nl.kindkring.contracts.signal.AbsenceEndReason;
import nl.kindkring.contracts.signal.AbsenceEnded;
import nl.kindkring.contracts.signal.Context;
import nl.kindkring.contracts.signal.Origin;
import nl.kindkring.contracts.signal.OutcomeRecorded;
import nl.kindkring.contracts.signal.QuestionType;
import nl.kindkring.contracts.signal.SignalOutcome;
import nl.kindkring.contracts.signal.SignalRegistered;
import nl.kindkring.contracts.signal.SubjectKind;
import nl.kindkring.contracts.signal.Urgency;
import nl.kindkring.contracts.signal.VisitHeld;
import nl.kindkring.contracts.team.CaseCloseReason;
import nl.kindkring.contracts.team.CaseClosed;
import nl.kindkring.contracts.team.CaseOpened;
import nl.kindkring.contracts.team.CentreKind;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.geography.Area;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A week that is closed, and what is heard afterwards: of days that are still to come, by clocks that are ahead, and of a day inside it (decision 142). */
class FutureFactsTest {

    private static final Period WEEK = Period.parse("2026-W13");
    private static final LocalDate IN_WEEK = LocalDate.of(2026, 3, 25);
    private static final UUID CENTRE = UUID.randomUUID();

    private final Tallied facts = new Tallied("facts-of-tomorrow");
    private final Past past = new Past();
    private final UUID child = past.child(CENTRE);
    private final UUID signal = past.signal(child, CENTRE, IN_WEEK, Urgency.CONCERN, "C1");
    private final UUID school = past.centre(CentreKind.PRIMARY_SCHOOL, noon(IN_WEEK));
    private final UUID consent = UUID.randomUUID();
    private final UUID absence = UUID.randomUUID();
    private final List<UUID> requests = List.of(asked(), asked(), asked());

    @BeforeEach
    void inWhichSomethingOfEverySubjectHappened() {
        happens(IN_WEEK);
        facts.of(past);
        for (Subject subject : Subject.values()) {
            assertThat(total(subject, WEEK)).as("%s", subject).isEqualTo(1);
        }
    }

    @AfterEach
    void drop() {
        facts.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-30", "2031-05-05"})
    void whatIsOfADayToComeTouchesNeitherTheWeekNorTheQuarterAndCountsInThePeriodOfItsDay(LocalDate day) {
        var closed = everything();
        int heard = past.events().size();
        happens(day);
        past.signal(child, CENTRE, day, Urgency.ACUTE, "E3");
        past.started(requests.get(0), child, HelpLevel.H1, Place.HOME, day, 10);
        past.on(day, new ReferralWithdrawn(requests.get(1), child)).on(day, new ReferralDeclined(requests.get(2), child, DeclineReason.OTHER));
        past.on(day, new AbsenceEnded(absence, child, TOWN, CENTRE, AbsenceAlertKind.RELATIVE, day, AbsenceEndReason.RETURNED));
        past.on(day, new StatisticsAttributesChanged(child, "GM1001", "WK100101", "6-7"));
        past.centre(CentreKind.PRESCHOOL, noon(day));
        facts.heard(past.events().subList(heard, past.events().size()), 7);
        assertThat(everything()).isEqualTo(closed);
        for (Subject subject : Subject.values()) {
            assertThat(total(subject, Period.parse(day.getYear() + "-Q2"))).as("%s", subject).isEqualTo(subject == Subject.VISITS ? 2 : 1);
        }
    }

    /** What has a day of its own keeps it, whatever the clock says. */
    @Test
    void whatAClockThatIsAheadDatesIsNotInTheWeekEither() {
        UUID another = past.child(CENTRE);
        Past told = new Past();
        UUID its = told.signal(another, CENTRE, IN_WEEK, Urgency.CONCERN, "C2");
        told.on(LAST_DAY.plusYears(1), new OutcomeRecorded(its, another, SignalOutcome.REFERRED));
        told.on(LAST_DAY.plusYears(1), new ConsentDecided(UUID.randomUUID(), another, Purpose.REFER, RecipientKind.TEAM, ConsentOutcome.REFUSED));
        facts.of(past).heard(told.events(), 3);
        assertThat(facts.in(table("signals-by-theme"), WEEK, Tallied.TOWN)).isEqualTo(Map.of("theme=C1", 1L, "theme=C2", 1L));
        assertThat(facts.in("signals-by-outcome")).isEqualTo(Map.of("outcome=NORMALISED", 1L));
        assertThat(facts.in("consents-by-purpose")).isEqualTo(Map.of("purpose=REFER,step=GIVEN", 1L));
    }

    @Test
    void aChildOfWhomTheRegistryTellsByAClockThatIsAheadIsNotKnownInTheWeek() {
        TrendTable table = table("signals-by-urgency-and-age");
        Past told = new Past();
        UUID early = told.child(LAST_DAY.plusYears(1), TOWN, Past.DISTRICT, "6-7", CENTRE);
        told.signal(early, CENTRE, IN_WEEK, Urgency.ACUTE, "A1");
        facts.heard(told.events(), 2);
        assertThat(facts.each(table, WEEK, Tallied.TOWN, CellCount::population)).containsEntry("ageBand=6-7,urgency=ACUTE", 0L).containsEntry("ageBand=4-5,urgency=ACUTE", 1L);
        assertThat(facts.in(table, WEEK, Tallied.TOWN)).as("of the age its signal says").isEqualTo(Map.of("ageBand=4-5,urgency=CONCERN", 1L, "ageBand=4-5,urgency=ACUTE", 1L));
    }

    @Test
    void whatComesLateCountsInTheWeekOfItsDayAndIsAChangeSinceTheRelease() {
        Instant released = AFTER.plusSeconds(86_400);
        UUID another = past.child(CENTRE);
        assertThat(facts.of(past).counts().changedSince(table("signals-by-theme"), WEEK, released)).isEmpty();
        past.at(released.plusSeconds(60), new SignalRegistered(UUID.randomUUID(), SubjectKind.CHILD, another, QuestionType.DEVELOPMENT, Origin.SCHOOL, List.of("C1"),
                Urgency.CONCERN, Context.SCHOOL, CENTRE, TOWN, "4-5", IN_WEEK));
        facts.of(past);
        assertThat(facts.in(table("signals-by-theme"), WEEK, Tallied.TOWN)).isEqualTo(Map.of("theme=C1", 2L));
        assertThat(facts.in(table("signals-by-theme"), WEEK.next(), Tallied.TOWN)).isEmpty();
        assertThat(facts.counts().changedSince(table("signals-by-theme"), WEEK, released)).containsEntry(Tallied.TOWN, 1L);
    }

    private UUID asked() {
        return past.asked(child, UUID.randomUUID(), HelpLevel.H1, IN_WEEK, "A1");
    }

    /** A fact of every subject on a day, about the same signal, consent and absence, and a request and a case of its own. */
    private void happens(LocalDate day) {
        UUID request = past.asked(child, UUID.randomUUID(), HelpLevel.H2, day, "C1");
        UUID ofCase = UUID.randomUUID();
        past.asked(child, UUID.randomUUID(), HelpLevel.H3, day, "C1");
        past.on(day, new OutcomeRecorded(signal, child, SignalOutcome.NORMALISED));
        past.on(day, new ConsentDecided(consent, child, Purpose.REFER, RecipientKind.TEAM, ConsentOutcome.GIVEN));
        past.started(request, child, HelpLevel.H2, Place.HOME, day, 10);
        past.on(day, new ReferralDeclined(past.asked(child, UUID.randomUUID(), HelpLevel.H1, day, "A1"), child, DeclineReason.OTHER));
        past.on(day, new CaseOpened(ofCase, UUID.randomUUID(), child, signal)).on(day, new CaseClosed(ofCase, child, CaseCloseReason.NORMALISED));
        past.on(day, new AbsenceAlerted(absence, child, TOWN, CENTRE, AbsenceAlertKind.RELATIVE, day, false));
        past.on(day, new VisitHeld(UUID.randomUUID(), school, TOWN, day, 1));
    }

    private long total(Subject subject, Period period) {
        return facts.in(table(subject), period, Area.NETHERLANDS).getOrDefault("", 0L);
    }

    private Map<String, Map<Area, Map<Cell, CellCount>>> everything() {
        Map<String, Map<Area, Map<Cell, CellCount>>> all = new LinkedHashMap<>();
        List.of(WEEK, QUARTER).forEach(period -> Tallied.tables().forEach(table -> all.put(period.name() + " " + table.name(), facts.counts().count(table, period).areas())));
        return all;
    }
}
