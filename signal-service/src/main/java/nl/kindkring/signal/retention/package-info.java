/**
 * Removes the words of signals about no identified child once they were kept long enough: announced, held where need be, done on their day. Hides how a
 * signal's last change is found.
 */
@NullMarked
package nl.kindkring.signal.retention;

import org.jspecify.annotations.NullMarked;
