/**
 * Detection on the released series alone: it reads the ledger, as everybody can, and nothing that was counted, so what it says gives nothing away. Hides how records
 * become series.
 */
@NullMarked
package nl.kindkring.reporting.detection;

import org.jspecify.annotations.NullMarked;
