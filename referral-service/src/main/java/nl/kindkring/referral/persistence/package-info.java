/**
 * How the history of a referral stands in the store: type names, versions, upcasters.
 * Hides the stored form from the domain, so that either can change without the other.
 */
@NullMarked
package nl.kindkring.referral.persistence;

import org.jspecify.annotations.NullMarked;
