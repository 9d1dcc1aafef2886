package nl.kindkring.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.domain.teamcase.CloseReason;
import nl.kindkring.team.domain.teamcase.TeamCaseCommand;
import nl.kindkring.team.projection.ToldByOthers;
import org.jspecify.annotations.Nullable;

/** A team stops following a child: because help has started, or for a reason that the parents know (N17). */
@ApplicationScoped
public class ClosingACase {

    private final TeamCaseHandler handler;
    private final ToldByOthers told;
    private final Provenance provenance;

    ClosingACase(TeamCaseHandler handler, ToldByOthers told, Provenance provenance) {
        this.handler = handler;
        this.told = told;
        this.provenance = provenance;
    }

    /** Closes the case and gives the new version. Needs no permit: it shows nothing, and after a withdrawal it must be possible. */
    public int close(CaseId id, @Nullable String ifMatch, CloseReason reason) {
        return handler.followUp(id, ifMatch, state ->
                new TeamCaseCommand.Close(reason, told.helpStarted(id), provenance.today())).version();
    }
}
