package nl.kindkring.team.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.projection.CaseWorkList;
import nl.kindkring.team.projection.Memberships;

/** A case is for the members of its team, now; for anybody else it does not exist. Reads this service's own tables each time (K8). */
@ApplicationScoped
class OwnTeamsCase implements ScopeRule {

    private final CaseWorkList workList;
    private final Memberships memberships;

    OwnTeamsCase(CaseWorkList workList, Memberships memberships) {
        this.workList = workList;
        this.memberships = memberships;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return workList.entry(new CaseId(path.uuid("caseId")))
                .filter(row -> memberships.isMember(new PersonId(caller.id()), new TeamId(row.teamId)))
                .isPresent();
    }
}
