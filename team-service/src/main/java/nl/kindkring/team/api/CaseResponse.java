package nl.kindkring.team.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.team.application.CaseDossier;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.teamcase.TeamCase;
import nl.kindkring.team.domain.teamcase.TeamCaseEvent;
import nl.kindkring.team.projection.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * A case as its team may read it.
 *
 * @param ground      legal ground on which it is shown
 * @param discussions oldest first
 * @param experts     who joined this case beside the members of the team
 * @param closeReason why the team stopped following; null while it follows
 */
record CaseResponse(
        UUID caseId, UUID teamId, UUID childId, UUID signalId, CaseStatus status, LocalDate openedOn, String ground,
        List<Discussion> discussions, List<String> experts, @Nullable String closeReason, @Nullable LocalDate closedOn) {

    /** What was said once. */
    record Discussion(LocalDate heldOn, String decision, boolean parentsEndorsed, @Nullable String summary) {}

    static CaseResponse of(CaseDossier dossier) {
        TeamCaseEvent.Opened opened = dossier.state().opened();
        TeamCase.Closed closed = dossier.state() instanceof TeamCase.Closed end ? end : null;
        return new CaseResponse(
                opened.id().value(), opened.team().value(), opened.child().value(), opened.signal().value(),
                CaseStatus.of(dossier.state()), opened.openedOn(), dossier.ground(),
                dossier.discussions().stream().map(CaseResponse::discussion).toList(),
                dossier.state().experts().stream().map(PersonId::value).sorted().toList(),
                closed == null ? null : closed.reason().name(), closed == null ? null : closed.closedOn());
    }

    private static Discussion discussion(CaseDossier.Talk talk) {
        return new Discussion(talk.heldOn(), talk.decision().name(), talk.parentsEndorsed(), talk.summary().orElse(null));
    }
}
