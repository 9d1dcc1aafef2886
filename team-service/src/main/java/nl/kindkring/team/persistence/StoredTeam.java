package nl.kindkring.team.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The payloads as they stand in the store, in their newest version. What people wrote ({@code summary}) is ciphertext
 * here. The id of the organisation, centre, team, affiliation or case is the stream's, so it is not repeated.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface StoredTeam {

    /** {@code organisation-registered}, version 1. */
    record OrganisationRegistered(String name, String kind) implements StoredTeam {}

    /** {@code centre-registered}, version 1. */
    record CentreRegistered(UUID organisationId, String name, String kind, String municipality, String district)
            implements StoredTeam {}

    /** {@code team-formed}, version 1. */
    record TeamFormed(UUID centreId, String name) implements StoredTeam {}

    /** {@code affiliation-started}, version 1. */
    record AffiliationStarted(
            String personId, String unitKind, UUID unitId, String role, @Nullable String discipline, @Nullable String sector)
            implements StoredTeam {}

    /** {@code affiliation-ended}, version 1. */
    record AffiliationEnded(String personId, String unitKind, UUID unitId) implements StoredTeam {}

    /** {@code case-opened}, version 1. */
    record CaseOpened(UUID teamId, UUID childId, UUID signalId, UUID permitId, String ground, LocalDate openedOn)
            implements StoredTeam {}

    /** {@code case-discussed}, version 1. */
    record CaseDiscussed(
            UUID childId, LocalDate heldOn, String decision, boolean parentsEndorsed, @Nullable String summary, UUID permitId)
            implements StoredTeam {}

    /** {@code case-closed}, version 1. */
    record CaseClosed(UUID childId, String reason, LocalDate closedOn) implements StoredTeam {}
}
