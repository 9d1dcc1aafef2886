/**
 * Finds records that may be of one child, although every name is encrypted.
 * Hides how names are made alike, and the key without which a print of them says nothing.
 */
@NullMarked
package nl.kindkring.consent.likeness;

import org.jspecify.annotations.NullMarked;
