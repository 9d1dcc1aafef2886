package nl.kindkring.referral.domain;

import java.util.UUID;

/** Names the team whose case it is. */
public record TeamId(UUID value) {}
