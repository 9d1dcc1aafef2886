package nl.kindkring.signal.reportingcode.persistence;

import java.time.Instant;
import nl.kindkring.signal.reportingcode.domain.CaseEvent;

/**
 * An event with what is kept around it.
 *
 * @param at    when, by the service's clock
 * @param actor subject of the token of who did it
 */
public record RecordedEvent(CaseEvent event, Instant at, String actor) {}
