package nl.kindkring.reporting.structural.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.contracts.team.CentreKind;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.affiliation.Affiliation;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.reporting.structural.StructuralConfig;
import nl.kindkring.reporting.structural.domain.Addressee;
import nl.kindkring.reporting.structural.projection.AddressedCentre;
import nl.kindkring.reporting.structural.projection.AddressedCentres;

/** Whose structural signals the caller may see, by team-service's word and never by the token alone (DOMAIN 2). */
@ApplicationScoped
public class Reaches {

    /** Writes and sends (L18). */
    public static final String YOUTH_SUPPORTER = "youth-supporter";
    /** Answers for a centre's organisation, or as alderman for the municipality. */
    public static final String DIRECTOR = "director";
    /** Answers for the municipality. */
    public static final String MUNICIPAL_ANALYST = "municipal-analyst";
    /** Answers for education, of the partnership of schools. */
    public static final String SWV_OFFICER = "swv-officer";

    /** Who may read any structural signal at all; which of them, {@link Reach} says. */
    public static final Set<String> READERS = Set.of(YOUTH_SUPPORTER, DIRECTOR, MUNICIPAL_ANALYST, SWV_OFFICER);

    private final Affiliations affiliations;
    private final AddressedCentres centres;
    private final StructuralConfig config;
    private final Caller caller;

    Reaches(Affiliations affiliations, AddressedCentres centres, StructuralConfig config, Caller caller) {
        this.affiliations = affiliations;
        this.centres = centres;
        this.config = config;
        this.caller = caller;
    }

    /** The caller's. @throws nl.kindkring.platform.replica.ReplicaStale when team-service was silent for too long */
    public Reach ofCaller() {
        Set<UUID> units = units();
        Collection<AddressedCentre> own = centres.within(units);
        Set<String> municipalities = areas(config.municipalityOffices(), units);
        Set<String> drafts = new HashSet<>();
        Set<Reach.Place> receives = new HashSet<>();
        if (caller.has(YOUTH_SUPPORTER)) {
            own.forEach(centre -> drafts.add(centre.municipality()));
            drafts.addAll(municipalities);
        }
        if (caller.has(DIRECTOR)) {
            own.forEach(centre -> addressees(centre).forEach(addressee -> receives.add(new Reach.Place(centre.municipality(), addressee))));
        }
        if (caller.has(DIRECTOR) || caller.has(MUNICIPAL_ANALYST)) {
            municipalities.forEach(area -> receives.add(new Reach.Place(area, Addressee.MUNICIPALITY)));
        }
        if (caller.has(SWV_OFFICER)) {
            areas(config.partnershipOffices(), units).forEach(area -> receives.add(new Reach.Place(area, Addressee.EDUCATION)));
        }
        return new Reach(drafts, receives);
    }

    /** The municipalities in whose own organisation the caller works. @throws nl.kindkring.platform.replica.ReplicaStale as above */
    public Set<String> municipalities() {
        return areas(config.municipalityOffices(), units());
    }

    private Set<UUID> units() {
        return affiliations.of(caller.id()).stream().map(Affiliation::unitId).collect(Collectors.toSet());
    }

    private static Set<String> areas(Map<String, Set<UUID>> offices, Set<UUID> units) {
        return offices.entrySet().stream().filter(office -> office.getValue().stream().anyMatch(units::contains)).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Set<Addressee> addressees(AddressedCentre centre) {
        return switch (CentreKind.valueOf(centre.kind())) {
            case CHILDCARE, PRESCHOOL -> Set.of(Addressee.CHILDCARE);
            case PRIMARY_SCHOOL, SPECIAL_SCHOOL, SECONDARY_SCHOOL -> Set.of(Addressee.EDUCATION);
            case INTEGRATED_CENTRE -> Set.of(Addressee.CHILDCARE, Addressee.EDUCATION);
        };
    }
}
