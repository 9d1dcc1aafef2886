/**
 * The log of who read what about a child, of all services: one chain of hashes a month, its heads kept outside the database, and the command
 * that verifies both.
 *
 * <p>Hides the table's partitions, how a row is hashed, and the file with the heads.
 */
@NullMarked
package nl.kindkring.consent.readlog;

import org.jspecify.annotations.NullMarked;
