/**
 * What a family may require of its file by law: to see it, have it corrected, have it destroyed, keep it out of figures; with the terms.
 * Hides nothing.
 */
@NullMarked
package nl.kindkring.consent.domain.request;

import org.jspecify.annotations.NullMarked;
