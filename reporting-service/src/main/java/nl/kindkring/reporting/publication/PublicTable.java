package nl.kindkring.reporting.publication;

import java.time.Instant;

/**
 * A table that a municipality shows to everybody.
 *
 * @param municipality CBS code
 * @param table name in the catalogue
 * @param since the choice that made it public
 */
public record PublicTable(String municipality, String table, Instant since) {}
