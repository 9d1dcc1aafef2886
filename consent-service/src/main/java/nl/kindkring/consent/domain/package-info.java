/**
 * What every aggregate of this service shares: a decision, its refusal, and history that cannot be.
 * Hides nothing; the rules live in the packages below and import only {@code java.*} and each other.
 */
@NullMarked
package nl.kindkring.consent.domain;

import org.jspecify.annotations.NullMarked;
