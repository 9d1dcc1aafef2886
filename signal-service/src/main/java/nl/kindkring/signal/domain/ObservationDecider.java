package nl.kindkring.signal.domain;

import static nl.kindkring.signal.domain.SignalDecision.accepted;
import static nl.kindkring.signal.domain.SignalDecision.refused;
import static nl.kindkring.signal.domain.SignalRejection.*;

import java.util.Optional;
import nl.kindkring.signal.domain.Allowance.Granted;
import nl.kindkring.signal.domain.ObservationCommand.*;
import nl.kindkring.signal.domain.ObservationEvent.*;
import nl.kindkring.signal.domain.Signal.Noticed;
import nl.kindkring.signal.domain.Signal.Open;

/** The rules of observation: never without the parents' consent, asked for at every step (N11, N13, N14). */
final class ObservationDecider {

    private ObservationDecider() {}

    static SignalDecision decide(ObservationCommand command, SignalFile file, Open signal) {
        if (!(signal.registered().subject() instanceof Subject.Child(ChildId child))) {
            return refused(ONLY_A_KNOWN_CHILD_IS_OBSERVED);
        }
        SignalId id = signal.registered().signal();
        if (command instanceof PlanObservation plan) {
            return plan(plan, file, signal, id, child);
        }
        Observation observation = file.observations().get(command.observation());
        if (observation == null) {
            return refused(UNKNOWN_OBSERVATION);
        }
        return observation.cancelled() ? refused(OBSERVATION_CANCELLED) : proceed(command, observation, id, child);
    }

    private static SignalDecision plan(PlanObservation c, SignalFile file, Open signal, SignalId id, ChildId child) {
        if (signal.active() instanceof Noticed) {
            return refused(PARENTS_FIRST);
        }
        if (file.observations().containsKey(c.observation())) {
            return refused(ALREADY_REGISTERED);
        }
        if (c.plannedFor().isBefore(c.today())) {
            return refused(PLANNED_IN_PAST);
        }
        return c.allowance() instanceof Granted(PermitId permit, String _)
                ? accepted(new ObservationPlanned(id, child, c.observation(), c.observer(), c.plannedFor(), permit))
                : refused(toObserve(c.allowance()));
    }

    private static SignalDecision proceed(ObservationCommand command, Observation seen, SignalId id, ChildId child) {
        return switch (command) {
            case PlanObservation _ -> throw new IllegalStateException("was decided before");
            case HoldObservation c -> {
                if (seen.heldOn().isPresent()) {
                    yield refused(OBSERVATION_HELD);
                }
                if (c.heldOn().isAfter(c.today())) {
                    yield refused(OBSERVED_IN_FUTURE);
                }
                yield c.allowance() instanceof Granted(PermitId permit, String _)
                        ? accepted(new ObservationHeld(id, child, c.observation(), c.heldOn(), permit))
                        : refused(toObserve(c.allowance()));
            }
            case WriteUpObservation c -> {
                if (seen.heldOn().isEmpty()) {
                    yield refused(OBSERVATION_NOT_HELD);
                }
                yield c.allowance() instanceof Granted
                        ? accepted(new ObservationWrittenUp(id, child, c.observation(), c.report()))
                        : refused(toObserve(c.allowance()));
            }
            case DiscussObservation c -> discuss(c, seen, id, child);
            case CancelObservation c -> seen.heldOn().isPresent() ? refused(OBSERVATION_HELD)
                    : accepted(new ObservationCancelled(id, child, c.observation()));
        };
    }

    private static SignalDecision discuss(DiscussObservation c, Observation seen, SignalId id, ChildId child) {
        if (seen.heldOn().isEmpty()) {
            return refused(OBSERVATION_NOT_HELD);
        }
        if (c.discussedOn().isAfter(c.today())) {
            return refused(DISCUSSED_IN_FUTURE);
        }
        if (c.discussedOn().isBefore(seen.heldOn().get())) {
            return refused(DISCUSSED_BEFORE_OBSERVED);
        }
        if ((c.with() == Audience.YOUTH_HEALTH) != c.organisation().isPresent()) {
            return refused(YOUTH_HEALTH_NEEDS_ORGANISATION);
        }
        Optional<PermitId> permit = Optional.empty();
        if (c.with() == Audience.YOUTH_HEALTH) {
            if (!(c.allowance() instanceof Granted(PermitId granted, String _))) {
                return refused(YOUTH_HEALTH_NOT_AGREED);
            }
            permit = Optional.of(granted);
        }
        return accepted(new ObservationDiscussed(id, child, c.observation(), c.with(), c.discussedOn(), c.organisation(), permit, c.note()));
    }

    private static SignalRejection toObserve(Allowance allowance) {
        return switch (allowance) {
            case Allowance.Denied(String reason) when reason.equals("EXPIRED") -> OBSERVING_NO_LONGER_AGREED;
            case Allowance.Denied(String reason) when reason.equals("OUT_OF_SCOPE") -> OBSERVING_AGREED_FOR_OTHER_SIGNAL;
            default -> OBSERVING_NOT_AGREED;
        };
    }
}
