/**
 * What the other services may know of the directory and of cases, on topic {@code kindkring.team.v1}.
 * Hides the stored form: names, summaries, permits and grounds never leave.
 */
@NullMarked
package nl.kindkring.team.messaging;

import org.jspecify.annotations.NullMarked;
