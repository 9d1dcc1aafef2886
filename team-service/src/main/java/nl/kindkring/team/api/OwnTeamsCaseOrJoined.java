package nl.kindkring.team.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.projection.CaseWorkList;

/** Reading a case is for the members of its team and, until it is closed, for the experts who were added to it (N16). */
@ApplicationScoped
class OwnTeamsCaseOrJoined implements ScopeRule {

    private final OwnTeamsCase ownTeams;
    private final CaseWorkList workList;

    OwnTeamsCaseOrJoined(OwnTeamsCase ownTeams, CaseWorkList workList) {
        this.ownTeams = ownTeams;
        this.workList = workList;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return ownTeams.allows(caller, path) || workList.joined(new PersonId(caller.id()), new CaseId(path.uuid("caseId")));
    }
}
