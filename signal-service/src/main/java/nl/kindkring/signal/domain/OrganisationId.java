package nl.kindkring.signal.domain;

import java.util.Objects;
import java.util.UUID;

/** An organisation, by team-service's id. */
public record OrganisationId(UUID value) {

    /** Refuses null: an id is there or its absence is said by an {@link java.util.Optional}. */
    public OrganisationId {
        Objects.requireNonNull(value, "value");
    }
}
