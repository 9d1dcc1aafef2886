package nl.kindkring.referral.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.referral.DeclineReason;
import nl.kindkring.contracts.referral.HelpLevel;
import nl.kindkring.contracts.referral.Place;
import nl.kindkring.contracts.referral.ReferralAccepted;
import nl.kindkring.contracts.referral.ReferralClosed;
import nl.kindkring.contracts.referral.ReferralContract;
import nl.kindkring.contracts.referral.ReferralDeclined;
import nl.kindkring.contracts.referral.ReferralOutcome;
import nl.kindkring.contracts.referral.ReferralSent;
import nl.kindkring.contracts.referral.ReferralStarted;
import nl.kindkring.contracts.referral.ReferralWaiting;
import nl.kindkring.contracts.referral.ReferralWithdrawn;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.outbox.EventPublisher;
import nl.kindkring.platform.outbox.OutgoingEvent;
import nl.kindkring.referral.persistence.ReferralEventType;
import nl.kindkring.referral.persistence.StoredReferral;
import nl.kindkring.referral.persistence.StoredReferrals;

/** Stored events to the contract. Nothing here has a key to read words with. */
@ApplicationScoped
class ReferralPublisher implements EventPublisher {

    private static final String TOPIC = Topics.REFERRAL.name();

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public List<OutgoingEvent> translate(StoredEvent stored) {
        if (ReferralEventType.of(stored.type()).isEmpty()) {
            return List.of();
        }
        UUID referral = stored.stream().value();
        ReferralContract data = contract(referral, StoredReferrals.read(stored));
        return List.of(new OutgoingEvent(stored.id(), TOPIC, data.key(), data.type(), referral.toString(),
                stored.metadata().occurredAt(), stored.version(), data));
    }

    private static ReferralContract contract(UUID id, StoredReferral stored) {
        return switch (stored) {
            case StoredReferral.Sent e -> new ReferralSent(
                    id, e.childId(), e.caseId(), e.providerId(), HelpLevel.valueOf(e.level()), e.themes(), e.municipality(),
                    Place.valueOf(e.place()), e.signalledOn(), e.sentOn());
            case StoredReferral.Accepted e -> new ReferralAccepted(id, e.childId());
            case StoredReferral.Declined e -> new ReferralDeclined(id, e.childId(), DeclineReason.valueOf(e.reason()));
            case StoredReferral.Waiting e -> new ReferralWaiting(id, e.childId(), e.expectedStart());
            case StoredReferral.Started e -> new ReferralStarted(
                    id, e.childId(), e.caseId(), HelpLevel.valueOf(e.level()), Place.valueOf(e.place()), e.startedOn(), e.daysToHelp());
            case StoredReferral.Closed e -> new ReferralClosed(id, e.childId(), ReferralOutcome.valueOf(e.outcome()));
            case StoredReferral.Withdrawn e -> new ReferralWithdrawn(id, e.childId());
        };
    }
}
