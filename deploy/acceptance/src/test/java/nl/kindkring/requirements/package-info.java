/**
 * Which test proves which requirement: read from the test sources of all modules and written to {@code docs/requirements.md}.
 * Hides how a test is found in source text.
 */
@NullMarked
package nl.kindkring.requirements;

import org.jspecify.annotations.NullMarked;
