package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildCommand;
import nl.kindkring.consent.domain.child.ChildDecider;
import nl.kindkring.consent.domain.child.ChildEvent;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.Records;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.persistence.Children;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.consent.projection.ConsentEntry;
import nl.kindkring.consent.projection.Registry;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.Metadata;

/**
 * Load, decide, append for children. A family and its consents are changed by one command at a time: who must agree is read from the
 * child's stream and what follows is stored in the consent's, so two commands that see only their own stream could together permit what the
 * law forbids (docs/decisions/051).
 */
@ApplicationScoped
class FamilyFiles {

    private final Children children;
    private final ConsentFiles consents;
    private final GroundFiles grounds;
    private final Registry registry;

    FamilyFiles(Children children, ConsentFiles consents, GroundFiles grounds, Registry registry) {
        this.children = children;
        this.consents = consents;
        this.grounds = grounds;
        this.registry = registry;
    }

    /** The child to read, when it is registered and not erased. */
    Optional<Child.Registered> find(ChildId id) {
        return children.load(id).state() instanceof Child.Registered child ? Optional.of(child) : Optional.empty();
    }

    /** Waits for its turn and opens the file; 404 for an unknown child, 410 for an erased one. */
    FamilyFile open(ChildId id) {
        ChildEntry entry = ChildEntry.locked(id.value()).orElseThrow(Refusals::notFound);
        Current<Child> current = children.load(id);
        if (current.state() instanceof Child.Registered child) {
            return new FamilyFile(entry, current, child);
        }
        throw Refusals.erased();
    }

    /** Stores a new child. */
    void register(ChildCommand.Register command, Metadata metadata) {
        Current<Child> nothing = children.load(command.child());
        List<ChildEvent> events = Refusals.childEvents(ChildDecider.decide(command, nothing.state()));
        Current<Child> after = children.append(command.child(), nothing, events, metadata);
        registry.add((Child.Registered) after.state(), after.version(), metadata.occurredAt());
    }

    /**
     * Carries out a command on a registered child; when the family changed, or the municipality whose policy holds, so may the permits. Of united
     * records, what is about the family is carried out where it is kept, and what is about the child on each of them.
     */
    int carryOut(ChildId id, Precondition precondition, Metadata metadata, ChildCommand command) {
        FamilyFile file = open(id);
        precondition.check(versionOf(id));
        return switch (file.child().records()) {
            case Records.Single _ -> alone(file, metadata, command).version();
            case Records.Surviving _, Records.Merged _ -> {
                OfRecords.of(command, ChildEntry.recordsOf(id.value()).stream().map(ChildId::new).toList(), id).stream()
                        .filter(one -> find(one.record()).isPresent()).forEach(one -> alone(open(one.record()), metadata, one.command()));
                yield versionOf(id);
            }
        };
    }

    /** Erases one record and no other of the same child: whether they were one child at the moment of erasure, a restored database may not know. */
    void eraseAlone(ChildId id, Metadata metadata) {
        alone(open(id), metadata, new ChildCommand.Erase());
    }

    /** What a client sees as the version of a child: changes also when something changed that another record keeps for it. */
    int versionOf(ChildId id) {
        int own = children.load(id).version();
        UUID keeper = ChildEntry.keeperOf(id.value());
        return keeper.equals(id.value()) ? own : own + children.load(new ChildId(keeper)).version();
    }

    private Current<Child> alone(FamilyFile file, Metadata metadata, ChildCommand command) {
        ChildId id = file.child().id();
        List<ChildEvent> events = Refusals.childEvents(ChildDecider.decide(command, file.child()));
        if (events.isEmpty()) {
            return file.current();
        }
        Current<Child> after = children.append(id, file.current(), events, metadata);
        if (after.state() instanceof Child.Registered child) {
            registry.update(file.entry(), child, after.version());
            if (!child.family().equals(file.child().family())) {
                // by whose login they are found, the other records of the child keep too
                ChildEntry.recordsOf(id.value()).stream().filter(record -> !record.equals(id.value()) && find(new ChildId(record)).isPresent())
                        .forEach(record -> registry.shared(record, child.family()));
            }
            if (!child.family().equals(file.child().family()) || !child.residence().equals(file.child().residence())) {
                reconsider(id, metadata);
            }
        } else {
            registry.erase(file.entry(), after.version());
            openConsents(id).forEach(consent -> consents.erase(consent, metadata));
            grounds.erase(id, metadata);
        }
        return after;
    }

    /** Brings every permit in line with the family of today, under whichever id of the child it was asked. */
    void reconsider(ChildId id, Metadata metadata) {
        ChildEntry.recordsOf(id.value()).stream().map(ChildId::new).forEach(record -> find(record).ifPresent(child ->
                openConsents(record).forEach(consent -> consents.reconsider(consent, child, metadata))));
    }

    private static List<ConsentId> openConsents(ChildId id) {
        return ConsentEntry.openOf(id.value()).stream().map(entry -> new ConsentId(entry.consentId)).toList();
    }
}
