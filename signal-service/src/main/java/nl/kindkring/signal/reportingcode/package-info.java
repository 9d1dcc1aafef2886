/**
 * The reporting code (meldcode, I24, I25): a restricted lane of its own, with own tables, own keys and an own role.
 * Hides that it exists: nothing of it reaches a topic, a list, a count, a metric or the parents' view.
 */
@NullMarked
package nl.kindkring.signal.reportingcode;

import org.jspecify.annotations.NullMarked;
