package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildEvent;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.ChildRejection;
import nl.kindkring.consent.domain.child.MatchCommand;
import nl.kindkring.consent.domain.child.MatchDecider;
import nl.kindkring.consent.likeness.Pairs;
import nl.kindkring.consent.persistence.Children;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.consent.projection.Registry;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.Metadata;

/**
 * Two records turn out to be of one child, or of two (docs/decisions/110). One transaction: there is no moment at which the records are united and a
 * permit stands that the stricter of both would not allow.
 */
@ApplicationScoped
public class MatchingRecords {

    private final Children children;
    private final FamilyFiles families;
    private final CarryingOverRefusals refusals;
    private final Registry registry;
    private final Pairs pairs;

    MatchingRecords(Children children, FamilyFiles families, CarryingOverRefusals refusals, Registry registry, Pairs pairs) {
        this.children = children;
        this.families = families;
        this.refusals = refusals;
        this.registry = registry;
        this.pairs = pairs;
    }

    /** Two records as they are stored, each with its own family. */
    private record Both(Current<Child> first, Current<Child> other) {

        MatchDecider.OnBoth decide(MatchCommand command) {
            var decision = MatchDecider.decide(command, (Child.Registered) first.state(), (Child.Registered) other.state());
            return Refusals.childEvents(decision).stream().findFirst().orElse(new MatchDecider.OnBoth(List.of(), List.of()));
        }
    }

    /** Why they cannot be united as they are; nothing when they can. Changes nothing. */
    public Optional<ChildRejection> obstacle(ChildId first, ChildId other, MatchCommand.Unite command) {
        return MatchDecider.decide(command, (Child.Registered) alone(first).state(), (Child.Registered) alone(other).state())
                instanceof Decision.Refused(var rejection) ? Optional.of(rejection) : Optional.empty();
    }

    /** They are of one child, whose family the first keeps; a refusal of either closes the same question of the other. */
    public void unite(ChildId first, ChildId other, MatchCommand.Unite command, Metadata metadata) {
        Both both = open(first, other);
        MatchDecider.OnBoth events = both.decide(command);
        if (events.other().isEmpty()) {
            return;
        }
        List<ChildId> before = records(first);
        store(first, both.first(), events.first(), metadata);
        store(other, both.other(), events.other(), metadata);
        registry.merged(ChildEntry.of(other.value()).orElseThrow(), first, metadata.occurredAt());
        registryIsRight(first, other);
        refusals.between(before, List.of(other), metadata);
        families.reconsider(first, metadata);
    }

    /** They were united by mistake: each goes on by itself with all that was recorded since. What a carried-over refusal closed stays closed. */
    public void part(ChildId first, ChildId other, MatchCommand.Part command, Metadata metadata) {
        Both both = open(first, other);
        MatchDecider.OnBoth events = both.decide(command);
        store(first, both.first(), events.first(), metadata);
        store(other, both.other(), events.other(), metadata);
        registry.parted(ChildEntry.of(other.value()).orElseThrow());
        registryIsRight(first, other);
        pairs.tellApart(first, other);
        families.reconsider(first, metadata);
        families.reconsider(other, metadata);
    }

    /** They are two children. */
    public void tellApart(ChildId first, ChildId other, Metadata metadata) {
        Both both = open(first, other);
        MatchDecider.OnBoth events = both.decide(new MatchCommand.TellApart());
        store(first, both.first(), events.first(), metadata);
        store(other, both.other(), events.other(), metadata);
        registryIsRight(first, other);
        pairs.tellApart(first, other);
    }

    /** Holds both families, always in the same order, and reads both records; 404 and 410 as one is unknown or erased. */
    private Both open(ChildId first, ChildId other) {
        Stream.of(first.value(), other.value()).sorted().forEach(id -> ChildEntry.locked(id).orElseThrow(Refusals::notFound));
        return new Both(alone(first), alone(other));
    }

    private Current<Child> alone(ChildId id) {
        Current<Child> current = children.loadAlone(id);
        if (current.state() instanceof Child.Registered) {
            return current;
        }
        throw Refusals.erased();
    }

    private void store(ChildId id, Current<Child> seen, List<ChildEvent> events, Metadata metadata) {
        children.append(id, seen, events, metadata);
    }

    private void registryIsRight(ChildId first, ChildId other) {
        for (ChildId id : List.of(first, other)) {
            Current<Child> current = children.load(id);
            registry.update(ChildEntry.of(id.value()).orElseThrow(), (Child.Registered) current.state(), current.version());
        }
    }

    private static List<ChildId> records(ChildId id) {
        return ChildEntry.recordsOf(id.value()).stream().map(ChildId::new).toList();
    }
}
