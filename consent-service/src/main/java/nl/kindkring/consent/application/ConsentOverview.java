package nl.kindkring.consent.application;

import java.time.Instant;
import nl.kindkring.consent.domain.consent.Consent;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.domain.consent.ConsentStatus;
import nl.kindkring.consent.domain.consent.Terms;

/** A consent as it is to be read today. */
public record ConsentOverview(ConsentId id, Terms terms, Consent consent, ConsentStatus status, Instant askedAt, int version) {}
