package nl.kindkring.team.domain.directory;

import nl.kindkring.team.domain.Decision;

/** Decides about teams: one interprofessional team per centre (L7, I4). */
public final class TeamDecider {

    private TeamDecider() {}

    /** Where every team begins. */
    public static Team initial() {
        return new Team.Unformed();
    }

    /** Forms the one team of a known centre. */
    public static Decision<TeamEvent, DirectoryRejection> decide(TeamCommand command, Team state) {
        return switch (command) {
            case TeamCommand.Form _ when state instanceof Team.Formed -> Decision.refused(DirectoryRejection.ALREADY_REGISTERED);
            case TeamCommand.Form(var id, var centre, var atCentre, var name) -> switch (atCentre) {
                case UNKNOWN -> Decision.refused(DirectoryRejection.CENTRE_UNKNOWN);
                case HAS_TEAM -> Decision.refused(DirectoryRejection.CENTRE_HAS_TEAM);
                case FREE -> Decision.accepted(new TeamEvent.Formed(id, centre, name));
            };
        };
    }

    /** Applies what happened; fails on a history that cannot be. */
    public static Team evolve(Team state, TeamEvent event) {
        return switch (event) {
            case TeamEvent.Formed(var id, var centre, _) when state instanceof Team.Unformed -> new Team.Formed(id, centre);
            case TeamEvent.Formed _ -> throw new IllegalStateException("formed twice: " + state);
        };
    }
}
