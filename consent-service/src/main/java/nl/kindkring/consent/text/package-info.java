/**
 * The texts on which people decide: versioned, in Dutch and English, one per purpose.
 *
 * <p>Hides where they are kept and how a version is read.
 */
@NullMarked
package nl.kindkring.consent.text;

import org.jspecify.annotations.NullMarked;
