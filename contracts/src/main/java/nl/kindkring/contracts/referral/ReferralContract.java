package nl.kindkring.contracts.referral;

import nl.kindkring.contracts.PublishedEvent;

/** Everything on topic {@code kindkring.referral.v1} except the heartbeat; switch over it without a default branch. */
public sealed interface ReferralContract extends PublishedEvent
        permits ReferralSent, ReferralAccepted, ReferralDeclined, ReferralWaiting, ReferralStarted, ReferralClosed, ReferralWithdrawn {}
