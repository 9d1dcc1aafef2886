/**
 * How long a child's file is kept, and the destruction that follows: announced, held or carried out. Hides nothing.
 */
@NullMarked
package nl.kindkring.consent.domain.retention;

import org.jspecify.annotations.NullMarked;
