/**
 * What is kept ready for reading: the work list, and what other services told about signals, cases and organisations.
 * Hides the tables; each read model stands beside what fills it.
 */
@NullMarked
package nl.kindkring.referral.projection;

import org.jspecify.annotations.NullMarked;
