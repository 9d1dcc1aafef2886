package nl.kindkring.team.domain.teamcase;

import static nl.kindkring.team.domain.teamcase.CaseExamples.*;
import static nl.kindkring.team.domain.teamcase.CaseExamples.EXPERT;
import static nl.kindkring.team.domain.teamcase.CaseExamples.addExpert;
import static nl.kindkring.team.domain.teamcase.CaseExamples.discussAfterTheStart;
import static nl.kindkring.team.domain.teamcase.CaseExamples.expertAdded;
import static nl.kindkring.team.domain.teamcase.GivenCase.given;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A case")
class TeamCaseDeciderTest {

    @Test
    @DisplayName("begins with a shared signal and a permit")
    void opens() {
        given().when(open(SHARED, GRANTED)).then(OPENED).andItIs(TeamCase.Open.class);
    }

    @Test
    @DisplayName("does not begin with a signal that was not shared with this team (I7)")
    void signalNotShared() {
        given().when(open(new SharedSignal.Unheard(), GRANTED)).refused(TeamCaseRejection.SIGNAL_NOT_SHARED);
    }

    @Test
    @DisplayName("does not begin without a permit (Jeugdwet 7.3.11)")
    void noPermit() {
        given().when(open(SHARED, WITHDRAWN)).refused(TeamCaseRejection.NO_PERMIT);
    }

    @Test
    @DisplayName("does not begin while the team has an open one about the same signal")
    void alreadyOpen() {
        given().when(open(new SharedSignal.InCase(CASE), GRANTED)).refused(TeamCaseRejection.CASE_ALREADY_OPEN);
    }

    @Test
    @DisplayName("begins once")
    void opensOnce() {
        given(OPENED).when(open(SHARED, GRANTED)).refused(TeamCaseRejection.ALREADY_OPENED);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is discussed, with any decision (N16)")
    void discusses(CaseDecision decision) {
        given(OPENED).when(discuss(decision)).then(discussed(decision)).andItIs(TeamCase.Discussed.class);
    }

    @Test
    @DisplayName("is discussed again and again while the team follows (N17)")
    void discussesAgain() {
        given(OPENED, discussed(CaseDecision.FOLLOW)).when(discuss(CaseDecision.REFER)).then(discussed(CaseDecision.REFER));
    }

    @Test
    @DisplayName("is not discussed after a withdrawal, also when it began with a permit")
    void withdrawn() {
        given(OPENED).when(discuss(CaseDecision.FOLLOW, TODAY, WITHDRAWN)).refused(TeamCaseRejection.NO_PERMIT);
    }

    @Test
    @DisplayName("is not discussed tomorrow, nor before it began")
    void days() {
        given(OPENED).when(discuss(CaseDecision.FOLLOW, TODAY.plusDays(1), GRANTED)).refused(TeamCaseRejection.DISCUSSION_IN_FUTURE);
        given(OPENED).when(discuss(CaseDecision.FOLLOW, TODAY.minusDays(1), GRANTED)).refused(TeamCaseRejection.DISCUSSION_BEFORE_OPENING);
    }

    @Test
    @DisplayName("is closed with HELP_STARTED after a provider reported it, not before (N17)")
    void helpStarted() {
        given(OPENED, discussed(CaseDecision.REFER)).when(close(CloseReason.HELP_STARTED, false)).refused(TeamCaseRejection.HELP_NOT_STARTED);
        given(OPENED, discussed(CaseDecision.REFER)).when(close(CloseReason.HELP_STARTED, true))
                .then(closed(CloseReason.HELP_STARTED)).andItIs(TeamCase.Closed.class);
    }

    @Test
    @DisplayName("is closed as normalised only after a discussion: no silent closure (N17, K4)")
    void normalised() {
        given(OPENED).when(close(CloseReason.NORMALISED, false)).refused(TeamCaseRejection.NOT_DISCUSSED);
        given(OPENED, discussed(CaseDecision.ADVISE)).when(close(CloseReason.NORMALISED, false)).then(closed(CloseReason.NORMALISED));
    }

    @Test
    @DisplayName("is closed at any time when the parents decline, also after they withdrew (J2)")
    void parentsDeclined() {
        given(OPENED).when(close(CloseReason.PARENTS_DECLINED, false)).then(closed(CloseReason.PARENTS_DECLINED));
        given(OPENED, discussed(CaseDecision.REFER)).when(close(CloseReason.PARENTS_DECLINED, false)).then(closed(CloseReason.PARENTS_DECLINED));
    }

    @ParameterizedTest
    @EnumSource(names = {"NORMALISED", "PARENTS_DECLINED"})
    @DisplayName("is not closed as something else once help has started, so that it counts (L3)")
    void helpHasStarted(CloseReason reason) {
        given(OPENED, discussed(CaseDecision.REFER)).when(close(reason, true)).refused(TeamCaseRejection.HELP_HAS_STARTED);
    }

    @Test
    @DisplayName("is joined by an expert of a partner with a permit for this person, and keeps what was discussed (N16)")
    void expertJoins() {
        given(OPENED).when(addExpert(ExpertKnown.PARTNER, GRANTED)).then(expertAdded()).andItIs(TeamCase.Open.class);
        given(OPENED, discussed(CaseDecision.FOLLOW)).when(addExpert(ExpertKnown.PARTNER, GRANTED)).then(expertAdded()).andItIs(TeamCase.Discussed.class);
        given(OPENED, expertAdded()).when(discuss(CaseDecision.REFER)).then(discussed(CaseDecision.REFER)).andItIs(TeamCase.Discussed.class);
    }

    @Test
    @DisplayName("is not joined by an expert whom the parents did not agree to, also when the team may discuss the child (Jeugdwet 7.3.11)")
    void expertWithoutPermit() {
        given(OPENED).when(addExpert(ExpertKnown.PARTNER, WITHDRAWN)).refused(TeamCaseRejection.NO_PERMIT_FOR_EXPERT);
    }

    @Test
    @DisplayName("is not joined by a member, by somebody unknown, twice, or after the end")
    void expertRefused() {
        given(OPENED).when(addExpert(ExpertKnown.MEMBER, GRANTED)).refused(TeamCaseRejection.EXPERT_IS_MEMBER);
        given(OPENED).when(addExpert(ExpertKnown.NOWHERE, GRANTED)).refused(TeamCaseRejection.EXPERT_UNKNOWN);
        given(OPENED, expertAdded()).when(addExpert(ExpertKnown.PARTNER, GRANTED)).refused(TeamCaseRejection.EXPERT_ADDED_BEFORE);
        given(OPENED, closed(CloseReason.PARENTS_DECLINED)).when(addExpert(ExpertKnown.PARTNER, GRANTED)).refused(TeamCaseRejection.CASE_CLOSED);
        given().when(addExpert(ExpertKnown.PARTNER, GRANTED)).refused(TeamCaseRejection.UNKNOWN_CASE);
    }

    @Test
    @DisplayName("is not discussed or joined any more once help has started: the provider follows (N18)")
    void handedOver() {
        given(OPENED, discussed(CaseDecision.REFER)).when(discussAfterTheStart()).refused(TeamCaseRejection.HELP_HAS_STARTED);
        given(OPENED, discussed(CaseDecision.REFER)).when(new TeamCaseCommand.AddExpert(EXPERT, ExpertKnown.PARTNER, GRANTED, true, TODAY))
                .refused(TeamCaseRejection.HELP_HAS_STARTED);
    }

    @Test
    @DisplayName("takes nothing more once it is closed")
    void closedForGood() {
        given(OPENED, discussed(CaseDecision.ADVISE), closed(CloseReason.NORMALISED)).when(discuss(CaseDecision.REFER))
                .refused(TeamCaseRejection.CASE_CLOSED);
        given(OPENED, discussed(CaseDecision.ADVISE), closed(CloseReason.NORMALISED)).when(close(CloseReason.PARENTS_DECLINED, false))
                .refused(TeamCaseRejection.CASE_CLOSED);
    }

    @Test
    @DisplayName("that nobody opened takes nothing")
    void unknown() {
        given().when(discuss(CaseDecision.REFER)).refused(TeamCaseRejection.UNKNOWN_CASE);
        given().when(close(CloseReason.PARENTS_DECLINED, false)).refused(TeamCaseRejection.UNKNOWN_CASE);
    }

    @Test
    @DisplayName("never has a history that cannot be")
    void impossible() {
        assertThatIllegalStateException().isThrownBy(() -> given(discussed(CaseDecision.REFER)));
        assertThatIllegalStateException().isThrownBy(() -> given(OPENED, OPENED));
        assertThatIllegalStateException().isThrownBy(() -> given(OPENED, closed(CloseReason.PARENTS_DECLINED), closed(CloseReason.NORMALISED)));
    }
}
