package nl.kindkring.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.team.domain.teamcase.CaseDecision;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.domain.teamcase.TeamCaseCommand;
import nl.kindkring.team.domain.teamcase.TeamPermit;
import nl.kindkring.team.projection.ToldByOthers;
import org.jspecify.annotations.Nullable;

/** A team discusses a child and writes down what it came to (N16): only while it is permitted at that moment. */
@ApplicationScoped
public class DiscussingACase {

    private final TeamCaseHandler handler;
    private final ToldByOthers told;
    private final TeamPermits permits;
    private final SummaryWords words;
    private final CaseDisclosures disclosures;
    private final Provenance provenance;

    DiscussingACase(TeamCaseHandler handler, ToldByOthers told, TeamPermits permits, SummaryWords words, CaseDisclosures disclosures,
                    Provenance provenance) {
        this.handler = handler;
        this.told = told;
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
            // before the key is asked for: without a permit not even a sealed word is made; the decider checks again
            TeamPermit.Granted permit = permits.require(state);
            disclosures.discussed(state, permit.ground());
            return new TeamCaseCommand.Discuss(heldOn, decision, parentsEndorsed,
                    summary.map(text -> words.seal(state.child(), text)), permit, told.helpStarted(id), provenance.today());
        }).version();
    }
}
