package nl.kindkring.team.domain.teamcase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kindkring.team.domain.directory.PersonId;

/** What happened, told from the beginning, gives where a case stands. An impossible history fails, never passes silently. */
public final class TeamCaseHistory {

    private TeamCaseHistory() {}

    /** Where every case begins. */
    public static TeamCase initial() {
        return new TeamCase.NotOpened();
    }

    /** The state after one more event. @throws IllegalStateException when this event cannot happen in this state */
    public static TeamCase evolve(TeamCase state, TeamCaseEvent event) {
        return switch (event) {
            case TeamCaseEvent.Opened opened when state instanceof TeamCase.NotOpened -> new TeamCase.Open(opened, Set.of());
            case TeamCaseEvent.Discussed discussed when state instanceof TeamCase.Active active -> discussed(active, discussed);
            case TeamCaseEvent.ExpertAdded added when state instanceof TeamCase.Active active -> joined(active, added.expert());
            case TeamCaseEvent.Closed(_, _, var reason, var closedOn) when state instanceof TeamCase.Active active ->
                new TeamCase.Closed(active, reason, closedOn);
            case TeamCaseEvent.Opened _, TeamCaseEvent.Discussed _, TeamCaseEvent.ExpertAdded _, TeamCaseEvent.Closed _ ->
                throw new IllegalStateException(
                        event.getClass().getSimpleName() + " cannot follow " + state.getClass().getSimpleName());
        };
    }

    private static TeamCase discussed(TeamCase.Active state, TeamCaseEvent.Discussed discussed) {
        List<TeamCaseEvent.Discussed> all = new ArrayList<>(state.discussions());
        all.add(discussed);
        return new TeamCase.Discussed(state.opened(), state.experts(), all);
    }

    private static TeamCase joined(TeamCase.Active state, PersonId expert) {
        Set<PersonId> all = new HashSet<>(state.experts());
        all.add(expert);
        return switch (state) {
            case TeamCase.Open(var opened, _) -> new TeamCase.Open(opened, all);
            case TeamCase.Discussed(var opened, _, var discussions) -> new TeamCase.Discussed(opened, all, discussions);
        };
    }
}
