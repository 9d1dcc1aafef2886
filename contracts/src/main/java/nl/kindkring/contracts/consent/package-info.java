/**
 * What consent-service publishes about registrations, consents, permits and erasures.
 * Hides who the child is and who decided: only pseudonyms and codes leave that service.
 */
package nl.kindkring.contracts.consent;
