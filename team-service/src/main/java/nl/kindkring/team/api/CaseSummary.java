package nl.kindkring.team.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.team.application.ReadingCases.Followed;
import nl.kindkring.team.application.ReadingCases.Follower;
import nl.kindkring.team.projection.CaseEntry;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list: enough to choose it by, nothing about a child.
 *
 * @param follower who follows the child: the TEAM, the PROVIDER once help has started (N18), or NOBODY after another end
 */
record CaseSummary(UUID caseId, UUID teamId, String status, LocalDate openedOn, @Nullable LocalDate lastHeldOn, Follower follower) {

    static CaseSummary of(Followed followed) {
        CaseEntry row = followed.row();
        return new CaseSummary(row.caseId, row.teamId, row.status, row.openedOn, row.lastHeldOn, followed.follower());
    }
}
