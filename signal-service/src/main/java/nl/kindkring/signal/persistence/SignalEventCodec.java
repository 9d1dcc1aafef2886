package nl.kindkring.signal.persistence;

import static nl.kindkring.signal.persistence.StoredFields.child;
import static nl.kindkring.signal.persistence.StoredFields.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.signal.domain.AdviceEvent;
import nl.kindkring.signal.domain.AgeBand;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.ConsultEvent;
import nl.kindkring.signal.domain.Context;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.Origin;
import nl.kindkring.signal.domain.Outcome;
import nl.kindkring.signal.domain.ParentsView;
import nl.kindkring.signal.domain.PermitId;
import nl.kindkring.signal.domain.QuestionType;
import nl.kindkring.signal.domain.ObservationEvent;
import nl.kindkring.signal.domain.SealedWords;
import nl.kindkring.signal.domain.SignalEvent;
import nl.kindkring.signal.domain.SignalEvent.*;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.SocialWorkCallEvent;
import nl.kindkring.signal.domain.SocialWorkEvent;
import nl.kindkring.signal.domain.StrengthsAdded;
import nl.kindkring.signal.domain.TeamId;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.domain.Urgency;

/** Between the events of the domain and their stored form. Words arrive and leave sealed: see {@link SignalWords}. */
@ApplicationScoped
public class SignalEventCodec implements EventCodec<SignalEvent> {

    @Override
    public NewEvent encode(SignalEvent event, Metadata metadata) {
        StoredSignal payload = payload(event);
        SignalEventType type = SignalEventType.of(payload);
        return new NewEvent(UUID.randomUUID(), type.stored(), type.version(), StoredSignals.write(payload), metadata);
    }

    @Override
    public SignalEvent decode(StoredEvent stored) {
        return event(new SignalId(stored.stream().value()), StoredSignals.read(stored));
    }

    private static StoredSignal payload(SignalEvent event) {
        return switch (event) {
            case SignalRegistered e -> new StoredSignal.Registered(
                    StoredSubjects.kind(e.subject()), child(e.subject().child()), StoredSubjects.alias(e.subject()),
                    e.questionType().name(), e.origin().name(), e.themes().stream().map(Theme::code).toList(),
                    e.urgency().name(), e.context().name(), e.centre().value(), e.municipality().code(),
                    e.ageBand().map(AgeBand::code).orElse(null), words(e.note()), e.registeredOn());
            case SignalCorrected e -> new StoredSignal.Corrected(
                    child(e.child()), e.questionType().name(), e.origin().name(), e.themes().stream().map(Theme::code).toList(),
                    e.urgency().name(), e.context().name(), e.ageBand().map(AgeBand::code).orElse(null), e.correctedOn());
            case TalkRecorded e -> new StoredSignal.Talked(
                    child(e.child()), e.parentsView().name(), e.talkedOn(), words(e.note()));
            case NoteAdded e -> new StoredSignal.Noted(child(e.child()), e.note().ciphertext());
            case SharedWithTeam e -> new StoredSignal.Shared(
                    e.child().value(), e.team().value(), e.permit().value(), e.ground());
            case OutcomeRecorded e -> new StoredSignal.Concluded(child(e.child()), e.outcome().name());
            case ObservationEvent e -> ObservationCodec.payload(e);
            case AdviceEvent e -> AdviceCodec.payload(e);
            case StrengthsAdded e -> new StoredSignal.Strengths(child(e.child()), e.words().ciphertext());
            case SocialWorkEvent e -> SocialWorkCodec.payload(e);
            case SocialWorkCallEvent e -> SocialWorkCodec.payload(e);
            case ConsultEvent.ConsultAsked e -> new StoredConsult.Asked(e.question().ciphertext(), e.askedOn());
        };
    }

    private static SignalEvent event(SignalId signal, StoredSignal payload) {
        return switch (payload) {
            case StoredSignal.Registered p -> new SignalRegistered(
                    signal, StoredSubjects.subject(p), QuestionType.valueOf(p.questionType()),
                    Origin.valueOf(p.origin()), p.themes().stream().map(Theme::new).toList(),
                    Urgency.valueOf(p.urgency()), Context.valueOf(p.context()), new CentreId(p.centreId()),
                    new Municipality(p.municipality()), Optional.ofNullable(p.ageBand()).map(AgeBand::new),
                    words(p.note()), p.registeredOn());
            case StoredSignal.Corrected p -> new SignalCorrected(
                    signal, child(p.childId()), QuestionType.valueOf(p.questionType()), Origin.valueOf(p.origin()),
                    p.themes().stream().map(Theme::new).toList(), Urgency.valueOf(p.urgency()), Context.valueOf(p.context()),
                    Optional.ofNullable(p.ageBand()).map(AgeBand::new), p.correctedOn());
            case StoredSignal.Talked p -> new TalkRecorded(
                    signal, child(p.childId()), ParentsView.valueOf(p.parentsView()), p.talkedOn(), words(p.note()));
            case StoredSignal.Noted p -> new NoteAdded(signal, child(p.childId()), new SealedWords(p.note()));
            case StoredSignal.Shared p -> new SharedWithTeam(
                    signal, new ChildId(p.childId()), new TeamId(p.teamId()), new PermitId(p.permitId()), p.ground());
            case StoredSignal.Concluded p -> new OutcomeRecorded(signal, child(p.childId()), Outcome.valueOf(p.outcome()));
            case StoredObservation p -> ObservationCodec.event(signal, p);
            case StoredAdvice p -> AdviceCodec.event(signal, p);
            case StoredSignal.Strengths p -> new StrengthsAdded(signal, child(p.childId()), new SealedWords(p.words()));
            case StoredSocialWork p -> SocialWorkCodec.event(signal, p);
            case StoredConsult.Asked p -> new ConsultEvent.ConsultAsked(signal, new SealedWords(p.question()), p.askedOn());
        };
    }
}
