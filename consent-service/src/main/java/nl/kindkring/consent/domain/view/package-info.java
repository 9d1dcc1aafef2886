/**
 * Who of a family sees the file beyond who decides: whom a child of sixteen lets look along, and from whom it is withheld.
 * Hides nothing.
 */
@NullMarked
package nl.kindkring.consent.domain.view;

import org.jspecify.annotations.NullMarked;
