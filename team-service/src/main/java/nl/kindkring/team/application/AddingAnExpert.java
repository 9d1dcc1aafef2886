package nl.kindkring.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.domain.teamcase.ExpertKnown;
import nl.kindkring.team.domain.teamcase.TeamCase;
import nl.kindkring.team.domain.teamcase.TeamCaseCommand;
import nl.kindkring.team.domain.teamcase.TeamPermit;
import nl.kindkring.team.projection.Memberships;
import nl.kindkring.team.projection.ToldByOthers;
import org.jspecify.annotations.Nullable;

/** A team lets somebody who is no member join one case (N16), with the parents' consent for this very person. */
@ApplicationScoped
public class AddingAnExpert {

    private final TeamCaseHandler handler;
    private final Memberships memberships;
    private final ToldByOthers told;
    private final TeamPermits permits;
    private final CaseDisclosures disclosures;
    private final Provenance provenance;

    AddingAnExpert(TeamCaseHandler handler, Memberships memberships, ToldByOthers told, TeamPermits permits, CaseDisclosures disclosures,
                   Provenance provenance) {
        this.handler = handler;
        this.memberships = memberships;
        this.told = told;
        this.permits = permits;
        this.disclosures = disclosures;
        this.provenance = provenance;
    }

    /** Adds the expert and gives the new version; 403 when the team or this person may not discuss the child now. */
    public int add(CaseId id, @Nullable String ifMatch, PersonId expert) {
        return handler.followUp(id, ifMatch, state -> {
            String ground = permits.require(state).ground();
            disclosures.expertAdded(state, ground);
            return new TeamCaseCommand.AddExpert(expert, known(expert, state), permit(expert, state), told.helpStarted(id), provenance.today());
        }).version();
    }

    private TeamPermit permit(PersonId expert, TeamCase.Known state) {
        return permits.toJoin(state.child(), state.opened().signal(), expert);
    }

    private ExpertKnown known(PersonId expert, TeamCase.Known state) {
        if (memberships.isMember(expert, state.team())) {
            return ExpertKnown.MEMBER;
        }
        return memberships.belongsAnywhere(expert) ? ExpertKnown.PARTNER : ExpertKnown.NOWHERE;
    }
}
