package nl.kindkring.signal.messaging;

import java.util.Optional;
import java.util.UUID;
import nl.kindkring.contracts.signal.Addressee;
import nl.kindkring.contracts.signal.AdviceAnswer;
import nl.kindkring.contracts.signal.AdviceAnswered;
import nl.kindkring.contracts.signal.AdviceGiven;
import nl.kindkring.contracts.signal.ObservationHeld;
import nl.kindkring.contracts.signal.ObservationPlanned;
import nl.kindkring.contracts.signal.SignalContract;
import nl.kindkring.signal.persistence.StoredAdvice;
import nl.kindkring.signal.persistence.StoredObservation;

/** What others may know of observation and advice: that and when, in codes; never what was seen, said or by whom. */
final class AroundContracts {

    private AroundContracts() {}

    /** Empty for what stays at the centre: the report, and with whom it was talked over. */
    static Optional<SignalContract> observation(UUID signal, StoredObservation stored) {
        return switch (stored) {
            case StoredObservation.Planned e -> Optional.of(new ObservationPlanned(e.observationId(), signal, e.childId(), e.plannedFor()));
            case StoredObservation.Held e -> Optional.of(new ObservationHeld(e.observationId(), signal, e.childId(), e.heldOn()));
            case StoredObservation.WrittenUp _, StoredObservation.Discussed _, StoredObservation.Cancelled _ -> Optional.empty();
        };
    }

    static SignalContract advice(UUID signal, StoredAdvice stored) {
        return switch (stored) {
            case StoredAdvice.Given e -> new AdviceGiven(e.adviceId(), signal, e.childId(), Addressee.valueOf(e.addressee()),
                    e.helpLevel(), e.givenOn());
            case StoredAdvice.Answered e -> new AdviceAnswered(e.adviceId(), signal, e.childId(), AdviceAnswer.valueOf(e.standing()), e.answeredOn());
        };
    }
}
