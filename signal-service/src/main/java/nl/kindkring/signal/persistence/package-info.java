/**
 * How the history of a signal stands in the store: type names, versions, upcasters, and the words of people under a key.
 * Hides the stored form from the domain, so that either can change without the other.
 */
@NullMarked
package nl.kindkring.signal.persistence;

import org.jspecify.annotations.NullMarked;
