package nl.kindkring.reporting.release;

import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.geography.Area;

/**
 * A table as it was first released.
 *
 * @param number in the ledger of the area
 * @param table name in the catalogue
 * @param version of the table
 */
public record FirstRelease(Area area, long number, String table, int version, Period period) {}
