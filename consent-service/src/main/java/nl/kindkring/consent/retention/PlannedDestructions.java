package nl.kindkring.consent.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.retention.PlanCommand;
import nl.kindkring.consent.domain.retention.PlanDetails;
import nl.kindkring.consent.domain.retention.PlanEvent;
import nl.kindkring.consent.domain.retention.PlanId;
import nl.kindkring.consent.domain.retention.PlanRejection;
import nl.kindkring.consent.domain.retention.PlannedDestruction;
import nl.kindkring.consent.domain.retention.RetentionDecider;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Load, decide, append for planned destructions, and their list. Whoever announces or carries one out holds the lock of the child's family. */
@ApplicationScoped
class PlannedDestructions {

    private final EventSourced<PlannedDestruction, PlanEvent> streams;

    PlannedDestructions(EventStore store) {
        this.streams = new EventSourced<>(store, new PlanEventCodec(), PlannedDestruction.initial(), PlannedDestruction::evolve);
    }

    Current<PlannedDestruction> load(PlanId id) {
        return streams.load(id.value());
    }

    /** Carries out a command on what was seen; gives what it came to, the same when nothing follows. */
    Current<PlannedDestruction> carryOut(PlanId id, Current<PlannedDestruction> seen, PlanCommand command, Metadata metadata) {
        List<PlanEvent> events = events(RetentionDecider.decide(command, seen.state()));
        if (events.isEmpty()) {
            return seen;
        }
        Current<PlannedDestruction> after = streams.append(id.value(), seen, events, metadata);
        list((PlannedDestruction.Known) after.state(), after.version(), DutchDay.of(metadata.occurredAt()));
        return after;
    }

    private static List<PlanEvent> events(Decision<PlanEvent, PlanRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<PlanEvent, PlanRejection>(var events) -> events;
            case Decision.Refused<PlanEvent, PlanRejection>(var rejection) ->
                    throw rejection == PlanRejection.UNKNOWN_PLAN ? new ProblemException(404, "not-found") : new ProblemException(409, rejection.code());
        };
    }

    private static void list(PlannedDestruction.Known plan, int version, LocalDate today) {
        PlanEntry entry = PlanEntry.of(plan.details().plan().value()).orElseGet(() -> entry(plan.details()));
        entry.version = version;
        switch (plan) {
            case PlannedDestruction.Announced _ -> state(entry, "ANNOUNCED", null, null);
            case PlannedDestruction.Held(_, var reason) -> state(entry, "HELD", reason.name(), null);
            case PlannedDestruction.CarriedOut _ -> state(entry, "CARRIED_OUT", null, today);
            case PlannedDestruction.Dropped _ -> state(entry, "DROPPED", null, today);
        }
        entry.persist();
    }

    private static void state(PlanEntry entry, String state, @Nullable String reason, @Nullable LocalDate closedOn) {
        entry.state = state;
        entry.holdReason = reason;
        entry.closedOn = closedOn;
    }

    private static PlanEntry entry(PlanDetails details) {
        PlanEntry entry = new PlanEntry();
        entry.planId = details.plan().value();
        entry.childId = details.child().value();
        entry.ground = details.ground().name();
        entry.dueSince = details.dueSince();
        entry.announcedOn = details.announcedOn();
        entry.carryOutFrom = details.carryOutFrom();
        return entry;
    }
}
