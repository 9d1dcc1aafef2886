/**
 * The routes of parents and youth: the signals about the own child, raising one, answering an advice.
 * Hides what the other parent wrote, what is restricted, and everything that is not about this child.
 */
@NullMarked
package nl.kindkring.signal.api.family;

import org.jspecify.annotations.NullMarked;
