package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.problem.CorrelationId;
import nl.kindkring.signal.domain.SignalCommand;
import nl.kindkring.signal.domain.SignalCommand.AddNote;
import nl.kindkring.signal.domain.SignalCommand.AddStrengths;
import nl.kindkring.signal.domain.SignalCommand.FollowUp;
import nl.kindkring.signal.domain.SignalCommand.RegisterSignal;
import nl.kindkring.signal.domain.SignalDecider;
import nl.kindkring.signal.domain.SignalDecision.Accepted;
import nl.kindkring.signal.domain.SignalDecision.Refused;
import nl.kindkring.signal.domain.SignalEvent;
import nl.kindkring.signal.domain.SignalFile;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.SignalRejection;
import nl.kindkring.signal.persistence.SignalEventCodec;
import nl.kindkring.signal.projection.WorkList;
import org.jspecify.annotations.Nullable;

/** Load, decide, append, and bring the work list along: in the caller's transaction, so all of it or nothing. */
@ApplicationScoped
class SignalCommandHandler {

    private final EventSourced<SignalFile, SignalEvent> signals;
    private final WorkList workList;
    private final Caller caller;
    private final CorrelationId correlation;
    private final Clock clock;

    SignalCommandHandler(EventStore store, SignalEventCodec codec, WorkList workList, Caller caller,
                         CorrelationId correlation, Clock clock) {
        this.signals = new EventSourced<>(store, codec, SignalFile.initial(), SignalFile::after);
        this.workList = workList;
        this.caller = caller;
        this.correlation = correlation;
        this.clock = clock;
    }

    /** Registers and gives the version, 1. */
    int register(RegisterSignal command) {
        Metadata metadata = metadata();
        Current<SignalFile> now = decide(command.signal(), signals.load(command.signal().value()), command, metadata);
        workList.add(now.state(), now.version(), metadata);
        return now.version();
    }

    /**
     * Does what the command asks and gives the new version.
     *
     * @param ifMatch the client's condition: 412 when the signal moved on since it looked
     * @param command made from what is known of the signal, for the facts that depend on it
     */
    int followUp(SignalId signal, @Nullable String ifMatch, Function<SignalFile, FollowUp> command) {
        Current<SignalFile> seen = signals.load(signal.value());
        if (seen.version() == 0) {
            throw Refusals.problem(SignalRejection.UNKNOWN_SIGNAL);
        }
        ETags.requireMatch(ifMatch, seen.version());
        Metadata metadata = metadata();
        FollowUp made = command.apply(seen.state());
        Current<SignalFile> now = decide(signal, seen, made, metadata);
        workList.update(now.state(), now.version(), metadata.occurredAt(), made instanceof AddNote || made instanceof AddStrengths);
        return now.version();
    }

    private Current<SignalFile> decide(SignalId id, Current<SignalFile> seen, SignalCommand command, Metadata metadata) {
        return switch (SignalDecider.decide(command, seen.state())) {
            case Accepted accepted -> signals.append(id.value(), seen, accepted.events(), metadata);
            case Refused refused -> throw Refusals.problem(refused.rejection());
        };
    }

    private Metadata metadata() {
        return new Metadata(clock.instant(), caller.id(), correlation.value());
    }
}
