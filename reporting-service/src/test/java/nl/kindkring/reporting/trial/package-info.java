/**
 * The control on trial: plausible municipalities, a year of releases, and an attacker who has the published records and a solver of his own.
 * Hides nothing of its figures; it stands in the tests only.
 */
@NullMarked
package nl.kindkring.reporting.trial;

import org.jspecify.annotations.NullMarked;
