package nl.kindkring.consent.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.child.ChildId;
import org.junit.jupiter.api.Test;

class RetentionDeciderTest {

    private static final PlanId PLAN = new PlanId(UUID.randomUUID());
    private static final ChildId CHILD = new ChildId(UUID.randomUUID());
    private static final RetentionTerms TERMS = new RetentionTerms(Period.ofYears(20), Period.ofYears(2), Period.ofDays(30));
    private static final LocalDate TODAY = LocalDate.of(2048, 3, 1);
    private static final Verdict DUE = new Verdict.Due(RetentionGround.HELP_DOSSIER_TERM, TODAY);
    private static final PlanDetails DETAILS = new PlanDetails(PLAN, CHILD, RetentionGround.HELP_DOSSIER_TERM, TODAY, TODAY, TODAY.plusDays(30));
    private static final PlannedDestruction ANNOUNCED = new PlannedDestruction.Announced(DETAILS);
    private static final PlannedDestruction HELD = new PlannedDestruction.Held(DETAILS, HoldReason.COURT);

    @Test
    void a_destruction_is_announced_before_it_is_carried_out() {
        assertThat(decide(new PlanCommand.Announce(PLAN, CHILD, DUE, TERMS, TODAY), new PlannedDestruction.NotPlanned()))
                .isEqualTo(Decision.accept(new PlanEvent.DestructionAnnounced(DETAILS)));
        assertThat(decide(new PlanCommand.CarryOut(DUE, TODAY), new PlannedDestruction.NotPlanned())).isEqualTo(Decision.refuse(PlanRejection.UNKNOWN_PLAN));
    }

    @Test
    void nothing_is_announced_of_a_file_that_is_kept() {
        for (Verdict verdict : List.of(new Verdict.NotYet(TODAY.plusDays(1)), new Verdict.Blocked(Obstacle.OPEN_WORK))) {
            assertThat(decide(new PlanCommand.Announce(PLAN, CHILD, verdict, TERMS, TODAY), new PlannedDestruction.NotPlanned()))
                    .isEqualTo(Decision.refuse(PlanRejection.NOT_DUE));
        }
    }

    @Test
    void not_a_day_too_early_and_on_its_day() {
        assertThat(decide(new PlanCommand.CarryOut(DUE, TODAY.plusDays(29)), ANNOUNCED)).isEqualTo(Decision.accept());
        assertThat(decide(new PlanCommand.CarryOut(DUE, TODAY.plusDays(30)), ANNOUNCED)).isEqualTo(Decision.accept(new PlanEvent.DestructionCarriedOut(CHILD)));
    }

    @Test
    void what_is_open_makes_it_wait_and_what_has_to_be_kept_after_all_drops_it() {
        LocalDate day = TODAY.plusDays(30);
        assertThat(decide(new PlanCommand.CarryOut(new Verdict.Blocked(Obstacle.OPEN_REQUEST), day), ANNOUNCED)).isEqualTo(Decision.accept());
        assertThat(decide(new PlanCommand.CarryOut(new Verdict.NotYet(day.plusYears(20)), day), ANNOUNCED))
                .isEqualTo(Decision.accept(new PlanEvent.DestructionDropped(CHILD)));
    }

    @Test
    void who_holds_it_says_why_and_only_then_it_waits() {
        assertThat(decide(new PlanCommand.Hold(HoldReason.COURT), ANNOUNCED)).isEqualTo(Decision.accept(new PlanEvent.DestructionHeld(CHILD, HoldReason.COURT)));
        assertThat(decide(new PlanCommand.Hold(HoldReason.COURT), HELD)).isEqualTo(Decision.accept());
        assertThat(decide(new PlanCommand.Hold(HoldReason.OPEN_CASE), HELD)).isEqualTo(Decision.accept(new PlanEvent.HoldEnded(CHILD),
                new PlanEvent.DestructionHeld(CHILD, HoldReason.OPEN_CASE)));
        assertThat(decide(new PlanCommand.CarryOut(DUE, TODAY.plusYears(5)), HELD)).isEqualTo(Decision.accept());
        assertThat(decide(new PlanCommand.EndHold(), HELD)).isEqualTo(Decision.accept(new PlanEvent.HoldEnded(CHILD)));
        assertThat(decide(new PlanCommand.EndHold(), ANNOUNCED)).isEqualTo(Decision.refuse(PlanRejection.NOT_HELD));
        assertThat(decide(new PlanCommand.Hold(HoldReason.COURT), new PlannedDestruction.CarriedOut(DETAILS))).isEqualTo(Decision.refuse(PlanRejection.OVER));
    }

    @Property(tries = 2000)
    void whatever_happens_a_file_goes_only_when_due_announced_long_enough_and_not_held(@ForAll("commands") List<PlanCommand> commands) {
        PlannedDestruction state = PlannedDestruction.initial();
        for (PlanCommand command : commands) {
            PlannedDestruction before = state;
            if (decide(command, state) instanceof Decision.Accepted<PlanEvent, PlanRejection>(var events)) {
                for (PlanEvent event : events) {
                    state = PlannedDestruction.evolve(state, event);
                }
            }
            if (state instanceof PlannedDestruction.CarriedOut && !(before instanceof PlannedDestruction.CarriedOut)) {
                assertThat(before).isInstanceOf(PlannedDestruction.Announced.class);
                assertThat(command).isInstanceOfSatisfying(PlanCommand.CarryOut.class, done -> {
                    assertThat(done.verdict()).isInstanceOf(Verdict.Due.class);
                    assertThat(done.today()).isAfterOrEqualTo(((PlannedDestruction.Known) before).details().announcedOn().plusDays(30));
                });
            }
        }
    }

    @Provide
    Arbitrary<List<PlanCommand>> commands() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 90).map(TODAY::plusDays);
        Arbitrary<Verdict> verdicts = Arbitraries.of(DUE, DUE, DUE, new Verdict.Blocked(Obstacle.OPEN_WORK), new Verdict.NotYet(TODAY.plusYears(1)));
        Arbitrary<PlanCommand> announce = Combinators.combine(verdicts, days).as((verdict, day) -> new PlanCommand.Announce(PLAN, CHILD, verdict, TERMS, day));
        Arbitrary<PlanCommand> carryOut = Combinators.combine(verdicts, days).as(PlanCommand.CarryOut::new);
        Arbitrary<PlanCommand> hold = Arbitraries.of(HoldReason.class).map(PlanCommand.Hold::new);
        return Arbitraries.oneOf(announce, carryOut, carryOut, hold, Arbitraries.just(new PlanCommand.EndHold()), Arbitraries.just(new PlanCommand.Drop()))
                .list().ofMaxSize(12);
    }

    private static Decision<PlanEvent, PlanRejection> decide(PlanCommand command, PlannedDestruction plan) {
        return RetentionDecider.decide(command, plan);
    }
}
