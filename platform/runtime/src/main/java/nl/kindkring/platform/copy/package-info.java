/**
 * A copy of what a service holds about a subject, for machines and to read (GDPR 15 and 20; EN 301 549), in one form whichever service makes it.
 *
 * <p>Hides how a page is made that everybody can read.
 */
@NullMarked
package nl.kindkring.platform.copy;

import org.jspecify.annotations.NullMarked;
