/**
 * What the other services may know of a referral, on topic {@code kindkring.referral.v1}.
 * Hides the stored form: reasons, teams, permits and grounds never leave.
 */
@NullMarked
package nl.kindkring.referral.messaging;

import org.jspecify.annotations.NullMarked;
