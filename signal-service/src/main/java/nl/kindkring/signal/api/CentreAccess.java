package nl.kindkring.signal.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.domain.CentreId;

/** Which centres the caller belongs to, by team-service's word and never by the token alone (DOMAIN 2). */
@ApplicationScoped
class CentreAccess {

    private static final String CENTRE = UnitKind.CENTRE.name();

    private final Affiliations affiliations;
    private final DenialLog denials;
    private final Caller caller;

    CentreAccess(Affiliations affiliations, DenialLog denials, Caller caller) {
        this.affiliations = affiliations;
        this.denials = denials;
        this.caller = caller;
    }

    boolean belongsTo(UUID centre) {
        return affiliations.holds(caller.id(), CENTRE, centre);
    }

    /** For a centre that the request names outside its path: refused as unknown, with a row in the denial log (DOMAIN 4). */
    void require(UUID centre, String route) {
        if (!belongsTo(centre)) {
            denials.record(route, centre.toString(), "foreign-centre");
            throw new ProblemException(404, "not-found");
        }
    }

    Set<CentreId> all() {
        return affiliations.of(caller.id()).stream()
                .filter(affiliation -> affiliation.unitKind().equals(CENTRE))
                .map(affiliation -> new CentreId(affiliation.unitId()))
                .collect(Collectors.toSet());
    }

    /** The caller's centre, where there is one. @throws InvalidInput when there is none or more than one, so that it has to be named */
    CentreId only() {
        Set<CentreId> own = all();
        if (own.size() == 1) {
            return own.iterator().next();
        }
        throw new InvalidInput(new InvalidField("/centreId", "required"));
    }
}
