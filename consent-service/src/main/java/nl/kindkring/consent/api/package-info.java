/**
 * The HTTP interface: routes, who may use them, requests and answers.
 *
 * <p>Hides HTTP from everything else.
 */
@NullMarked
package nl.kindkring.consent.api;

import org.jspecify.annotations.NullMarked;
