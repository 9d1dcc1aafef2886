package nl.kindkring.team.domain.directory;

import nl.kindkring.team.domain.Decision;

/** Decides about centres. */
public final class CentreDecider {

    private CentreDecider() {}

    /** Where every centre begins. */
    public static Centre initial() {
        return new Centre.Unregistered();
    }

    /** Registers once, and only under an organisation that is known. */
    public static Decision<CentreEvent, DirectoryRejection> decide(CentreCommand command, Centre state) {
        return switch (command) {
            case CentreCommand.Register register when state instanceof Centre.Registered ->
                Decision.refused(DirectoryRejection.ALREADY_REGISTERED);
            case CentreCommand.Register register when !register.organisationKnown() ->
                Decision.refused(DirectoryRejection.ORGANISATION_UNKNOWN);
            case CentreCommand.Register(var id, var organisation, _, var name, var kind, var location) ->
                Decision.accepted(new CentreEvent.Registered(id, organisation, name, kind, location));
        };
    }

    /** Applies what happened; fails on a history that cannot be. */
    public static Centre evolve(Centre state, CentreEvent event) {
        return switch (event) {
            case CentreEvent.Registered(var id, var organisation, _, var kind, var location) when state instanceof Centre.Unregistered ->
                new Centre.Registered(id, organisation, kind, location);
            case CentreEvent.Registered _ -> throw new IllegalStateException("registered twice: " + state);
        };
    }
}
