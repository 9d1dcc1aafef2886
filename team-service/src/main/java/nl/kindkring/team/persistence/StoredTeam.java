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

    /** What other services are told, coded; the rest is nobody else's business. */
    sealed interface Told extends StoredTeam {}

    /** {@code organisation-registered}, version 1. */
    record OrganisationRegistered(String name, String kind) implements Told {}

    /** {@code centre-registered}, version 1. */
    record CentreRegistered(UUID organisationId, String name, String kind, String municipality, String district)
            implements Told {}

    /** {@code team-formed}, version 1. */
    record TeamFormed(UUID centreId, String name) implements Told {}

    /** {@code affiliation-started}, version 1. */
    record AffiliationStarted(
            String personId, String unitKind, UUID unitId, String role, @Nullable String discipline, @Nullable String sector)
            implements Told {}

    /** {@code affiliation-ended}, version 1. */
    record AffiliationEnded(String personId, String unitKind, UUID unitId) implements Told {}

    /** {@code case-opened}, version 1. */
    record CaseOpened(UUID teamId, UUID childId, UUID signalId, UUID permitId, String ground, LocalDate openedOn)
            implements Told {}

    /** {@code case-discussed}, version 1. */
    record CaseDiscussed(
            UUID childId, LocalDate heldOn, String decision, boolean parentsEndorsed, @Nullable String summary, UUID permitId)
            implements Told {}

    /** {@code case-expert-added}, version 1. */
    record CaseExpertAdded(UUID childId, String personId, UUID permitId, LocalDate addedOn) implements StoredTeam {}

    /** {@code case-closed}, version 1. */
    record CaseClosed(UUID childId, String reason, LocalDate closedOn) implements Told {}
}
