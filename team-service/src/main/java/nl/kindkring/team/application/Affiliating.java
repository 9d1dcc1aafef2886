package nl.kindkring.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.team.domain.Decision.Accepted;
import nl.kindkring.team.domain.Decision.Refused;
import nl.kindkring.team.domain.directory.Affiliation;
import nl.kindkring.team.domain.directory.AffiliationCommand;
import nl.kindkring.team.domain.directory.AffiliationDecider;
import nl.kindkring.team.domain.directory.AffiliationEvent;
import nl.kindkring.team.domain.directory.AffiliationId;
import nl.kindkring.team.domain.directory.DirectoryRejection;
import nl.kindkring.team.domain.directory.Membership;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.directory.Unit;
import nl.kindkring.team.persistence.AffiliationEventCodec;
import nl.kindkring.team.projection.Directory;
import nl.kindkring.team.projection.Memberships;
import org.jspecify.annotations.Nullable;

/** Somebody starts or stops belonging to an organisation, a centre or a team (K8). */
@ApplicationScoped
public class Affiliating {

    private final EventSourced<Affiliation, AffiliationEvent> affiliations;
    private final Directory directory;
    private final Memberships memberships;
    private final Provenance provenance;

    Affiliating(EventStore store, AffiliationEventCodec codec, Directory directory, Memberships memberships, Provenance provenance) {
        this.affiliations = new EventSourced<>(store, codec, AffiliationDecider.initial(), AffiliationDecider::evolve);
        this.directory = directory;
        this.memberships = memberships;
        this.provenance = provenance;
    }

    /** Lets a person belong to a known unit and gives the id of that affiliation. */
    public AffiliationId start(PersonId person, Unit unit, Membership membership) {
        var id = new AffiliationId(UUID.randomUUID());
        decide(id, affiliations.load(id.value()), new AffiliationCommand.Start(
                id, person, unit, directory.has(unit), memberships.holds(person, unit, membership.role()), membership));
        return id;
    }

    /** Ends an affiliation: in this service access ends with the commit, in the others when they hear of it. */
    public void end(AffiliationId id, @Nullable String ifMatch) {
        Current<Affiliation> seen = affiliations.load(id.value());
        if (!(seen.state() instanceof Affiliation.Active)) {
            throw Refusals.problem(DirectoryRejection.NOT_AFFILIATED);
        }
        ETags.requireMatch(ifMatch, seen.version());
        decide(id, seen, new AffiliationCommand.End());
    }

    private void decide(AffiliationId id, Current<Affiliation> seen, AffiliationCommand command) {
        switch (AffiliationDecider.decide(command, seen.state())) {
            case Accepted(var events) -> {
                int version = affiliations.append(id.value(), seen, events, provenance.metadata()).version();
                events.forEach(event -> memberships.apply(event, version));
            }
            case Refused(var rejection) -> throw Refusals.problem(rejection);
        }
    }
}
