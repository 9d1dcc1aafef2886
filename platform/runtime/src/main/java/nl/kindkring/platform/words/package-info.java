/**
 * What people may write in free text: the one check of all fields of words, before anything is sealed or stored.
 * Hides how a citizen service number or a name is recognised; what was found is never repeated.
 */
@NullMarked
package nl.kindkring.platform.words;

import org.jspecify.annotations.NullMarked;
