package nl.kindkring.referral.domain;

import static nl.kindkring.referral.domain.Examples.*;
import static nl.kindkring.referral.domain.GivenReferral.given;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import nl.kindkring.referral.domain.CaseFacts.LatestDiscussion;
import nl.kindkring.referral.domain.ReferralCommand.Accept;
import nl.kindkring.referral.domain.ReferralCommand.Close;
import nl.kindkring.referral.domain.ReferralCommand.Decline;
import nl.kindkring.referral.domain.ReferralCommand.Send;
import nl.kindkring.referral.domain.ReferralCommand.Withdraw;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A referral")
class ReferralDeciderTest {

    @Nested
    @DisplayName("is sent")
    class Sending {

        @ParameterizedTest
        @EnumSource
        @DisplayName("at every level, with the talk, endorsed advice and a permit, a heavier one with its reason")
        void everyLevel(Level level) {
            given().when(send(level)).then(sent(level)).andItIs(Referral.Pending.class);
        }

        @Test
        @DisplayName("only after the talk with the parents (I7)")
        void parentsFirst() {
            given().when(send(Level.H1, Optional.empty(), facts(false, LatestDiscussion.REFER_ENDORSED), GRANTED))
                    .refused(ReferralRejection.PARENTS_FIRST);
        }

        @Test
        @DisplayName("only after a discussion that decided to refer (N16) and that the parents endorse (N15)")
        void endorsed() {
            given().when(send(Level.H1, Optional.empty(), facts(true, LatestDiscussion.NOT_TO_REFER), GRANTED)).refused(ReferralRejection.NOT_DECIDED);
            given().when(send(Level.H1, Optional.empty(), facts(true, LatestDiscussion.REFER_UNENDORSED), GRANTED))
                    .refused(ReferralRejection.NOT_ENDORSED);
        }

        @Test
        @DisplayName("only with a permit for this provider: endorsing an advice is not consent (Jeugdwet 7.3.11)")
        void permit() {
            given().when(send(Level.H1, Optional.empty(), facts(true, LatestDiscussion.REFER_ENDORSED), WITHDRAWN)).refused(ReferralRejection.NO_PERMIT);
            given().when(send(Level.H1, Optional.empty(), facts(true, LatestDiscussion.REFER_ENDORSED), NOT_ASKED)).refused(ReferralRejection.NO_PERMIT);
        }

        @ParameterizedTest
        @EnumSource(names = {"H3", "H4", "HX"})
        @DisplayName("above H2 only with a reason why nothing lighter suffices (I16, L6)")
        void reason(Level level) {
            given().when(send(level, Optional.empty(), facts(true, LatestDiscussion.REFER_ENDORSED), GRANTED)).refused(ReferralRejection.REASON_NEEDED);
        }

        @Test
        @DisplayName("in a crisis without waiting for any gate, on the ground of vital interest")
        void crisis() {
            given().when(send(Level.HX, REASON, facts(false, LatestDiscussion.NOT_TO_REFER), NOT_ASKED)).then(sent(Level.HX));
        }

        @Test
        @DisplayName("about a known case of that child, to a known provider, once")
        void known() {
            given().when(new Send(REFERRAL, request(Level.H1, Optional.empty(), "C1"), Optional.empty(), true, GRANTED, TODAY))
                    .refused(ReferralRejection.CASE_UNKNOWN);
            var otherChild = new Request(new ChildId(TEAM.value()), CASE, PROVIDER, Level.H1, Place.HOME, request(Level.H1, REASON, "C1").themes(), REASON);
            given().when(new Send(REFERRAL, otherChild, Optional.of(facts(true, LatestDiscussion.REFER_ENDORSED)), true, GRANTED, TODAY))
                    .refused(ReferralRejection.CASE_UNKNOWN);
            given().when(new Send(REFERRAL, request(Level.H1, Optional.empty(), "C1"), Optional.of(facts(true, LatestDiscussion.REFER_ENDORSED)), false,
                    GRANTED, TODAY)).refused(ReferralRejection.PROVIDER_UNKNOWN);
            given(sent(Level.H1)).when(send(Level.H1)).refused(ReferralRejection.ALREADY_SENT);
        }

        @Test
        @DisplayName("with one to three themes, each once")
        void themes() {
            given().when(with("C1", "C1")).refused(ReferralRejection.THEME_TWICE);
            given().when(with("C1", "C2", "C3", "C4")).refused(ReferralRejection.THEMES_ONE_TO_THREE);
            given().when(with()).refused(ReferralRejection.THEMES_ONE_TO_THREE);
        }

        private static Send with(String... themes) {
            return new Send(REFERRAL, request(Level.H1, Optional.empty(), themes), Optional.of(facts(true, LatestDiscussion.REFER_ENDORSED)), true,
                    GRANTED, TODAY);
        }
    }

    @Nested
    @DisplayName("is answered by its provider")
    class Answering {

        @Test
        @DisplayName("who accepts or declines once")
        void once() {
            given(sent(Level.H2)).when(new Accept(GRANTED)).then(ACCEPTED).andItIs(Referral.Accepted.class);
            given(sent(Level.H2)).when(new Decline(DeclineReason.NO_CAPACITY, GRANTED)).then(DECLINED).andItIs(Referral.Declined.class);
            given(sent(Level.H2), ACCEPTED).when(new Decline(DeclineReason.OTHER, GRANTED)).refused(ReferralRejection.STEP_OUT_OF_ORDER);
            given(sent(Level.H2), DECLINED).when(new Accept(GRANTED)).refused(ReferralRejection.STEP_OUT_OF_ORDER);
        }

        @Test
        @DisplayName("who may not know any more and so does nothing")
        void withdrawn() {
            given(sent(Level.H2)).when(new Accept(WITHDRAWN)).refused(ReferralRejection.NO_PERMIT);
            given(sent(Level.H2)).when(new Decline(DeclineReason.OTHER, WITHDRAWN)).refused(ReferralRejection.NO_PERMIT);
            given(sent(Level.H2), ACCEPTED).when(start(TODAY, WITHDRAWN)).refused(ReferralRejection.NO_PERMIT);
            given(sent(Level.H2), ACCEPTED, started()).when(new Close(Outcome.PARTLY, WITHDRAWN)).refused(ReferralRejection.NO_PERMIT);
        }

        @Test
        @DisplayName("who can always let go because the family stopped")
        void lettingGo() {
            given(sent(Level.H2)).when(new Decline(DeclineReason.PARENTS_WITHDREW, WITHDRAWN))
                    .then(new ReferralEvent.Declined(REFERRAL, CHILD, DeclineReason.PARENTS_WITHDREW));
            given(sent(Level.H2), ACCEPTED, started()).when(new Close(Outcome.STOPPED_BY_FAMILY, NOT_ASKED))
                    .then(new ReferralEvent.Closed(REFERRAL, CHILD, Outcome.STOPPED_BY_FAMILY));
        }

        @Test
        @DisplayName("who goes on in a crisis without a permit")
        void crisis() {
            given(sent(Level.HX)).when(new Accept(NOT_ASKED)).then(ACCEPTED);
        }
    }

    @Nested
    @DisplayName("leads to help")
    class Helping {

        @Test
        @DisplayName("nine days after the first signal (L3)")
        void daysToHelp() {
            given(sent(Level.H2), ACCEPTED).when(start(TODAY, GRANTED)).then(started()).andItIs(Referral.Started.class);
        }

        @Test
        @DisplayName("only after it was accepted")
        void accepted() {
            given(sent(Level.H2)).when(start(TODAY, GRANTED)).refused(ReferralRejection.NOT_ACCEPTED);
            given(sent(Level.H2)).when(letWait(Optional.empty())).refused(ReferralRejection.NOT_ACCEPTED);
            given(sent(Level.H2), DECLINED).when(start(TODAY, GRANTED)).refused(ReferralRejection.STEP_OUT_OF_ORDER);
        }

        @Test
        @DisplayName("after waiting, as often as it takes, for a day that lies ahead")
        void waiting() {
            given(sent(Level.H2), ACCEPTED).when(letWait(Optional.empty())).then(WAITING).andItIs(Referral.Waiting.class);
            given(sent(Level.H2), ACCEPTED, WAITING).when(letWait(Optional.of(TODAY)))
                    .then(new ReferralEvent.Waiting(REFERRAL, CHILD, Optional.of(TODAY)));
            given(sent(Level.H2), ACCEPTED).when(letWait(Optional.of(TODAY.minusDays(1)))).refused(ReferralRejection.EXPECTED_START_IN_PAST);
            given(sent(Level.H2), ACCEPTED, WAITING).when(start(TODAY, GRANTED)).then(started());
        }

        @Test
        @DisplayName("not tomorrow, and not before it was asked for")
        void days() {
            given(sent(Level.H2), ACCEPTED).when(start(TODAY.plusDays(1), GRANTED)).refused(ReferralRejection.START_IN_FUTURE);
            given(sent(Level.H2), ACCEPTED).when(start(TODAY.minusDays(1), GRANTED)).refused(ReferralRejection.START_BEFORE_SENDING);
        }

        @Test
        @DisplayName("that starts once and ends once")
        void ends() {
            given(sent(Level.H2), ACCEPTED, started()).when(start(TODAY, GRANTED)).refused(ReferralRejection.STEP_OUT_OF_ORDER);
            given(sent(Level.H2), ACCEPTED, started()).when(new Close(Outcome.GOALS_REACHED, GRANTED))
                    .then(new ReferralEvent.Closed(REFERRAL, CHILD, Outcome.GOALS_REACHED)).andItIs(Referral.Closed.class);
            given(sent(Level.H2), ACCEPTED).when(new Close(Outcome.GOALS_REACHED, GRANTED)).refused(ReferralRejection.STEP_OUT_OF_ORDER);
        }
    }

    @Nested
    @DisplayName("is taken back by its team")
    class Withdrawing {

        @Test
        @DisplayName("at any time before help starts")
        void before() {
            given(sent(Level.H2)).when(new Withdraw()).then(TAKEN_BACK).andItIs(Referral.Withdrawn.class);
            given(sent(Level.H2), ACCEPTED).when(new Withdraw()).then(TAKEN_BACK);
            given(sent(Level.H2), ACCEPTED, WAITING).when(new Withdraw()).then(TAKEN_BACK);
        }

        @Test
        @DisplayName("not after that, and not twice")
        void after() {
            given(sent(Level.H2), ACCEPTED, started()).when(new Withdraw()).refused(ReferralRejection.HELP_HAS_STARTED);
            given(sent(Level.H2), TAKEN_BACK).when(new Withdraw()).refused(ReferralRejection.STEP_OUT_OF_ORDER);
            given(sent(Level.H2), TAKEN_BACK).when(new Accept(GRANTED)).refused(ReferralRejection.STEP_OUT_OF_ORDER);
            given().when(new Withdraw()).refused(ReferralRejection.UNKNOWN_REFERRAL);
        }
    }

    @Test
    @DisplayName("never has a history that cannot be")
    void impossible() {
        assertThatIllegalStateException().isThrownBy(() -> given(ACCEPTED));
        assertThatIllegalStateException().isThrownBy(() -> given(sent(Level.H2), started()));
        assertThatIllegalStateException().isThrownBy(() -> given(sent(Level.H2), ACCEPTED, started(), TAKEN_BACK));
    }
}
