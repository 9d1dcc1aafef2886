package nl.kindkring.referral.domain;

import java.util.UUID;

/** Names the organisation that is asked to help. */
public record ProviderId(UUID value) {}
