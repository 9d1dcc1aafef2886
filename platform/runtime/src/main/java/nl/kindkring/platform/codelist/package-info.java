/**
 * Code lists with Dutch and English labels.
 *
 * <p>Hides where a list is kept and how a code is checked.
 */
@NullMarked
package nl.kindkring.platform.codelist;

import org.jspecify.annotations.NullMarked;
