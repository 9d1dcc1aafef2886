package nl.kindkring.reporting.structural.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.reporting.structural.domain.StructuralCommand;
import nl.kindkring.reporting.structural.domain.StructuralDecider;
import nl.kindkring.reporting.structural.domain.StructuralDecision.Accepted;
import nl.kindkring.reporting.structural.domain.StructuralDecision.Refused;
import nl.kindkring.reporting.structural.domain.StructuralEvent;
import nl.kindkring.reporting.structural.domain.StructuralSignal;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;
import nl.kindkring.reporting.structural.persistence.StructuralEventCodec;
import nl.kindkring.reporting.structural.projection.StructuralList;
import org.jspecify.annotations.Nullable;

/** Loads a structural signal, decides, appends and brings the list along, in the caller's transaction. */
@ApplicationScoped
public class StructuralDossier {

    private final EventSourced<StructuralSignal, StructuralEvent> signals;
    private final StructuralList list;

    StructuralDossier(EventStore store, StructuralEventCodec codec, StructuralList list) {
        this.signals = new EventSourced<>(store, codec, new StructuralSignal.Unknown(), StructuralSignal::after);
        this.list = list;
    }

    Current<StructuralSignal> load(StructuralSignalId id) {
        return signals.load(id.value());
    }

    /** The new version. @throws nl.kindkring.platform.problem.ProblemException when the command is refused or meant for another version */
    public int decide(StructuralSignalId id, @Nullable String ifMatch, Function<StructuralSignal, StructuralCommand> command, Metadata metadata) {
        Current<StructuralSignal> seen = load(id);
        if (seen.version() > 0) {
            ETags.requireMatch(ifMatch, seen.version());
        }
        return switch (StructuralDecider.decide(command.apply(seen.state()), seen.state())) {
            case Accepted(StructuralEvent event) -> {
                Current<StructuralSignal> now = signals.append(id.value(), seen, List.of(event), metadata);
                list.apply(event, now.state(), now.version());
                yield now.version();
            }
            case Refused(var rejection) -> throw StructuralRefusals.problem(rejection);
        };
    }
}
