package nl.kindkring.referral.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.affiliation.Affiliation;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.referral.projection.ReferralEntry;

/**
 * The teams and providers of the caller, by team-service's word and never by the token alone (DOMAIN 2). Only staff in role
 * {@code provider-staff} act for a provider: other people of that organisation, such as its director, see no child (K11).
 */
@ApplicationScoped
public class OwnUnits {

    /** The role, in the token and in the organisation, of who delivers help. */
    public static final String PROVIDER_STAFF = "provider-staff";

    private final Affiliations affiliations;
    private final Caller caller;

    OwnUnits(Affiliations affiliations, Caller caller) {
        this.affiliations = affiliations;
        this.caller = caller;
    }

    /** The teams of the caller. @throws nl.kindkring.platform.replica.ReplicaStale 503 when team-service was silent for too long */
    public Set<UUID> teams() {
        return units(UnitKind.TEAM);
    }

    /** The providers for which the caller works; none without the role in the token. Throws as {@link #teams} does. */
    public Set<UUID> providers() {
        return caller.has(PROVIDER_STAFF) ? units(UnitKind.ORGANISATION) : Set.of();
    }

    /** Whether the referral was sent by a team of the caller. */
    public boolean sent(ReferralEntry referral) {
        return teams().contains(referral.teamId);
    }

    /** Whether the referral was sent to a provider of the caller. */
    public boolean received(ReferralEntry referral) {
        return providers().contains(referral.providerId);
    }

    private Set<UUID> units(UnitKind kind) {
        return affiliations.of(caller.id()).stream()
                .filter(one -> one.unitKind().equals(kind.name()))
                .filter(one -> kind != UnitKind.ORGANISATION || one.role().equals(PROVIDER_STAFF))
                .map(Affiliation::unitId)
                .collect(Collectors.toSet());
    }
}
