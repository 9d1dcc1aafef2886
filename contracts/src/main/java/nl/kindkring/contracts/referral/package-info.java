/**
 * What referral-service publishes about requests for help and how they went.
 * Hides the reason for a referral and what the provider wrote.
 */
package nl.kindkring.contracts.referral;
