package nl.kindkring.signal.projection.visit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One visit in a list.
 *
 * @param visitId     the visit
 * @param version     of its stream
 * @param centreId    where
 * @param coordinator subject of the coordinator's token
 * @param plannedFor  for which day
 * @param heldOn      when it took place; empty until then
 * @param cancelled   whether it will not take place
 */
public record VisitEntry(UUID visitId, int version, UUID centreId, String coordinator, LocalDate plannedFor, Optional<LocalDate> heldOn,
                         boolean cancelled) {}
