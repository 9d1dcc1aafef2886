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
import nl.kindkring.team.projection.ToldByOthers;

/** A member of the team reads. Whether that is permitted is asked again each time; it stands in the log before it is shown. */
@ApplicationScoped
public class ReadingCases {

    private final TeamCaseHandler handler;
    private final TeamPermits permits;
    private final SummaryWords words;
    private final CaseDisclosures disclosures;
    private final CaseWorkList workList;
    private final Memberships memberships;
    private final ToldByOthers told;
    private final Provenance provenance;

    ReadingCases(TeamCaseHandler handler, TeamPermits permits, SummaryWords words, CaseDisclosures disclosures,
                 CaseWorkList workList, Memberships memberships, ToldByOthers told, Provenance provenance) {
        this.handler = handler;
        this.permits = permits;
        this.words = words;
        this.disclosures = disclosures;
        this.workList = workList;
        this.memberships = memberships;
        this.told = told;
        this.provenance = provenance;
    }

    /**
     * One case with what was said, for a member of its team or an expert who was added to it; 403 after a withdrawal and after help
     * started (N18), 503 when nobody knows whether there was a withdrawal.
     */
    public CaseDossier read(CaseId id) {
        Current<TeamCase.Known> current = handler.load(id);
        TeamCase.Known state = current.state();
        String ground = permits.require(state).ground();
        if (!memberships.isMember(provenance.person(), state.team())) {
            requirePermitOfExpert(state);
        }
        if (told.helpStarted(id)) {
            throw Refusals.problem(TeamCaseRejection.HANDED_OVER);
        }
        disclosures.read(state, ground);
        return new CaseDossier(state, current.version(), ground, state.discussions().stream().map(this::opened).toList());
    }

    private void requirePermitOfExpert(TeamCase.Known state) {
        if (permits.toJoin(state.child(), state.opened().signal(), provenance.person()) instanceof TeamPermit.Denied) {
            throw Refusals.problem(TeamCaseRejection.NO_PERMIT_FOR_EXPERT);
        }
    }

    /**
     * A page of the cases of the caller's teams, or of one of them, and of those to which the caller was added. No child stands in it,
     * so nothing is disclosed.
     */
    public List<Followed> list(Optional<TeamId> team, Optional<CaseStatus> status, Optional<CaseWorkList.Place> after, int limit) {
        Set<TeamId> own = memberships.teamsOf(provenance.person());
        Set<TeamId> wanted = team.map(one -> own.contains(one) ? Set.of(one) : Set.<TeamId>of()).orElse(own);
        Set<CaseId> joined = team.isPresent() ? Set.of() : workList.joinedBy(provenance.person());
        List<CaseEntry> rows = wanted.isEmpty() && joined.isEmpty() ? List.of() : workList.page(wanted, joined, status, after, limit);
        Set<CaseId> started = told.helpStarted(rows.stream().map(row -> new CaseId(row.caseId)).toList());
        return rows.stream().map(row -> new Followed(row, Follower.of(row, started.contains(new CaseId(row.caseId))))).toList();
    }

    /** A case on the list, and who follows the child now (N17, N18). */
    public record Followed(CaseEntry row, Follower follower) {}

    /** Who follows a child. */
    public enum Follower {
        /** The team, until help has started. */
        TEAM,
        /** The provider, which reported that help started; the team reads no more (N18). */
        PROVIDER,
        /** Nobody: the case was closed without help, for a reason that the parents know. */
        NOBODY;

        private static Follower of(CaseEntry row, boolean helpStarted) {
            if (helpStarted) {
                return PROVIDER;
            }
            return row.status.equals(CaseStatus.CLOSED.name()) ? NOBODY : TEAM;
        }
    }

    private CaseDossier.Talk opened(TeamCaseEvent.Discussed talk) {
        return new CaseDossier.Talk(talk.heldOn(), talk.decision(), talk.parentsEndorsed(),
                talk.summary().flatMap(summary -> words.open(talk.child(), summary)));
    }
}
