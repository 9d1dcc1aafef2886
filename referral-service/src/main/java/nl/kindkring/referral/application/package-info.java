/**
 * What people do with referrals, one class an activity: look up the facts, let the domain decide, store what happened.
 * Hides loading, storing, keys and read models from the API.
 */
@NullMarked
package nl.kindkring.referral.application;

import org.jspecify.annotations.NullMarked;
