package nl.kindkring.reporting.publication;

import java.time.Instant;

/**
 * One choice about one table of a municipality.
 *
 * @param position of the choice among all, rising
 * @param table name in the catalogue
 * @param isPublic whether everybody may see it from then on
 * @param personId subject of the account of who chose
 * @param decidedAt when
 */
public record Decision(long position, String table, boolean isPublic, String personId, Instant decidedAt) {}
