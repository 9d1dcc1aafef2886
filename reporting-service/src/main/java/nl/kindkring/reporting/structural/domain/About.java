package nl.kindkring.reporting.structural.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a structural signal is about.
 *
 * @param signal its id
 * @param area where
 * @param theme which theme
 * @param occasion the figures because of which it was proposed; empty when a youth supporter began it
 * @param begunOn the day of the proposal or of the first text
 */
public record About(StructuralSignalId signal, Area area, Theme theme, Optional<Occasion> occasion, LocalDate begunOn) {}
