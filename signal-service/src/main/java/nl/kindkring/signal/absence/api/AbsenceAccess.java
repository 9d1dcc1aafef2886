package nl.kindkring.signal.absence.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.absence.AbsenceConfig;

/** Which schools the caller belongs to, and which municipalities the caller works for: by team-service's word, never by the token alone. */
@ApplicationScoped
class AbsenceAccess {

    private final Affiliations affiliations;
    private final DenialLog denials;
    private final Caller caller;
    private final AbsenceConfig config;

    AbsenceAccess(Affiliations affiliations, DenialLog denials, Caller caller, AbsenceConfig config) {
        this.affiliations = affiliations;
        this.denials = denials;
        this.caller = caller;
        this.config = config;
    }

    Set<UUID> centres() {
        return units(UnitKind.CENTRE);
    }

    /** The municipalities of which an office is the caller's organisation. */
    Set<String> municipalities() {
        Set<UUID> organisations = units(UnitKind.ORGANISATION);
        return config.offices().entrySet().stream().filter(office -> office.getValue().stream().anyMatch(organisations::contains))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Refuses another school as unknown, with a row in the denial log. */
    void require(UUID centre, String route) {
        if (!centres().contains(centre)) {
            denials.record(route, centre.toString(), "foreign-centre");
            throw new ProblemException(404, "not-found");
        }
    }

    private Set<UUID> units(UnitKind kind) {
        return affiliations.of(caller.id()).stream().filter(one -> one.unitKind().equals(kind.name())).map(one -> one.unitId()).collect(Collectors.toSet());
    }
}
