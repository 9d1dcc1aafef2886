package nl.kindkring.signal.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.affiliation.Affiliation;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.Roles;
import nl.kindkring.signal.SignalConfig;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.OrganisationId;
import nl.kindkring.signal.projection.KnownCentres;
import org.jspecify.annotations.Nullable;

/** Which centres the caller belongs to or serves, by team-service's word and never by the token alone (DOMAIN 2). */
@ApplicationScoped
class CentreAccess {

    private static final String CENTRE = UnitKind.CENTRE.name();
    private static final Set<String> AT_A_CENTRE = Set.of(
            Roles.TEACHER, Roles.CHILDCARE_WORKER, Roles.SUPPORT_COORDINATOR, Roles.YOUTH_NURSE, Roles.YOUTH_SUPPORTER, Roles.YOUTH_SOCIAL_WORKER);

    private final Affiliations affiliations;
    private final KnownCentres known;
    private final SignalConfig config;
    private final DenialLog denials;
    private final Caller caller;

    CentreAccess(Affiliations affiliations, KnownCentres known, SignalConfig config, DenialLog denials, Caller caller) {
        this.affiliations = affiliations;
        this.known = known;
        this.config = config;
        this.denials = denials;
        this.caller = caller;
    }

    /** Whether team-service affiliates the caller with that centre. */
    boolean belongsTo(UUID centre) {
        return affiliations.holds(caller.id(), CENTRE, centre);
    }

    /** Whether the caller, as care coordinator of its municipality, serves that centre without belonging to it (docs/decisions/121). */
    boolean serves(UUID centre) {
        Set<Municipality> whole = municipalities();
        return !whole.isEmpty() && !belongsTo(centre) && known.municipalityOf(new CentreId(centre)).filter(whole::contains).isPresent();
    }

    /** For a centre that the request names outside its path: refused as unknown, with a row in the denial log (DOMAIN 4). */
    void require(UUID centre, String route) {
        if (!belongsTo(centre) && !serves(centre)) {
            denials.record(route, centre.toString(), "foreign-centre");
            throw new ProblemException(404, "not-found");
        }
    }

    /** The centres that the caller belongs to. */
    Set<CentreId> own() {
        return units(CENTRE, _ -> true).map(CentreId::new).collect(Collectors.toSet());
    }

    /** The centres whose children the caller meets: by its role there, not by the token's (docs/decisions/127). */
    Set<CentreId> meeting() {
        return units(CENTRE, one -> Roles.MEET_CHILDREN.contains(one.role())).map(CentreId::new).collect(Collectors.toSet());
    }

    /** The organisations of youth health care where the caller is a nurse. */
    Set<OrganisationId> youthHealth() {
        return units(UnitKind.ORGANISATION.name(), one -> one.role().equals(Roles.YOUTH_NURSE)).map(OrganisationId::new).collect(Collectors.toSet());
    }

    /** The centres that the caller serves without belonging to them; empty for whoever is not only a care coordinator. */
    Set<CentreId> served() {
        Set<CentreId> served = new HashSet<>(known.centresIn(municipalities()));
        served.removeAll(own());
        return served;
    }

    /** Both. */
    Set<CentreId> all() {
        Set<CentreId> all = new HashSet<>(own());
        all.addAll(served());
        return all;
    }

    /** The one that a request names, else all that the caller may look at; 404 for a centre that is not among them. */
    Set<CentreId> shown(@Nullable UUID named, String route) {
        if (named == null) {
            return all();
        }
        require(named, route);
        return Set.of(new CentreId(named));
    }

    /** The caller's centre, where there is one. @throws InvalidInput when there is none or more than one, so that it has to be named */
    CentreId only() {
        Set<CentreId> own = own();
        if (own.size() == 1) {
            return own.iterator().next();
        }
        throw new InvalidInput(new InvalidField("/centreId", "required"));
    }

    /** Somebody who also works at a centre in another role reaches no other centre by being coordinator: a role in the token holds everywhere. */
    private Set<Municipality> municipalities() {
        if (!caller.has(Roles.CARE_COORDINATOR) || AT_A_CENTRE.stream().anyMatch(caller::has)) {
            return Set.of();
        }
        Set<UUID> employers = units(UnitKind.ORGANISATION.name(), one -> one.role().equals(Roles.CARE_COORDINATOR)).collect(Collectors.toSet());
        return config.coordination().entrySet().stream().filter(task -> task.getValue().stream().anyMatch(employers::contains))
                .map(task -> new Municipality(task.getKey())).collect(Collectors.toSet());
    }

    private Stream<UUID> units(String kind, Predicate<Affiliation> which) {
        return affiliations.of(caller.id()).stream().filter(one -> one.unitKind().equals(kind)).filter(which).map(Affiliation::unitId);
    }
}
