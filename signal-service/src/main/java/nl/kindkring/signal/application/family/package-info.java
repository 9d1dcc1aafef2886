/**
 * What parents, and a child from its twelfth, do by themselves around a signal about the own child: raise it, see it, answer an advice.
 * Hides how it is known who is whose parent: consent-service says so, for each request anew.
 */
@NullMarked
package nl.kindkring.signal.application.family;

import org.jspecify.annotations.NullMarked;
