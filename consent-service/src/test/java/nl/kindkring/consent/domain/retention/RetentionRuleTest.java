package nl.kindkring.consent.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RetentionRuleTest {

    private static final RetentionTerms TERMS = new RetentionTerms(Period.ofYears(20), Period.ofYears(2), Period.ofDays(30));
    private static final LocalDate BORN = LocalDate.of(2020, 3, 1);
    private static final LocalDate GROWN = BORN.plusYears(23);

    @Property(tries = 5000)
    void no_child_with_open_work_or_a_dossier_of_help_younger_than_twenty_years_is_ever_due(@ForAll("facts") RetentionFacts facts, @ForAll("days") LocalDate today) {
        Verdict verdict = RetentionRule.on(today, facts, TERMS);
        if (facts.openWork() || facts.openRequest() || facts.lastHelp() != null && today.isBefore(facts.lastHelp().plusYears(20))) {
            assertThat(verdict).isNotInstanceOf(Verdict.Due.class);
        }
    }

    @Property(tries = 5000)
    void nobody_is_due_within_two_years_of_leaving_or_of_the_last_signal(@ForAll("facts") RetentionFacts facts, @ForAll("days") LocalDate today) {
        LocalDate left = facts.leftOn() == null || facts.leftOn().isAfter(facts.turns23()) ? facts.turns23() : facts.leftOn();
        if (today.isBefore(left.plusYears(2)) || facts.lastSignal() != null && today.isBefore(facts.lastSignal().plusYears(2))) {
            assertThat(RetentionRule.on(today, facts, TERMS)).isInstanceOf(Verdict.NotYet.class);
        }
    }

    @Property(tries = 5000)
    void a_file_that_is_kept_says_until_when_and_is_due_or_blocked_from_that_day_on(@ForAll("facts") RetentionFacts facts, @ForAll("days") LocalDate today) {
        if (RetentionRule.on(today, facts, TERMS) instanceof Verdict.NotYet(var from)) {
            assertThat(from).isAfter(today);
            assertThat(RetentionRule.on(from.minusDays(1), facts, TERMS)).isEqualTo(new Verdict.NotYet(from));
            assertThat(RetentionRule.on(from, facts, TERMS)).isNotInstanceOf(Verdict.NotYet.class);
        }
    }

    @Test
    void a_file_without_help_is_due_two_years_after_the_child_left() {
        LocalDate left = LocalDate.of(2026, 7, 17);
        RetentionFacts facts = new RetentionFacts(left, GROWN, null, left.minusYears(1), false, false);
        assertThat(RetentionRule.on(left.plusYears(2).minusDays(1), facts, TERMS)).isEqualTo(new Verdict.NotYet(left.plusYears(2)));
        assertThat(RetentionRule.on(left.plusYears(2), facts, TERMS)).isEqualTo(new Verdict.Due(RetentionGround.BARE_SIGNALS_TERM, left.plusYears(2)));
    }

    @Test
    void a_dossier_of_help_is_due_twenty_years_after_its_last_change() {
        LocalDate changed = LocalDate.of(2028, 2, 29);
        RetentionFacts facts = new RetentionFacts(LocalDate.of(2032, 7, 1), GROWN, changed, changed, false, false);
        assertThat(RetentionRule.on(LocalDate.of(2048, 2, 28), facts, TERMS)).isEqualTo(new Verdict.NotYet(LocalDate.of(2048, 2, 29)));
        assertThat(RetentionRule.on(LocalDate.of(2048, 2, 29), facts, TERMS))
                .isEqualTo(new Verdict.Due(RetentionGround.HELP_DOSSIER_TERM, LocalDate.of(2048, 2, 29)));
    }

    @Test
    void who_never_left_a_centre_leaves_on_its_twenty_third_birthday() {
        RetentionFacts facts = new RetentionFacts(null, GROWN, null, null, false, false);
        assertThat(RetentionRule.on(GROWN, facts, TERMS)).isEqualTo(new Verdict.NotYet(GROWN.plusYears(2)));
    }

    @Test
    void what_is_open_keeps_a_file_whose_term_has_passed_and_work_is_named_before_a_request() {
        LocalDate left = LocalDate.of(2026, 7, 17);
        assertThat(RetentionRule.on(left.plusYears(3), new RetentionFacts(left, GROWN, null, null, true, true), TERMS))
                .isEqualTo(new Verdict.Blocked(Obstacle.OPEN_WORK));
        assertThat(RetentionRule.on(left.plusYears(3), new RetentionFacts(left, GROWN, null, null, false, true), TERMS))
                .isEqualTo(new Verdict.Blocked(Obstacle.OPEN_REQUEST));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 60 * 366).map(BORN::plusDays);
    }

    @Provide
    Arbitrary<RetentionFacts> facts() {
        Arbitrary<Boolean> sometimes = Arbitraries.frequency(net.jqwik.api.Tuple.of(1, true), net.jqwik.api.Tuple.of(3, false));
        return Combinators.combine(days().injectNull(0.3), days().injectNull(0.4), days().injectNull(0.2), sometimes, sometimes)
                .as((left, help, signal, work, request) -> new RetentionFacts(left, GROWN, help, signal, work, request));
    }
}
