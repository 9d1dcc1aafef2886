package nl.kindkring.team.domain.teamcase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.directory.TeamId;

/** One child, one team, one case. */
final class CaseExamples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final CaseId CASE = new CaseId(UUID.fromString("ca000000-0000-4000-8000-000000000001"));
    static final TeamId TEAM = new TeamId(UUID.fromString("7e000000-0000-4000-8000-000000000001"));
    static final ChildId CHILD = new ChildId(UUID.fromString("c1000000-0000-4000-8000-000000000001"));
    static final SignalId SIGNAL = new SignalId(UUID.fromString("51000000-0000-4000-8000-000000000001"));
    static final PermitId PERMIT = new PermitId(UUID.fromString("9e000000-0000-4000-8000-000000000001"));
    static final PersonId EXPERT = new PersonId("an-expert");
    static final SealedWords WORDS = new SealedWords("c2VhbGVk");
    static final TeamPermit GRANTED = new TeamPermit.Granted(PERMIT, "CONSENT");
    static final TeamPermit WITHDRAWN = new TeamPermit.Denied("NO_PERMIT");
    static final SharedSignal SHARED = new SharedSignal.WithTeam(CHILD);

    static final TeamCaseEvent OPENED = new TeamCaseEvent.Opened(CASE, TEAM, CHILD, SIGNAL, PERMIT, "CONSENT", TODAY);

    private CaseExamples() {}

    static TeamCaseCommand open(SharedSignal signal, TeamPermit permit) {
        return new TeamCaseCommand.Open(CASE, TEAM, SIGNAL, signal, permit, TODAY);
    }

    static TeamCaseCommand discuss(CaseDecision decision, LocalDate heldOn, TeamPermit permit) {
        return new TeamCaseCommand.Discuss(heldOn, decision, true, Optional.of(WORDS), permit, false, TODAY);
    }

    static TeamCaseCommand discuss(CaseDecision decision) {
        return discuss(decision, TODAY, GRANTED);
    }

    static TeamCaseCommand discussAfterTheStart() {
        return new TeamCaseCommand.Discuss(TODAY, CaseDecision.FOLLOW, true, Optional.of(WORDS), GRANTED, true, TODAY);
    }

    static TeamCaseCommand addExpert(ExpertKnown known, TeamPermit permit) {
        return new TeamCaseCommand.AddExpert(EXPERT, known, permit, false, TODAY);
    }

    static TeamCaseCommand close(CloseReason reason, boolean helpStarted) {
        return new TeamCaseCommand.Close(reason, helpStarted, TODAY);
    }

    static TeamCaseEvent discussed(CaseDecision decision) {
        return new TeamCaseEvent.Discussed(CASE, CHILD, TODAY, decision, true, Optional.of(WORDS), PERMIT);
    }

    static TeamCaseEvent expertAdded() {
        return new TeamCaseEvent.ExpertAdded(CASE, CHILD, EXPERT, PERMIT, TODAY);
    }

    static TeamCaseEvent closed(CloseReason reason) {
        return new TeamCaseEvent.Closed(CASE, CHILD, reason, TODAY);
    }
}
