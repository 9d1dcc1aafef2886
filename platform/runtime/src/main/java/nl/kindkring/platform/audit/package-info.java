/**
 * What was disclosed to whom, and what was refused.
 *
 * <p>Hides the stream, the table and the transaction in which they are recorded.
 */
@NullMarked
package nl.kindkring.platform.audit;

import org.jspecify.annotations.NullMarked;
