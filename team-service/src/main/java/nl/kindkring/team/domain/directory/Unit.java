package nl.kindkring.team.domain.directory;

import java.util.UUID;

/** What a person can belong to; access follows from it, never from a token alone. */
public sealed interface Unit {

    /** The bare id, as it travels. */
    UUID id();

    /** Staff of an organisation, for example of a provider. */
    record OfOrganisation(OrganisationId organisation) implements Unit {
        @Override
        public UUID id() {
            return organisation.value();
        }
    }

    /** People who work at a centre. */
    record OfCentre(CentreId centre) implements Unit {
        @Override
        public UUID id() {
            return centre.value();
        }
    }

    /** Members of a team, also from other organisations (K8). */
    record OfTeam(TeamId team) implements Unit {
        @Override
        public UUID id() {
            return team.value();
        }
    }
}
