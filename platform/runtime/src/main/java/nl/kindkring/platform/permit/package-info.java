/**
 * Answers in microseconds whether a recipient may have something of a subject for a purpose; no permit, no answer.
 * Hides: the replica the permits are kept in, their compact form, and the names the events have on the wire.
 */
@NullMarked
package nl.kindkring.platform.permit;

import org.jspecify.annotations.NullMarked;
