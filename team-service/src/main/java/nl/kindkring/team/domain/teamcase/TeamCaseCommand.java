package nl.kindkring.team.domain.teamcase;

import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.directory.TeamId;

/** What can be asked about a case. */
public sealed interface TeamCaseCommand {

    /**
     * Begin a case about a shared signal.
     *
     * @param signalKnown what the team knows about the signal, looked up beforehand
     * @param permit      whether this team may discuss the child at this moment
     * @param today       day on which the case is opened
     */
    record Open(CaseId id, TeamId team, SignalId signal, SharedSignal signalKnown, TeamPermit permit, LocalDate today)
            implements TeamCaseCommand {}

    /**
     * Record a discussion (N16).
     *
     * @param parentsEndorsed whether the parents can live with the advice (N15); that is not consent
     * @param permit          whether this team may discuss the child at this moment
     * @param helpStarted     whether a provider reported that help started for this case
     */
    record Discuss(
            LocalDate heldOn, CaseDecision decision, boolean parentsEndorsed, Optional<SealedWords> summary, TeamPermit permit,
            boolean helpStarted, LocalDate today)
            implements TeamCaseCommand {}

    /**
     * Let somebody who is no member of the team join this one case (N16).
     *
     * @param known       what the directory says of this person
     * @param permit      whether this person may discuss the child at this moment
     * @param helpStarted whether a provider reported that help started for this case
     */
    record AddExpert(PersonId expert, ExpertKnown known, TeamPermit permit, boolean helpStarted, LocalDate today)
            implements TeamCaseCommand {}

    /**
     * End the case (N17).
     *
     * @param helpStarted whether a provider reported that help started for this case
     */
    record Close(CloseReason reason, boolean helpStarted, LocalDate today) implements TeamCaseCommand {}
}
