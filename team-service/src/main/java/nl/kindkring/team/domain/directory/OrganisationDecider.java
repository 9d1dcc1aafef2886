package nl.kindkring.team.domain.directory;

import nl.kindkring.team.domain.Decision;

/** Decides about organisations. */
public final class OrganisationDecider {

    private OrganisationDecider() {}

    /** Where every organisation begins. */
    public static Organisation initial() {
        return new Organisation.Unregistered();
    }

    /** Registers once; a second time is refused. */
    public static Decision<OrganisationEvent, DirectoryRejection> decide(OrganisationCommand command, Organisation state) {
        return switch (command) {
            case OrganisationCommand.Register(var id, var name, var kind) -> switch (state) {
                case Organisation.Unregistered() -> Decision.accepted(new OrganisationEvent.Registered(id, name, kind));
                case Organisation.Registered _ -> Decision.refused(DirectoryRejection.ALREADY_REGISTERED);
            };
        };
    }

    /** Applies what happened; fails on a history that cannot be. */
    public static Organisation evolve(Organisation state, OrganisationEvent event) {
        return switch (event) {
            case OrganisationEvent.Registered(var id, var name, var kind) when state instanceof Organisation.Unregistered ->
                new Organisation.Registered(id, name, kind);
            case OrganisationEvent.Registered _ -> throw new IllegalStateException("registered twice: " + state);
        };
    }
}
