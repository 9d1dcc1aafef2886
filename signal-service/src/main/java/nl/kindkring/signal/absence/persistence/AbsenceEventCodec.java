package nl.kindkring.signal.absence.persistence;

import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.signal.absence.domain.AbsenceEvent;
import nl.kindkring.signal.absence.domain.AbsenceEvent.*;
import nl.kindkring.signal.absence.domain.AbsenceId;
import nl.kindkring.signal.absence.domain.AbsenceKind;
import nl.kindkring.signal.absence.domain.ActionId;
import nl.kindkring.signal.absence.domain.ActionOwner;
import nl.kindkring.signal.absence.domain.AlertKind;
import nl.kindkring.signal.absence.domain.EndReason;
import nl.kindkring.signal.absence.domain.ExemptionArticle;
import nl.kindkring.signal.absence.domain.Hours;
import nl.kindkring.signal.absence.domain.RegistrationId;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.SealedWords;

/** Between the events of one file and their stored form. @param file whose events it writes: alerts carry whose they are */
public record AbsenceEventCodec(Opened file) implements EventCodec<AbsenceEvent> {

    @Override
    public NewEvent encode(AbsenceEvent event, Metadata metadata) {
        StoredAbsence payload = payload(event);
        return new NewEvent(UUID.randomUUID(), AbsenceEventType.of(payload).stored(), AbsenceEventType.VERSION, StoredAbsences.write(payload), metadata);
    }

    @Override
    public AbsenceEvent decode(StoredEvent stored) {
        return event(stored);
    }

    /** The event in the words of the domain. */
    public static AbsenceEvent event(StoredEvent stored) {
        return switch (StoredAbsences.read(stored)) {
            case StoredAbsence.Opened p -> new Opened(new AbsenceId(stored.stream().value()), new ChildId(p.childId()), new CentreId(p.centreId()), new Municipality(p.municipality()));
            case StoredAbsence.Registered p -> new Registered(new RegistrationId(p.registrationId()), p.day(), new Hours(p.hours()), AbsenceKind.valueOf(p.kind()));
            case StoredAbsence.RegistrationWithdrawn p -> new RegistrationWithdrawn(new RegistrationId(p.registrationId()));
            case StoredAbsence.StayedAway p -> new StayedAway(p.since());
            case StoredAbsence.StayWithdrawn() -> new StayWithdrawn();
            case StoredAbsence.Returned p -> new Returned(p.on());
            case StoredAbsence.NotEnrolled p -> new NotEnrolled(p.since());
            case StoredAbsence.Enrolled p -> new Enrolled(p.on());
            case StoredAbsence.Exempted p -> new Exempted(ExemptionArticle.valueOf(p.article()), p.from(), Optional.ofNullable(p.until()));
            case StoredAbsence.ActionAgreed p -> new ActionAgreed(new ActionId(p.actionId()), ActionOwner.valueOf(p.who()), new SealedWords(p.what()), p.dueOn());
            case StoredAbsence.ActionDone p -> new ActionDone(new ActionId(p.actionId()), p.on());
            case StoredAbsence.AlertRaised p -> new AlertRaised(AlertKind.valueOf(p.kind()), p.since(), p.exempt());
            case StoredAbsence.AlertEnded p -> new AlertEnded(AlertKind.valueOf(p.kind()), p.on(), EndReason.valueOf(p.reason()));
        };
    }

    private StoredAbsence payload(AbsenceEvent event) {
        UUID child = file.child().value();
        UUID centre = file.centre().value();
        String municipality = file.municipality().code();
        return switch (event) {
            case Opened _ -> new StoredAbsence.Opened(child, centre, municipality);
            case Registered e -> new StoredAbsence.Registered(e.registration().value(), e.day(), e.hours().hundredths(), e.kind().name());
            case RegistrationWithdrawn e -> new StoredAbsence.RegistrationWithdrawn(e.registration().value());
            case StayedAway e -> new StoredAbsence.StayedAway(e.since());
            case StayWithdrawn() -> new StoredAbsence.StayWithdrawn();
            case Returned e -> new StoredAbsence.Returned(e.on());
            case NotEnrolled e -> new StoredAbsence.NotEnrolled(e.since());
            case Enrolled e -> new StoredAbsence.Enrolled(e.on());
            case Exempted e -> new StoredAbsence.Exempted(e.article().name(), e.from(), e.until().orElse(null));
            case ActionAgreed e -> new StoredAbsence.ActionAgreed(e.action().value(), e.who().name(), e.what().ciphertext(), e.dueOn());
            case ActionDone e -> new StoredAbsence.ActionDone(e.action().value(), e.on());
            case AlertRaised e -> new StoredAbsence.AlertRaised(child, centre, municipality, e.kind().name(), e.since(), e.exempt());
            case AlertEnded e -> new StoredAbsence.AlertEnded(child, centre, municipality, e.kind().name(), e.on(), e.reason().name());
        };
    }
}
