package nl.kindkring.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.team.domain.teamcase.CaseDecision;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.domain.teamcase.TeamCase;
import nl.kindkring.team.domain.teamcase.TeamCaseCommand;
import nl.kindkring.team.domain.teamcase.TeamCaseRejection;
import nl.kindkring.team.domain.teamcase.TeamPermit;
import org.jspecify.annotations.Nullable;

/** A team discusses a child and writes down what it came to (N16): only while it is permitted at that moment. */
@ApplicationScoped
public class DiscussingACase {

    private final TeamCaseHandler handler;
    private final TeamPermits permits;
    private final SummaryWords words;
    private final CaseDisclosures disclosures;
    private final Provenance provenance;

    DiscussingACase(TeamCaseHandler handler, TeamPermits permits, SummaryWords words, CaseDisclosures disclosures, Provenance provenance) {
        this.handler = handler;
        this.permits = permits;
        this.words = words;
        this.disclosures = disclosures;
        this.provenance = provenance;
    }

    /**
     * Records the discussion and gives the new version.
     *
     * @param parentsEndorsed whether the parents can live with the advice (N15)
     * @param summary         what was said, sealed before it reaches the domain
     */
    public int discuss(CaseId id, @Nullable String ifMatch, LocalDate heldOn, CaseDecision decision, boolean parentsEndorsed,
                       Optional<String> summary) {
        return handler.followUp(id, ifMatch, state -> {
            TeamPermit.Granted permit = permitted(state);
            disclosures.discussed(state, permit.ground());
            return new TeamCaseCommand.Discuss(heldOn, decision, parentsEndorsed,
                    summary.map(text -> words.seal(state.child(), text)), permit, provenance.today());
        }).version();
    }

    /** Before the key is asked for: without a permit not even a sealed word is made. The decider checks again. */
    private TeamPermit.Granted permitted(TeamCase.Known state) {
        return switch (permits.toDiscuss(state.child(), state.opened().signal(), state.team())) {
            case TeamPermit.Granted granted -> granted;
            case TeamPermit.Denied _ -> throw refused();
        };
    }

    private static ProblemException refused() {
        return Refusals.problem(TeamCaseRejection.NO_PERMIT);
    }
}
