package nl.kindkring.team.domain.directory;

import nl.kindkring.team.domain.Decision;

/** Decides who belongs to what. */
public final class AffiliationDecider {

    private AffiliationDecider() {}

    /** Where every affiliation begins. */
    public static Affiliation initial() {
        return new Affiliation.None();
    }

    /** Starts once in a known unit and a role, ends once. */
    public static Decision<AffiliationEvent, DirectoryRejection> decide(AffiliationCommand command, Affiliation state) {
        return switch (command) {
            case AffiliationCommand.Start start -> switch (state) {
                case Affiliation.None() -> start(start);
                case Affiliation.Active _, Affiliation.Ended _ -> Decision.refused(DirectoryRejection.ALREADY_REGISTERED);
            };
            case AffiliationCommand.End() -> switch (state) {
                case Affiliation.Active(var id, var person, var unit) -> Decision.accepted(new AffiliationEvent.Ended(id, person, unit));
                case Affiliation.None(), Affiliation.Ended _ -> Decision.refused(DirectoryRejection.NOT_AFFILIATED);
            };
        };
    }

    private static Decision<AffiliationEvent, DirectoryRejection> start(AffiliationCommand.Start start) {
        if (!start.unitKnown()) {
            return Decision.refused(DirectoryRejection.UNIT_UNKNOWN);
        }
        if (start.alreadyInRole()) {
            return Decision.refused(DirectoryRejection.ALREADY_AFFILIATED);
        }
        return Decision.accepted(new AffiliationEvent.Started(start.id(), start.person(), start.unit(), start.membership()));
    }

    /** Applies what happened; fails on a history that cannot be. */
    public static Affiliation evolve(Affiliation state, AffiliationEvent event) {
        return switch (event) {
            case AffiliationEvent.Started(var id, var person, var unit, _) when state instanceof Affiliation.None ->
                new Affiliation.Active(id, person, unit);
            case AffiliationEvent.Ended(var id, var person, var unit) when state instanceof Affiliation.Active ->
                new Affiliation.Ended(id, person, unit);
            case AffiliationEvent.Started _, AffiliationEvent.Ended _ ->
                throw new IllegalStateException("cannot follow " + state + ": " + event);
        };
    }
}
