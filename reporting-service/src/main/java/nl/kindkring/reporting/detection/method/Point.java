package nl.kindkring.reporting.detection.method;

/**
 * One period of a released series.
 *
 * @param index counts periods without gaps, whatever the year
 * @param slot place in the year, from 1: the ISO week or the quarter
 * @param figure what was released
 */
public record Point(long index, int slot, Figure figure) {}
