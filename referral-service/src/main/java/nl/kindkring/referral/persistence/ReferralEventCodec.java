package nl.kindkring.referral.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.referral.domain.CaseId;
import nl.kindkring.referral.domain.ChildId;
import nl.kindkring.referral.domain.DeclineReason;
import nl.kindkring.referral.domain.Ground;
import nl.kindkring.referral.domain.Level;
import nl.kindkring.referral.domain.Outcome;
import nl.kindkring.referral.domain.PermitId;
import nl.kindkring.referral.domain.Place;
import nl.kindkring.referral.domain.ProviderId;
import nl.kindkring.referral.domain.ReferralEvent;
import nl.kindkring.referral.domain.ReferralId;
import nl.kindkring.referral.domain.Request;
import nl.kindkring.referral.domain.SealedWords;
import nl.kindkring.referral.domain.SignalId;
import nl.kindkring.referral.domain.TeamId;
import nl.kindkring.referral.domain.Theme;

/** Between what happened to a referral and its stored form. The reason arrives and leaves sealed. */
@ApplicationScoped
public class ReferralEventCodec implements EventCodec<ReferralEvent> {

    @Override
    public NewEvent encode(ReferralEvent event, Metadata metadata) {
        return StoredReferrals.write(switch (event) {
            case ReferralEvent.Sent sent -> sent(sent);
            case ReferralEvent.Accepted(_, var child) -> new StoredReferral.Accepted(child.value());
            case ReferralEvent.Declined(_, var child, var reason) -> new StoredReferral.Declined(child.value(), reason.name());
            case ReferralEvent.Waiting(_, var child, var expected) -> new StoredReferral.Waiting(child.value(), expected.orElse(null));
            case ReferralEvent.Started(_, var child, var caseId, var level, var place, var startedOn, var days) ->
                new StoredReferral.Started(child.value(), caseId.value(), level.name(), place.name(), startedOn, days);
            case ReferralEvent.Closed(_, var child, var outcome) -> new StoredReferral.Closed(child.value(), outcome.name());
            case ReferralEvent.Withdrawn(_, var child) -> new StoredReferral.Withdrawn(child.value());
        }, metadata);
    }

    @Override
    public ReferralEvent decode(StoredEvent stored) {
        var id = new ReferralId(stored.stream().value());
        return switch (StoredReferrals.read(stored)) {
            case StoredReferral.Sent sent -> sent(id, sent);
            case StoredReferral.Accepted(var child) -> new ReferralEvent.Accepted(id, new ChildId(child));
            case StoredReferral.Declined(var child, var reason) ->
                new ReferralEvent.Declined(id, new ChildId(child), DeclineReason.valueOf(reason));
            case StoredReferral.Waiting(var child, var expected) ->
                new ReferralEvent.Waiting(id, new ChildId(child), Optional.ofNullable(expected));
            case StoredReferral.Started(var child, var caseId, var level, var place, var startedOn, var days) ->
                new ReferralEvent.Started(id, new ChildId(child), new CaseId(caseId), Level.valueOf(level), Place.valueOf(place), startedOn, days);
            case StoredReferral.Closed(var child, var outcome) ->
                new ReferralEvent.Closed(id, new ChildId(child), Outcome.valueOf(outcome));
            case StoredReferral.Withdrawn(var child) -> new ReferralEvent.Withdrawn(id, new ChildId(child));
        };
    }

    private static StoredReferral.Sent sent(ReferralEvent.Sent sent) {
        Request asked = sent.request();
        return new StoredReferral.Sent(
                asked.child().value(), asked.caseId().value(), asked.provider().value(), asked.level().name(), asked.place().name(),
                asked.themes().stream().map(Theme::code).toList(), asked.reason().map(SealedWords::ciphertext).orElse(null),
                sent.team().value(), sent.signal().value(), sent.ground().name(), sent.permit().map(PermitId::value).orElse(null),
                sent.municipality(), sent.signalledOn(), sent.sentOn());
    }

    private static ReferralEvent.Sent sent(ReferralId id, StoredReferral.Sent stored) {
        var asked = new Request(
                new ChildId(stored.childId()), new CaseId(stored.caseId()), new ProviderId(stored.providerId()),
                Level.valueOf(stored.level()), Place.valueOf(stored.place()), stored.themes().stream().map(Theme::new).toList(),
                Optional.ofNullable(stored.reason()).map(SealedWords::new));
        return new ReferralEvent.Sent(
                id, asked, new TeamId(stored.teamId()), new SignalId(stored.signalId()), Ground.valueOf(stored.ground()),
                Optional.ofNullable(stored.permitId()).map(PermitId::new), stored.municipality(), stored.signalledOn(), stored.sentOn());
    }
}
