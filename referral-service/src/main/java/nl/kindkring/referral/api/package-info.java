/**
 * What clients may ask of referrals, and what they get: nothing but HTTP.
 * Hides the domain: requests and responses are records of their own.
 */
@NullMarked
package nl.kindkring.referral.api;

import org.jspecify.annotations.NullMarked;
