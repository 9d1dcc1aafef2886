package nl.kindkring.referral.domain;

import java.util.UUID;

/** Names a child: a random id without meaning; only consent-service knows who it is. */
public record ChildId(UUID value) {}
