/**
 * What clients may ask of the directory and of cases, and what they get: nothing but HTTP.
 * Hides the domain: requests and responses are records of their own.
 */
@NullMarked
package nl.kindkring.team.api;

import org.jspecify.annotations.NullMarked;
