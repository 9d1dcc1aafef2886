package nl.kindkring.referral.domain;

import java.util.UUID;

/** Names the case from which a referral follows. */
public record CaseId(UUID value) {}
