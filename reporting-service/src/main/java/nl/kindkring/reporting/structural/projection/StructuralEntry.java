package nl.kindkring.reporting.structural.projection;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * One structural signal in a list.
 *
 * @param version of its stream
 * @param area CBS code of the municipality
 * @param theme code
 * @param detected whether detection proposed it
 * @param status code
 * @param addressees codes; empty before it was sent
 * @param begunOn day of the proposal or the first text
 * @param changedOn day of the last event
 */
public record StructuralEntry(UUID signalId, int version, String area, String theme, boolean detected, String status, Set<String> addressees,
        LocalDate begunOn, LocalDate changedOn) {}
