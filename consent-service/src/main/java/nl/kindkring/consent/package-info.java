/**
 * consent-service: who the child is, who decides for it, and who may know.
 *
 * <p>Hides nothing itself; each package below says what it hides.
 */
@NullMarked
package nl.kindkring.consent;

import org.jspecify.annotations.NullMarked;
