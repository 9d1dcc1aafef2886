package nl.kindkring.team.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kindkring.team.domain.teamcase.CaseDecision;
import nl.kindkring.team.domain.teamcase.TeamCase;

/**
 * Everything about one case that its team may read, words opened.
 *
 * @param state       where it stands
 * @param version     of its stream
 * @param ground      legal ground on which it is shown now
 * @param discussions oldest first
 */
public record CaseDossier(TeamCase.Known state, int version, String ground, List<Talk> discussions) {

    /**
     * One discussion.
     *
     * @param summary empty when nothing was written, or when the key was destroyed by an erasure
     */
    public record Talk(LocalDate heldOn, CaseDecision decision, boolean parentsEndorsed, Optional<String> summary) {

        /** Leaves the words out, so that no log shows them. */
        @Override
        public String toString() {
            return "Talk[heldOn=%s, decision=%s]".formatted(heldOn, decision);
        }
    }
}
