package nl.kindkring.signal.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.affiliation.Affiliation;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.signal.Roles;
import nl.kindkring.signal.SignalConfig;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.projection.KnownCentres;

/** For which centres and organisations the caller is privacy officer, by team-service's word and the operator's. */
@ApplicationScoped
class OfficerReach {

    private final Affiliations affiliations;
    private final KnownCentres known;
    private final SignalConfig config;
    private final Caller caller;

    OfficerReach(Affiliations affiliations, KnownCentres known, SignalConfig config, Caller caller) {
        this.affiliations = affiliations;
        this.known = known;
        this.config = config;
        this.caller = caller;
    }

    /** The units with which the caller is affiliated as privacy officer, the centres of these organisations, and those of the municipalities they are the office of. */
    Set<UUID> units() {
        Set<Affiliation> own = affiliations.of(caller.id()).stream().filter(one -> one.role().equals(Roles.PRIVACY_OFFICER)).collect(Collectors.toSet());
        Set<UUID> organisations = own.stream().filter(one -> one.unitKind().equals(UnitKind.ORGANISATION.name())).map(Affiliation::unitId).collect(Collectors.toSet());
        Set<UUID> units = own.stream().map(Affiliation::unitId).collect(Collectors.toCollection(HashSet::new));
        known.centresOf(organisations).forEach(centre -> units.add(centre.value()));
        known.centresIn(municipalities(organisations)).forEach(centre -> units.add(centre.value()));
        return units;
    }

    private Set<Municipality> municipalities(Set<UUID> organisations) {
        return config.privacyOffices().entrySet().stream().filter(office -> office.getValue().stream().anyMatch(organisations::contains))
                .map(office -> new Municipality(office.getKey())).collect(Collectors.toSet());
    }
}
