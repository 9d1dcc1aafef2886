package nl.kindkring.signal.persistence;

import static nl.kindkring.signal.persistence.StoredFields.words;

import java.util.Optional;
import nl.kindkring.signal.domain.Audience;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.ObservationEvent;
import nl.kindkring.signal.domain.ObservationEvent.*;
import nl.kindkring.signal.domain.ObservationId;
import nl.kindkring.signal.domain.OrganisationId;
import nl.kindkring.signal.domain.PermitId;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SealedWords;
import nl.kindkring.signal.domain.SignalId;

/** Between the events of observations and their stored form. */
final class ObservationCodec {

    private ObservationCodec() {}

    static StoredObservation payload(ObservationEvent event) {
        var child = event.child().value();
        var id = event.observation().value();
        return switch (event) {
            case ObservationPlanned e ->
                new StoredObservation.Planned(child, id, e.observer().value(), e.plannedFor(), e.permit().value());
            case ObservationHeld e -> new StoredObservation.Held(child, id, e.heldOn(), e.permit().value());
            case ObservationWrittenUp e -> new StoredObservation.WrittenUp(child, id, e.report().ciphertext());
            case ObservationDiscussed e -> new StoredObservation.Discussed(child, id, e.with().name(), e.discussedOn(),
                    e.organisation().map(OrganisationId::value).orElse(null), e.permit().map(PermitId::value).orElse(null), words(e.note()));
            case ObservationCancelled _ -> new StoredObservation.Cancelled(child, id);
        };
    }

    static ObservationEvent event(SignalId signal, StoredObservation payload) {
        return switch (payload) {
            case StoredObservation.Planned p -> new ObservationPlanned(signal, new ChildId(p.childId()),
                    new ObservationId(p.observationId()), new PersonId(p.observerId()), p.plannedFor(), new PermitId(p.permitId()));
            case StoredObservation.Held p -> new ObservationHeld(signal, new ChildId(p.childId()),
                    new ObservationId(p.observationId()), p.heldOn(), new PermitId(p.permitId()));
            case StoredObservation.WrittenUp p -> new ObservationWrittenUp(signal, new ChildId(p.childId()),
                    new ObservationId(p.observationId()), new SealedWords(p.report()));
            case StoredObservation.Discussed p -> new ObservationDiscussed(signal, new ChildId(p.childId()),
                    new ObservationId(p.observationId()), Audience.valueOf(p.with()), p.discussedOn(),
                    Optional.ofNullable(p.organisationId()).map(OrganisationId::new),
                    Optional.ofNullable(p.permitId()).map(PermitId::new), words(p.note()));
            case StoredObservation.Cancelled p ->
                new ObservationCancelled(signal, new ChildId(p.childId()), new ObservationId(p.observationId()));
        };
    }
}
