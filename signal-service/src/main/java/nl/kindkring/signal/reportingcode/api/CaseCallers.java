package nl.kindkring.signal.reportingcode.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.affiliation.Affiliation;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.Roles;
import nl.kindkring.signal.reportingcode.persistence.CaseReach;

/** Which cases the caller may know of: those begun by oneself, and as officer (aandachtsfunctionaris) those of one's centre. */
@ApplicationScoped
class CaseCallers {

    private final Affiliations affiliations;
    private final DenialLog denials;
    private final Caller caller;

    CaseCallers(Affiliations affiliations, DenialLog denials, Caller caller) {
        this.affiliations = affiliations;
        this.denials = denials;
        this.caller = caller;
    }

    boolean reaches(CaseReach reach) {
        return officerOf().contains(reach.centreId())
                || reach.reporter().equals(caller.id()) && ownCentres().contains(reach.centreId());
    }

    /** Officer by the token and by team-service's word on that very centre. */
    Set<UUID> officerOf() {
        return caller.has(Roles.REPORTING_CODE_OFFICER) ? centres(affiliation -> affiliation.role().equals(Roles.REPORTING_CODE_OFFICER)) : Set.of();
    }

    Set<UUID> ownCentres() {
        return centres(_ -> true);
    }

    /** Refuses another centre as unknown, with a row in the denial log. */
    void require(UUID centre) {
        if (!ownCentres().contains(centre)) {
            denials.record("POST /reporting-codes", centre.toString(), "foreign-centre");
            throw new ProblemException(404, "not-found");
        }
    }

    private Set<UUID> centres(Predicate<Affiliation> which) {
        return affiliations.of(caller.id()).stream().filter(one -> one.unitKind().equals(UnitKind.CENTRE.name())).filter(which)
                .map(Affiliation::unitId).collect(Collectors.toSet());
    }
}
