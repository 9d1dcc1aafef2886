package nl.kindkring.team.domain.teamcase;

import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.directory.TeamId;

/** What happened in a case. */
public sealed interface TeamCaseEvent {

    /** It began, on the strength of a permit. */
    record Opened(CaseId id, TeamId team, ChildId child, SignalId signal, PermitId permit, String ground, LocalDate openedOn)
            implements TeamCaseEvent {}

    /** The team discussed it; the summary is free text about the child. */
    record Discussed(
            CaseId id,
            ChildId child,
            LocalDate heldOn,
            CaseDecision decision,
            boolean parentsEndorsed,
            Optional<SealedWords> summary,
            PermitId permit)
            implements TeamCaseEvent {}

    /** Somebody who is no member joined this one case, on the strength of a permit of its own (N16). */
    record ExpertAdded(CaseId id, ChildId child, PersonId expert, PermitId permit, LocalDate addedOn) implements TeamCaseEvent {}

    /** It ended for a reason that the parents know. */
    record Closed(CaseId id, ChildId child, CloseReason reason, LocalDate closedOn) implements TeamCaseEvent {}
}
