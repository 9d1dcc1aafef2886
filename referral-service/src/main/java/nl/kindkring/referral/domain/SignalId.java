package nl.kindkring.referral.domain;

import java.util.UUID;

/** Names the signal with which everything began. */
public record SignalId(UUID value) {}
