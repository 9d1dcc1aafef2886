/**
 * How children and consents are stored as events.
 *
 * <p>Hides stored type names, versions and which fields are encrypted under the child's key.
 */
@NullMarked
package nl.kindkring.consent.persistence;

import org.jspecify.annotations.NullMarked;
