package nl.kindkring.team.persistence;

import java.util.Arrays;
import java.util.Optional;

/** Every stored type by its explicit name, which survives renaming a class, with its newest version. */
public enum TeamEventType {

    /** An organisation takes part. */
    ORGANISATION_REGISTERED("organisation-registered", 1, StoredTeam.OrganisationRegistered.class),
    /** A centre is in the directory. */
    CENTRE_REGISTERED("centre-registered", 1, StoredTeam.CentreRegistered.class),
    /** A centre has its team. */
    TEAM_FORMED("team-formed", 1, StoredTeam.TeamFormed.class),
    /** Somebody belongs to a unit. */
    AFFILIATION_STARTED("affiliation-started", 1, StoredTeam.AffiliationStarted.class),
    /** Somebody left a unit. */
    AFFILIATION_ENDED("affiliation-ended", 1, StoredTeam.AffiliationEnded.class),
    /** A team began a case. */
    CASE_OPENED("case-opened", 1, StoredTeam.CaseOpened.class),
    /** A team discussed a case. */
    CASE_DISCUSSED("case-discussed", 1, StoredTeam.CaseDiscussed.class),
    /** An expert joined one case. */
    CASE_EXPERT_ADDED("case-expert-added", 1, StoredTeam.CaseExpertAdded.class),
    /** A case ended. */
    CASE_CLOSED("case-closed", 1, StoredTeam.CaseClosed.class);

    private final String stored;
    private final int version;
    private final Class<? extends StoredTeam> payload;

    TeamEventType(String stored, int version, Class<? extends StoredTeam> payload) {
        this.stored = stored;
        this.version = version;
        this.payload = payload;
    }

    /** The type of that stored name; empty for events of others in the same store, such as disclosures. */
    public static Optional<TeamEventType> of(String stored) {
        return Arrays.stream(values()).filter(type -> type.stored.equals(stored)).findFirst();
    }

    static TeamEventType of(StoredTeam payload) {
        return Arrays.stream(values()).filter(type -> type.payload.isInstance(payload)).findFirst().orElseThrow();
    }

    /** The name in the store. */
    public String stored() {
        return stored;
    }

    int version() {
        return version;
    }

    Class<? extends StoredTeam> payload() {
        return payload;
    }
}
