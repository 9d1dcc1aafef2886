package nl.kindkring.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.team.domain.Decision.Accepted;
import nl.kindkring.team.domain.Decision.Refused;
import nl.kindkring.team.domain.directory.Centre;
import nl.kindkring.team.domain.directory.CentreCommand;
import nl.kindkring.team.domain.directory.CentreDecider;
import nl.kindkring.team.domain.directory.CentreEvent;
import nl.kindkring.team.domain.directory.CentreId;
import nl.kindkring.team.domain.directory.CentreKind;
import nl.kindkring.team.domain.directory.Location;
import nl.kindkring.team.domain.directory.Organisation;
import nl.kindkring.team.domain.directory.OrganisationCommand;
import nl.kindkring.team.domain.directory.OrganisationDecider;
import nl.kindkring.team.domain.directory.OrganisationEvent;
import nl.kindkring.team.domain.directory.OrganisationId;
import nl.kindkring.team.domain.directory.OrganisationKind;
import nl.kindkring.team.persistence.CentreEventCodec;
import nl.kindkring.team.persistence.OrganisationEventCodec;
import nl.kindkring.team.projection.Directory;

/** The operator enters organisations and their centres into the directory (K12). */
@ApplicationScoped
public class RegisteringPartners {

    private final EventSourced<Organisation, OrganisationEvent> organisations;
    private final EventSourced<Centre, CentreEvent> centres;
    private final Directory directory;
    private final Provenance provenance;

    RegisteringPartners(EventStore store, OrganisationEventCodec organisations, CentreEventCodec centres, Directory directory,
                        Provenance provenance) {
        this.organisations = new EventSourced<>(store, organisations, OrganisationDecider.initial(), OrganisationDecider::evolve);
        this.centres = new EventSourced<>(store, centres, CentreDecider.initial(), CentreDecider::evolve);
        this.directory = directory;
        this.provenance = provenance;
    }

    /** Registers an organisation and gives its id. */
    public OrganisationId organisation(String name, OrganisationKind kind) {
        var id = new OrganisationId(UUID.randomUUID());
        var seen = organisations.load(id.value());
        switch (OrganisationDecider.decide(new OrganisationCommand.Register(id, name, kind), seen.state())) {
            case Accepted(var events) -> {
                int version = organisations.append(id.value(), seen, events, provenance.metadata()).version();
                events.forEach(event -> directory.apply(event, version));
            }
            case Refused(var rejection) -> throw Refusals.problem(rejection);
        }
        return id;
    }

    /** Registers a centre of a known organisation and gives its id. */
    public CentreId centre(OrganisationId organisation, String name, CentreKind kind, Location location) {
        var id = new CentreId(UUID.randomUUID());
        var seen = centres.load(id.value());
        boolean known = directory.organisation(organisation).isPresent();
        switch (CentreDecider.decide(new CentreCommand.Register(id, organisation, known, name, kind, location), seen.state())) {
            case Accepted(var events) -> {
                int version = centres.append(id.value(), seen, events, provenance.metadata()).version();
                events.forEach(event -> directory.apply(event, version));
            }
            case Refused(var rejection) -> throw Refusals.problem(rejection);
        }
        return id;
    }
}
