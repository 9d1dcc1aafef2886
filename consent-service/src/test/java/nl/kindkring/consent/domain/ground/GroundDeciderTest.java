package nl.kindkring.consent.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.ImpossibleHistory;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Permit;
import nl.kindkring.consent.domain.consent.PermitId;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.ground.GroundCommand.Erase;
import nl.kindkring.consent.domain.ground.GroundCommand.Invoke;
import nl.kindkring.consent.domain.ground.GroundCommand.Review;
import nl.kindkring.consent.domain.ground.GroundEvent.GroundInvoked;
import nl.kindkring.consent.domain.ground.GroundEvent.GroundPermitEnded;
import nl.kindkring.consent.domain.ground.GroundEvent.GroundReviewed;
import nl.kindkring.consent.domain.ground.GroundEvent.InvocationErased;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroundDeciderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Instant NOW = DutchDay.start(TODAY).plusSeconds(36_000);
    private static final Period LONGEST = Period.ofDays(28);
    private static final ChildId CHILD = new ChildId(new UUID(2, 1));
    private static final PermitId PERMIT = new PermitId(new UUID(3, 1));
    private static final InvocationId ID = new InvocationId(new UUID(9, 1));
    private static final SealedWords WORDS = new SealedWords("sealed");
    private static final AccountId NURSE = new AccountId("nurse");
    private static final AccountId OFFICER = new AccountId("officer");
    private static final GroundEvent INVOKED = new GroundInvoked(ID, until(TODAY));
    private static final GroundEvent ENDED = new GroundPermitEnded(CHILD, PERMIT, false);
    private static final GroundEvent REJECTED = new GroundReviewed(ReviewOutcome.REJECTED, WORDS);
    private static final GroundEvent UPHELD = new GroundReviewed(ReviewOutcome.UPHELD, WORDS);

    @Test
    void a_ground_is_invoked_for_as_long_as_is_allowed_and_no_day_longer() {
        accepted(new Invoke(ID, until(TODAY), NOW, LONGEST), List.of(), new GroundInvoked(ID, until(TODAY)));
        accepted(new Invoke(ID, until(TODAY.plusDays(28)), NOW, LONGEST), List.of(), new GroundInvoked(ID, until(TODAY.plusDays(28))));
        refused(new Invoke(ID, until(TODAY.plusDays(29)), NOW, LONGEST), List.of(), GroundRejection.TOO_LONG);
        refused(new Invoke(ID, with(null), NOW, LONGEST), List.of(), GroundRejection.TOO_LONG);
        refused(new Invoke(ID, until(TODAY.minusDays(1)), NOW, LONGEST), List.of(), GroundRejection.ENDS_IN_THE_PAST);
        refused(new Invoke(ID, until(TODAY), NOW, LONGEST), List.of(INVOKED), GroundRejection.ALREADY_INVOKED);
    }

    @ParameterizedTest
    @EnumSource(value = OtherGround.class, mode = EnumSource.Mode.EXCLUDE, names = "REPORTING_RIGHT")
    void every_ground_is_invoked_upheld_rejected_and_erased_alike(OtherGround ground) {
        Invoked what = on(ground, GroundReason.OTHER);
        GroundEvent invoked = new GroundInvoked(ID, what);
        accepted(new Invoke(ID, what, NOW, LONGEST), List.of(), invoked);
        accepted(new Review(ReviewOutcome.REJECTED, WORDS, OFFICER), List.of(invoked), ENDED, REJECTED);
        accepted(new Review(ReviewOutcome.UPHELD, WORDS, OFFICER), List.of(invoked), UPHELD);
        accepted(new Erase(), List.of(invoked), new GroundPermitEnded(CHILD, PERMIT, true), new InvocationErased(CHILD));
        assertThat(state(List.of(invoked))).isEqualTo(new Invocation.Unreviewed(what));
        assertThat(state(List.of(invoked, UPHELD))).isEqualTo(new Invocation.Upheld(what));
        assertThat(state(List.of(invoked, ENDED, REJECTED))).isEqualTo(new Invocation.Rejected(what));
    }

    @ParameterizedTest
    @EnumSource(GroundReason.class)
    void the_right_to_report_is_not_invoked_whatever_the_reason(GroundReason reason) {
        refused(new Invoke(ID, on(OtherGround.REPORTING_RIGHT, reason), NOW, LONGEST), List.of(), GroundRejection.GROUND_HAS_ITS_OWN_LANE);
    }

    @ParameterizedTest
    @EnumSource(value = OtherGround.class, mode = EnumSource.Mode.EXCLUDE, names = "REPORTING_RIGHT")
    void a_suspicion_of_abuse_is_no_reason_to_invoke_another_ground(OtherGround ground) {
        refused(new Invoke(ID, on(ground, GroundReason.SUSPECTED_ABUSE), NOW, LONGEST), List.of(), GroundRejection.REASON_HAS_ITS_OWN_LANE);
    }

    @Test
    void what_was_invoked_before_the_reporting_code_was_kept_out_is_still_reviewed_and_erased() {
        GroundEvent old = new GroundInvoked(ID, on(OtherGround.REPORTING_RIGHT, GroundReason.SUSPECTED_ABUSE));
        accepted(new Review(ReviewOutcome.REJECTED, WORDS, OFFICER), List.of(old), ENDED, REJECTED);
        accepted(new Erase(), List.of(old), new GroundPermitEnded(CHILD, PERMIT, true), new InvocationErased(CHILD));
    }

    @Test
    void a_rejection_ends_the_permit_before_anything_else_and_an_approval_leaves_it() {
        accepted(new Review(ReviewOutcome.REJECTED, WORDS, OFFICER), List.of(INVOKED), ENDED, REJECTED);
        accepted(new Review(ReviewOutcome.UPHELD, WORDS, OFFICER), List.of(INVOKED), UPHELD);
    }

    @Test
    void a_review_is_done_once_and_by_somebody_else() {
        refused(new Review(ReviewOutcome.UPHELD, WORDS, NURSE), List.of(INVOKED), GroundRejection.OWN_INVOCATION);
        refused(new Review(ReviewOutcome.REJECTED, WORDS, OFFICER), List.of(INVOKED, UPHELD), GroundRejection.REVIEWED_ALREADY);
        refused(new Review(ReviewOutcome.UPHELD, WORDS, OFFICER), List.of(INVOKED, ENDED, REJECTED), GroundRejection.REVIEWED_ALREADY);
        refused(new Review(ReviewOutcome.UPHELD, WORDS, OFFICER), List.of(), GroundRejection.UNKNOWN_INVOCATION);
    }

    @Test
    void erasing_the_child_ends_the_permit_once() {
        GroundEvent ended = new GroundPermitEnded(CHILD, PERMIT, true);
        GroundEvent erased = new InvocationErased(CHILD);
        accepted(new Erase(), List.of(INVOKED), ended, erased);
        accepted(new Erase(), List.of(INVOKED, UPHELD), ended, erased);
        accepted(new Erase(), List.of(INVOKED, ENDED, REJECTED), erased);
        accepted(new Erase(), List.of(INVOKED, ended, erased));
    }

    @Test
    void history_that_cannot_be_is_not_ignored() {
        assertThatThrownBy(() -> state(List.of(UPHELD))).isInstanceOf(ImpossibleHistory.class);
        assertThatThrownBy(() -> state(List.of(INVOKED, REJECTED))).isInstanceOf(ImpossibleHistory.class);
        assertThatThrownBy(() -> state(List.of(INVOKED, UPHELD, UPHELD))).isInstanceOf(ImpossibleHistory.class);
    }

    private static void accepted(GroundCommand command, List<GroundEvent> history, GroundEvent... events) {
        assertThat(GroundDecider.decide(command, state(history))).isEqualTo(Decision.<GroundEvent, GroundRejection>accept(events));
        state(java.util.stream.Stream.concat(history.stream(), java.util.Arrays.stream(events)).toList());
    }

    private static void refused(GroundCommand command, List<GroundEvent> history, GroundRejection rejection) {
        assertThat(GroundDecider.decide(command, state(history))).isEqualTo(Decision.<GroundEvent, GroundRejection>refuse(rejection));
    }

    private static Invocation state(List<GroundEvent> history) {
        Invocation state = Invocation.initial();
        for (GroundEvent event : history) {
            state = Invocation.evolve(state, event);
        }
        return state;
    }

    private static Invoked until(LocalDate lastDay) {
        return with(DutchDay.start(lastDay.plusDays(1)));
    }

    private static Invoked with(Instant end) {
        return invoked(OtherGround.VITAL_INTEREST, GroundReason.ACUTE_DANGER, end);
    }

    private static Invoked on(OtherGround ground, GroundReason reason) {
        return invoked(ground, reason, DutchDay.start(TODAY.plusDays(1)));
    }

    private static Invoked invoked(OtherGround ground, GroundReason reason, Instant end) {
        return new Invoked(CHILD, Purpose.IDENTIFY, new Recipient(Recipient.Kind.ORGANISATION, "7"), Set.of(), ground, reason, WORDS, NURSE,
                new Permit(PERMIT, end));
    }
}
