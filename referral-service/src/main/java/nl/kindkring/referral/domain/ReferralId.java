package nl.kindkring.referral.domain;

import java.util.UUID;

/** Names a referral. */
public record ReferralId(UUID value) {}
