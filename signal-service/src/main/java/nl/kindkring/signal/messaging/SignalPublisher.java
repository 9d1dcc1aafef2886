package nl.kindkring.signal.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.signal.Context;
import nl.kindkring.contracts.signal.OutcomeRecorded;
import nl.kindkring.contracts.signal.Origin;
import nl.kindkring.contracts.signal.ParentsView;
import nl.kindkring.contracts.signal.QuestionType;
import nl.kindkring.contracts.signal.SignalContract;
import nl.kindkring.contracts.signal.SignalCorrected;
import nl.kindkring.contracts.signal.SignalOutcome;
import nl.kindkring.contracts.signal.SignalRegistered;
import nl.kindkring.contracts.signal.SignalShared;
import nl.kindkring.contracts.signal.SubjectKind;
import nl.kindkring.contracts.signal.TalkRecorded;
import nl.kindkring.contracts.signal.Urgency;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.outbox.EventPublisher;
import nl.kindkring.platform.outbox.OutgoingEvent;
import nl.kindkring.signal.persistence.SignalEventType;
import nl.kindkring.signal.persistence.StoredAdvice;
import nl.kindkring.signal.persistence.StoredConsult;
import nl.kindkring.signal.persistence.StoredObservation;
import nl.kindkring.signal.persistence.StoredSignal;
import nl.kindkring.signal.persistence.StoredSignals;
import nl.kindkring.signal.persistence.StoredSocialWork;

/** Stored events to the contract. Notes are not published at all; nothing here has a key to read words with. */
@ApplicationScoped
class SignalPublisher implements EventPublisher {

    private static final String TOPIC = Topics.SIGNAL.name();

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public List<OutgoingEvent> translate(StoredEvent stored) {
        if (SignalEventType.of(stored.type()).isEmpty()) {
            return List.of();
        }
        UUID signal = stored.stream().value();
        return contract(signal, StoredSignals.read(stored)).stream()
                .map(data -> new OutgoingEvent(stored.id(), TOPIC, data.key(), data.type(), signal.toString(),
                        stored.metadata().occurredAt(), stored.version(), data))
                .toList();
    }

    private static Optional<SignalContract> contract(UUID signal, StoredSignal stored) {
        return switch (stored) {
            case StoredSignal.Registered e -> Optional.of(new SignalRegistered(
                    signal, SubjectKind.valueOf(e.subjectKind()), e.childId(), QuestionType.valueOf(e.questionType()),
                    origin(e.origin()), e.themes(), Urgency.valueOf(e.urgency()), Context.valueOf(e.context()),
                    e.centreId(), e.municipality(), e.ageBand(), e.registeredOn()));
            case StoredSignal.Corrected e -> Optional.of(new SignalCorrected(
                    signal, e.childId(), QuestionType.valueOf(e.questionType()), origin(e.origin()), e.themes(),
                    Urgency.valueOf(e.urgency()), Context.valueOf(e.context()), e.ageBand(), e.correctedOn()));
            case StoredSignal.Talked e -> Optional.of(new TalkRecorded(
                    signal, e.childId(), ParentsView.valueOf(e.parentsView()), e.talkedOn()));
            case StoredSignal.Noted _ -> Optional.empty();
            case StoredSignal.Shared e -> Optional.of(new SignalShared(signal, e.childId(), e.teamId()));
            case StoredObservation observation -> AroundContracts.observation(signal, observation);
            case StoredSocialWork _, StoredConsult _, StoredSignal.Strengths _ -> Optional.empty();
            case StoredAdvice advice -> Optional.of(AroundContracts.advice(signal, advice));
            case StoredSignal.Concluded e -> Optional.of(new OutcomeRecorded(
                    signal, e.childId(), SignalOutcome.valueOf(e.outcome())));
        };
    }

    /** A reader of release 0.1.0 does not know YOUTH and would park it (decision 031); until the next release the child counts with its family. */
    private static Origin origin(String stored) {
        return stored.equals(Origin.YOUTH.name()) ? Origin.PARENT : Origin.valueOf(stored);
    }
}
