package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.domain.ground.GroundCommand;
import nl.kindkring.consent.domain.ground.GroundDecider;
import nl.kindkring.consent.domain.ground.GroundEvent;
import nl.kindkring.consent.domain.ground.Invocation;
import nl.kindkring.consent.domain.ground.InvocationId;
import nl.kindkring.consent.domain.ground.Invoked;
import nl.kindkring.consent.persistence.Invocations;
import nl.kindkring.consent.projection.GroundEntry;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.Metadata;

/** Load, decide, append for invocations. Whoever changes one holds the lock of the child's family. */
@ApplicationScoped
class GroundFiles {

    private final Invocations invocations;
    private final Clock clock;

    GroundFiles(Invocations invocations, Clock clock) {
        this.invocations = invocations;
        this.clock = clock;
    }

    /** Stores an invocation. */
    int invoke(GroundCommand.Invoke command, Metadata metadata) {
        Current<Invocation> after = carryOut(command.invocation(), command, version -> { }, metadata);
        Invoked what = command.what();
        GroundEntry entry = new GroundEntry();
        entry.invocationId = command.invocation().value();
        entry.childId = what.child().value();
        entry.purpose = what.purpose().name();
        entry.recipientKind = what.recipient().kind().name();
        entry.recipientId = what.recipient().id();
        entry.ground = what.ground().name();
        entry.reason = what.reason().name();
        entry.invokedBy = what.by().value();
        entry.invokedAt = metadata.occurredAt();
        entry.validUntil = what.permit().validUntil();
        entry.version = after.version();
        entry.persist();
        return after.version();
    }

    /** Stores a review. */
    int review(GroundEntry entry, GroundCommand.Review command, Precondition precondition, Metadata metadata) {
        Current<Invocation> after = carryOut(new InvocationId(entry.invocationId), command, precondition, metadata);
        entry.outcome = command.outcome().name();
        entry.version = after.version();
        return after.version();
    }

    /** Ends every permit of a child that is erased. */
    void erase(ChildId child, Metadata metadata) {
        for (GroundEntry entry : GroundEntry.about(child.value())) {
            Current<Invocation> after = carryOut(new InvocationId(entry.invocationId), new GroundCommand.Erase(), version -> { }, metadata);
            entry.outcome = "ERASED";
            entry.version = after.version();
        }
    }

    /** An invocation that still permits these recipients something about the child, under one of these ids, if any does. */
    Optional<Invoked> standing(Collection<UUID> records, Predicate<Recipient> who, Predicate<Invoked> what) {
        return records.stream().flatMap(record -> GroundEntry.standing(record, clock.instant()).stream()).map(entry -> new InvocationId(entry.invocationId))
                .flatMap(id -> inForce(invocations.load(id).state()).stream()).filter(invoked -> !invoked.ground().hasItsOwnLane())
                .filter(invoked -> who.test(invoked.recipient()) && what.test(invoked) && invoked.permit().holdsAt(clock.instant())).findFirst();
    }

    private static Optional<Invoked> inForce(Invocation state) {
        return switch (state) {
            case Invocation.Unreviewed(var what) -> Optional.of(what);
            case Invocation.Upheld(var what) -> Optional.of(what);
            case Invocation.NotInvoked _, Invocation.Ending _, Invocation.Rejected _, Invocation.Erased _ -> Optional.empty();
        };
    }

    private Current<Invocation> carryOut(InvocationId id, GroundCommand command, Precondition precondition, Metadata metadata) {
        Current<Invocation> seen = invocations.load(id);
        precondition.check(seen.version());
        List<GroundEvent> events = Refusals.groundEvents(GroundDecider.decide(command, seen.state()));
        return events.isEmpty() ? seen : invocations.append(id, seen, events, metadata);
    }
}
