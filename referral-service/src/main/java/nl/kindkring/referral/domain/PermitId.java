package nl.kindkring.referral.domain;

import java.util.UUID;

/** Names the permit that consent-service gave. */
public record PermitId(UUID value) {}
