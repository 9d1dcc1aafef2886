package nl.kindkring.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.domain.teamcase.SharedSignal;
import nl.kindkring.team.domain.teamcase.SignalId;
import nl.kindkring.team.domain.teamcase.TeamCaseCommand;
import nl.kindkring.team.domain.teamcase.TeamPermit;
import nl.kindkring.team.projection.CaseWorkList;
import nl.kindkring.team.projection.Memberships;
import nl.kindkring.team.projection.ToldByOthers;

/** A team begins a case about a signal that its centre shared with it (N16), while those who decide for the child agree. */
@ApplicationScoped
public class OpeningACase {

    private final TeamCaseHandler handler;
    private final Memberships memberships;
    private final ToldByOthers told;
    private final CaseWorkList workList;
    private final TeamPermits permits;
    private final CaseDisclosures disclosures;
    private final DenialLog denials;
    private final Provenance provenance;

    OpeningACase(TeamCaseHandler handler, Memberships memberships, ToldByOthers told, CaseWorkList workList, TeamPermits permits,
                 CaseDisclosures disclosures, DenialLog denials, Provenance provenance) {
        this.handler = handler;
        this.memberships = memberships;
        this.told = told;
        this.workList = workList;
        this.permits = permits;
        this.disclosures = disclosures;
        this.denials = denials;
        this.provenance = provenance;
    }

    /** Opens the case and gives its id. A team of which the caller is no member answers as one that does not exist. */
    public CaseId open(TeamId team, SignalId signal) {
        if (!memberships.isMember(provenance.person(), team)) {
            denials.record("POST CaseResource.open", team.value().toString(), "NotAMember");
            throw new ProblemException(404, "not-found");
        }
        SharedSignal known = known(signal, team);
        TeamPermit permit = known instanceof SharedSignal.WithTeam(var child)
                ? permits.toDiscuss(child, signal, team) : new TeamPermit.Denied("NO_CHILD");
        var id = new CaseId(UUID.randomUUID());
        var opened = handler.open(new TeamCaseCommand.Open(id, team, signal, known, permit, provenance.today()));
        disclosures.opened(opened, opened.opened().ground());
        return id;
    }

    private SharedSignal known(SignalId signal, TeamId team) {
        return workList.open(team, signal).<SharedSignal>map(SharedSignal.InCase::new)
                .or(() -> told.childOf(signal, team).map(SharedSignal.WithTeam::new))
                .orElseGet(SharedSignal.Unheard::new);
    }
}
