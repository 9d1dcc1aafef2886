package nl.kindkring.signal.absence.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.signal.AbsenceAlertKind;
import nl.kindkring.contracts.signal.AbsenceAlerted;
import nl.kindkring.contracts.signal.AbsenceEndReason;
import nl.kindkring.contracts.signal.AbsenceEnded;
import nl.kindkring.contracts.signal.SignalContract;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.outbox.EventPublisher;
import nl.kindkring.platform.outbox.OutgoingEvent;
import nl.kindkring.signal.absence.persistence.AbsenceEventType;
import nl.kindkring.signal.absence.persistence.StoredAbsence;
import nl.kindkring.signal.absence.persistence.StoredAbsences;

/** Stored events to the contract: alerts and their end only. Hours, actions and exemptions stay with the school. */
@ApplicationScoped
class AbsencePublisher implements EventPublisher {

    private static final String TOPIC = Topics.SIGNAL.name();

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public List<OutgoingEvent> translate(StoredEvent stored) {
        if (AbsenceEventType.of(stored.type()).isEmpty()) {
            return List.of();
        }
        UUID file = stored.stream().value();
        return contract(file, StoredAbsences.read(stored)).stream().map(data -> new OutgoingEvent(stored.id(), TOPIC, data.key(), data.type(),
                file.toString(), stored.metadata().occurredAt(), stored.version(), data)).toList();
    }

    private static Optional<SignalContract> contract(UUID file, StoredAbsence stored) {
        return switch (stored) {
            case StoredAbsence.AlertRaised e -> Optional.of(new AbsenceAlerted(
                    file, e.childId(), e.municipality(), e.centreId(), AbsenceAlertKind.valueOf(e.kind()), e.since(), e.exempt()));
            case StoredAbsence.AlertEnded e -> Optional.of(new AbsenceEnded(
                    file, e.childId(), e.municipality(), e.centreId(), AbsenceAlertKind.valueOf(e.kind()), e.on(), AbsenceEndReason.valueOf(e.reason())));
            case StoredAbsence.Opened _, StoredAbsence.Registered _, StoredAbsence.RegistrationWithdrawn _, StoredAbsence.StayedAway _, StoredAbsence.StayWithdrawn _,
                 StoredAbsence.Returned _, StoredAbsence.NotEnrolled _, StoredAbsence.Enrolled _, StoredAbsence.Exempted _, StoredAbsence.ActionAgreed _,
                 StoredAbsence.ActionDone _ -> Optional.empty();
        };
    }
}
