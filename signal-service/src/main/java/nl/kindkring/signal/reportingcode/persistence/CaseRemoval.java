package nl.kindkring.signal.reportingcode.persistence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A removal that was announced.
 *
 * @param lastChange day of the last change of the case
 * @param holdReason code, while it is held
 */
public record CaseRemoval(UUID caseId, UUID centreId, LocalDate lastChange, LocalDate announcedOn, LocalDate removeFrom, Optional<String> holdReason) {}
