package nl.kindkring.reporting.structural.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The policy answer of an addressee.
 *
 * @param text what will be done, or why nothing
 * @param measureFrom the day from which the measure works; empty when there is none
 */
public record Answer(Text text, Optional<LocalDate> measureFrom) {}
