/**
 * The question a service asks before every disclosure: is there a permit?
 * Hides the app that is asked.
 */
@NullMarked
package nl.kindkring.bench.permit;

import org.jspecify.annotations.NullMarked;
