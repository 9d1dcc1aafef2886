/**
 * Knows which person belongs to which unit in which role.
 * Hides: the replica the affiliations are kept in, and the names the events have on the wire.
 */
@NullMarked
package nl.kindkring.platform.affiliation;

import org.jspecify.annotations.NullMarked;
