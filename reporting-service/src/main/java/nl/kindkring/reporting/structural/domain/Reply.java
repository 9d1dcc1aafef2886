package nl.kindkring.reporting.structural.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far one addressee is.
 *
 * @param step the last one taken
 * @param since the day of it
 * @param answer theirs, once there is one
 */
public record Reply(Step step, LocalDate since, Optional<Answer> answer) {}
