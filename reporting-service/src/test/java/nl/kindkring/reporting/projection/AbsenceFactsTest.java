package nl.kindkring.reporting.projection;

import static nl.kindkring.reporting.projection.Past.AFTER;
import static nl.kindkring.reporting.projection.Past.BEFORE;
import static nl.kindkring.reporting.projection.Past.FIRST;
import static nl.kindkring.reporting.projection.Past.FIRST_DAY;
import static nl.kindkring.reporting.projection.Past.LAST;
import static nl.kindkring.reporting.projection.Past.noon;
import static nl.kindkring.reporting.projection.Tallied.dimension;
import static nl.kindkring.reporting.projection.Tallied.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.signal.AbsenceAlertKind;
import nl.kindkring.contracts.signal.AbsenceAlerted;
import nl.kindkring.contracts.signal.AbsenceEndReason;
import nl.kindkring.contracts.signal.AbsenceEnded;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.disclosure.Institution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Children of whom the municipality was told that they were absent: every cell of a handful, by the Dutch day of the alert, without what was corrected. */
class AbsenceFactsTest {

    private static final Instant INSIDE = noon(LocalDate.of(2026, 2, 4));
    private static final UUID SCHOOL = UUID.randomUUID();

    private static Tallied facts;

    @BeforeAll
    static void database() {
        facts = new Tallied("facts-of-absence");
    }

    @AfterAll
    static void drop() {
        facts.close();
    }

    static Past handful() {
        Past past = new Past();
        new Absence(past, "4-5", AbsenceAlertKind.HOURS_16).alerted(FIRST, false);
        new Absence(past, "6-7", AbsenceAlertKind.RELATIVE).alerted(LAST, false);
        new Absence(past, "2-3", AbsenceAlertKind.ABSOLUTE).alerted(BEFORE, false);
        new Absence(past, "2-3", AbsenceAlertKind.ABSOLUTE).alerted(AFTER, false);
        new Absence(past, "6-7", AbsenceAlertKind.HOURS_16).alerted(INSIDE, false).ended(INSIDE, AbsenceEndReason.RETURNED);
        new Absence(past, "6-7", AbsenceAlertKind.HOURS_16).alerted(INSIDE, false).ended(INSIDE, AbsenceEndReason.CORRECTED);
        new Absence(past, "4-5", AbsenceAlertKind.RELATIVE).alerted(INSIDE, false).ended(INSIDE, AbsenceEndReason.EXEMPTION_CHANGED)
                .alerted(INSIDE, true).ended(INSIDE, AbsenceEndReason.CORRECTED);
        new Absence(past, "4-5", AbsenceAlertKind.HOURS_16).alerted(INSIDE, false).ended(INSIDE, AbsenceEndReason.CORRECTED).alerted(INSIDE, true);
        Absence hours = new Absence(past, "4-5", AbsenceAlertKind.HOURS_16).alerted(INSIDE, false);
        hours.of(AbsenceAlertKind.RELATIVE).alerted(INSIDE, false).ended(INSIDE, AbsenceEndReason.CORRECTED);
        new Absence(past, "2-3", AbsenceAlertKind.ABSOLUTE).alerted(INSIDE, true).ended(AFTER, AbsenceEndReason.CORRECTED);
        new Absence(past, "2-3", AbsenceAlertKind.ABSOLUTE).alerted(INSIDE, true).ended(AFTER, AbsenceEndReason.ENROLLED);
        return past;
    }

    @Test
    @Tag("I20")
    void byKindAndAgeAnAlertCountsUnlessItsOwnEndSaysThatItWasAMistake() {
        assertThat(facts.of(handful()).in("absence-by-kind-and-age")).isEqualTo(Map.of("absence=HOURS_16,ageBand=4-5", 3L, "absence=HOURS_16,ageBand=6-7", 1L,
                "absence=RELATIVE,ageBand=4-5", 1L, "absence=RELATIVE,ageBand=6-7", 1L, "absence=ABSOLUTE,ageBand=2-3", 1L));
    }

    @Test
    @Tag("I22")
    void exemptionsAreApartAsEachAlertHadThem() {
        assertThat(facts.of(handful()).in(table(Subject.ABSENCE, dimension("absence"), new Dimension("exempt", "yes-no", false, true)))).isEqualTo(
                Map.of("absence=HOURS_16,exempt=NO", 3L, "absence=HOURS_16,exempt=YES", 1L, "absence=RELATIVE,exempt=NO", 2L, "absence=ABSOLUTE,exempt=YES", 1L));
    }

    @Test
    void aCellCreditsTheSchoolThatTheAlertIsAboutAndNotTheCentreThatRegisteredTheChild() {
        Past past = new Past();
        new Absence(past, "4-5", AbsenceAlertKind.RELATIVE).alerted(INSIDE, false);
        new Absence(past, "4-5", AbsenceAlertKind.RELATIVE).alerted(INSIDE, false);
        assertThat(facts.of(past).institutions(table("absence-by-kind-and-age"), "absence=RELATIVE,ageBand=4-5")).isEqualTo(Map.of(new Institution(SCHOOL), 2L));
    }

    private record Absence(Past past, UUID file, UUID child, AbsenceAlertKind kind) {

        Absence(Past past, String ageBand, AbsenceAlertKind kind) {
            this(past, UUID.randomUUID(), past.child(ageBand, UUID.randomUUID()), kind);
        }

        Absence of(AbsenceAlertKind other) {
            return new Absence(past, file, child, other);
        }

        Absence alerted(Instant at, boolean exempt) {
            past.at(at, new AbsenceAlerted(file, child, Past.TOWN, SCHOOL, kind, FIRST_DAY.minusDays(30), exempt));
            return this;
        }

        Absence ended(Instant at, AbsenceEndReason reason) {
            past.at(at, new AbsenceEnded(file, child, Past.TOWN, SCHOOL, kind, LocalDate.of(2026, 3, 1), reason));
            return this;
        }
    }
}
