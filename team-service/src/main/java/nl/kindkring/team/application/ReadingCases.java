package nl.kindkring.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.domain.teamcase.TeamCase;
import nl.kindkring.team.domain.teamcase.TeamCaseEvent;
import nl.kindkring.team.domain.teamcase.TeamCaseRejection;
import nl.kindkring.team.domain.teamcase.TeamPermit;
import nl.kindkring.team.projection.CaseEntry;
import nl.kindkring.team.projection.CaseStatus;
import nl.kindkring.team.projection.CaseWorkList;
import nl.kindkring.team.projection.Memberships;

/** A member of the team reads. Whether that is permitted is asked again each time; it stands in the log before it is shown. */
@ApplicationScoped
public class ReadingCases {

    private final TeamCaseHandler handler;
    private final TeamPermits permits;
    private final SummaryWords words;
    private final CaseDisclosures disclosures;
    private final CaseWorkList workList;
    private final Memberships memberships;
    private final Provenance provenance;

    ReadingCases(TeamCaseHandler handler, TeamPermits permits, SummaryWords words, CaseDisclosures disclosures,
                 CaseWorkList workList, Memberships memberships, Provenance provenance) {
        this.handler = handler;
        this.permits = permits;
        this.words = words;
        this.disclosures = disclosures;
        this.workList = workList;
        this.memberships = memberships;
        this.provenance = provenance;
    }

    /** One case with what was said; 403 after a withdrawal, 503 when nobody knows whether there was one. */
    public CaseDossier read(CaseId id) {
        Current<TeamCase.Known> current = handler.load(id);
        TeamCase.Known state = current.state();
        return switch (permits.toDiscuss(state.child(), state.opened().signal(), state.team())) {
            case TeamPermit.Denied _ -> throw Refusals.problem(TeamCaseRejection.NO_PERMIT);
            case TeamPermit.Granted(_, String ground) -> {
                disclosures.read(state, ground);
                yield new CaseDossier(state, current.version(), ground, state.discussions().stream().map(this::opened).toList());
            }
        };
    }

    /** A page of the cases of the caller's teams, or of one of them. No child stands in it, so nothing is disclosed. */
    public List<CaseEntry> list(Optional<TeamId> team, Optional<CaseStatus> status, Optional<CaseWorkList.Place> after, int limit) {
        Set<TeamId> own = memberships.teamsOf(provenance.person());
        Set<TeamId> wanted = team.map(one -> own.contains(one) ? Set.of(one) : Set.<TeamId>of()).orElse(own);
        return wanted.isEmpty() ? List.of() : workList.page(wanted, status, after, limit);
    }

    private CaseDossier.Talk opened(TeamCaseEvent.Discussed talk) {
        return new CaseDossier.Talk(talk.heldOn(), talk.decision(), talk.parentsEndorsed(),
                talk.summary().flatMap(summary -> words.open(talk.child(), summary)));
    }
}
