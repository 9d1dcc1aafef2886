/**
 * Files of a released table: CSV with its CSVW metadata, ODS, JSON; every figure as it stands in the ledger. Hides how a file is written; holds no more than one record
 * in memory at a time.
 */
@NullMarked
package nl.kindkring.reporting.file;

import org.jspecify.annotations.NullMarked;
