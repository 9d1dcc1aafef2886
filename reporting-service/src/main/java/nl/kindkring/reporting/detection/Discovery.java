package nl.kindkring.reporting.detection;

import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.detection.method.Alarm;

/** A series worth a word, in the period of a release. */
public record Discovery(Series series, Period period, Alarm alarm) {}
