/**
 * The people around one child and the single place that says which of them must agree on a given day.
 * Hides ages, birthdays, authority periods and the counting of answers.
 */
@NullMarked
package nl.kindkring.consent.domain.family;

import org.jspecify.annotations.NullMarked;
